import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { partsOf } from './word-parts';

/** The transitional schemas of ISO/IEC 29500-4, which lie beside the repository where they are at hand. */
const folder = resolve(import.meta.dirname, '../../../shared/data/ooxml');
export const schemasAreHere = existsSync(resolve(folder, 'wml.xsd'));

/** The one attribute the schemas need from part 3 of the standard, which is not among them. */
const compatibility = {
  fileName: 'mc.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
    targetNamespace="http://schemas.openxmlformats.org/markup-compatibility/2006">
    <xs:attribute name="Ignorable" type="xs:string"/>
  </xs:schema>`,
};

export interface XmlFile {
  readonly fileName: string;
  readonly contents: string;
}

/** The parts the schema of Word texts describes. */
const described =
  /^word\/(document|styles|settings|fontTable|numbering|header\d*|keneshme-mark|footer\d*)\.xml$/;

/** The described parts of a Word file as the schemas see them. */
export function describedParts(name: string, bytes: Uint8Array): XmlFile[] {
  return Array.from(partsOf(bytes))
    .filter(([path]) => described.test(path))
    .map(([path, xml]) => ({
      fileName: `${name}-${path.replaceAll('/', '-')}`,
      contents: transitional(xml),
    }));
}

/** What the schemas say against the parts; of parts that are the same one is looked at. */
export async function schemaErrors(xml: readonly XmlFile[]): Promise<string[]> {
  const schemas = readdirSync(folder)
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName) => ({
      fileName,
      contents: readFileSync(resolve(folder, fileName), 'utf8').replace('../mce/mc.xsd', 'mc.xsd'),
    }));
  const distinct = new Map(xml.map((file) => [file.contents, file]));
  const result = await validateXML({
    xml: Array.from(distinct.values()),
    schema: schemas.filter(({ fileName }) => fileName === 'wml.xsd'),
    preload: [compatibility, ...schemas.filter(({ fileName }) => fileName !== 'wml.xsd')],
    maxMemoryPages: memoryPages.GiB,
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

/** Without the extensions a reader of the standard alone ignores, as the file itself says. */
function transitional(xml: string): string {
  const [, ignorable = ''] = /mc:Ignorable="([^"]*)"/.exec(xml) ?? [];
  return ignorable
    .split(' ')
    .filter((prefix) => prefix !== '')
    .reduce(
      (text, prefix) => text.replace(new RegExp(` ${prefix}:\\w+="[^"]*"`, 'g'), ''),
      xml.replace(/ mc:Ignorable="[^"]*"/, ''),
    );
}
