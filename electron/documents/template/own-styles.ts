import { strFromU8, strToU8, unzipSync } from 'fflate';
import { Document, Packer } from 'docx';
import type { DocumentModel } from '@shared/documents/document-model';
import { languageTags } from '../word/language-tag';
import { wordStyles } from '../word/styles';
import { withPart } from './add-part';
import { textOf, type Parts } from './open-package';

const stylesPart = 'word/styles.xml';

export interface StyledParts {
  readonly parts: Parts;
  /** Names of our styles in this file, where it has one of the same name under another. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * The parts with the styles of our paragraphs, as far as the file has none of that name: an office that has restyled
 * «Keneshme Body» keeps its own. Fonts stay those of the file.
 */
export async function withOwnStyles(parts: Parts, model: DocumentModel): Promise<StyledParts> {
  const own = await ownStyles(model);
  if (!parts.has(stylesPart)) {
    const part = {
      name: 'styles.xml',
      kind: 'styles',
      relationshipId: 'rIdKeneshmeStyles',
      xml: own,
    } as const;
    return { parts: withPart(parts, part), renamed: new Map() };
  }
  const xml = textOf(parts, stylesPart);
  const known = stylesIn(xml);
  const renamed = new Map<string, string>();
  const missing: string[] = [];
  for (const style of stylesIn(own)) {
    if (!isWanted(style.id)) continue;
    const same = known.find(({ name, type }) => type === style.type && name === style.name);
    if (same === undefined) missing.push(style.xml);
    else if (same.id !== style.id) renamed.set(style.id, same.id);
  }
  const base = known.find(({ isDefault }) => isDefault)?.id ?? 'Normal';
  const tag = languageTags[model.language];
  const added = missing.map((style) => inFile(style, base, renamed, tag)).join('');
  const styled = withLanguage(xml.replace('</w:styles>', `${added}</w:styles>`), tag);
  return { parts: new Map(parts).set(stylesPart, strToU8(styled)), renamed };
}

/** Size of the letters of a file in points; null where it says none. */
export function letterSizeOf(parts: Parts): number | null {
  const xml = textOf(parts, stylesPart);
  const normal = stylesIn(xml).find(({ isDefault }) => isDefault)?.xml ?? '';
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(xml)?.[0] ?? '';
  const size = [normal, defaults]
    .map((part) => /<w:sz w:val="(\d+)"/.exec(part)?.[1])
    .find((found) => found !== undefined);
  return size === undefined ? null : Number(size) / 2;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly isDefault: boolean;
  readonly xml: string;
}

function stylesIn(xml: string): Style[] {
  return Array.from(xml.matchAll(/<w:style\b([^>]*)>.*?<\/w:style>/gs), ([style, attributes = '']) => {
    const type = valueOf(attributes, 'w:type');
    return {
      id: valueOf(attributes, 'w:styleId'),
      name: (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '').toLowerCase(),
      type,
      isDefault: type === 'paragraph' && /w:default="(1|true|on)"/.test(attributes),
      xml: style,
    };
  });
}

function valueOf(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

async function ownStyles(model: DocumentModel): Promise<string> {
  const file = await Packer.toBuffer(
    new Document({ styles: wordStyles(model), sections: [{ children: [] }] }),
  );
  return strFromU8(
    unzipSync(file, { filter: ({ name }) => name === stylesPart })[stylesPart] ?? new Uint8Array(),
  );
}

/** Those our paragraphs may use; heads and feet of the pages are the office's. */
function isWanted(id: string): boolean {
  return id.startsWith('Keneshme') || ['Title', 'Subtitle', 'Heading1', 'Heading2'].includes(id);
}

/** A style of ours for this file: based on its plain text, in its fonts, in the language of the paper. */
function inFile(style: string, base: string, renamed: ReadonlyMap<string, string>, tag: string): string {
  const language = `<w:lang w:val="${tag}"/>`;
  const own = style
    .replace(/(<w:(?:basedOn|next) w:val=")([^"]*)"/g, (_whole, opening: string, id: string) => {
      const target = id === 'Normal' ? base : (renamed.get(id) ?? id);
      return `${opening}${target}"`;
    })
    .replace(/<w:rFonts\b[^>]*\/>/g, '');
  return own.includes('</w:rPr></w:style>')
    ? own.replace('</w:rPr></w:style>', `${language}</w:rPr></w:style>`)
    : own.replace('</w:style>', `<w:rPr>${language}</w:rPr></w:style>`);
}

/** The language in which the file is checked for spelling, where a text names none of its own. */
function withLanguage(xml: string, tag: string): string {
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s;
  return xml.replace(defaults, (found) =>
    /<w:lang\b/.test(found)
      ? found.replace(/(<w:lang\b[^>]*?)(?:\s+w:val="[^"]*")([^>]*>)/, `$1 w:val="${tag}"$2`)
      : found.replace('</w:rPr>', `<w:lang w:val="${tag}"/></w:rPr>`),
  );
}
