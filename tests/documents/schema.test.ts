import { beforeAll, describe, expect, test } from 'vitest';
import { writeWord } from '@documents/word/document';
import { papers, type NamedModel } from './papers';
import { describedParts, schemaErrors, schemasAreHere, type XmlFile } from './word-schema';

describe.skipIf(!schemasAreHere)(
  'against the schemas of the standard (skipped where they are not at hand)',
  () => {
    const broken = 'broken.xml';
    let parts: XmlFile[];
    let errors: string[];

    beforeAll(async () => {
      parts = (await Promise.all(papers().map(partsOfPaper))).flat();
      const contents = parts[0]?.contents.replace('<w:body>', '<w:body><w:r/>') ?? '';
      // In one go: loading the schemas takes longer than looking at every paper.
      errors = await schemaErrors([...parts, { fileName: broken, contents }]);
    }, 60_000);

    test('every form is valid in every language', () => {
      expect(parts.length).toBeGreaterThanOrEqual(24 * 6);
      expect(errors.filter((error) => !error.startsWith(broken))).toEqual([]);
    });

    test('a file that is not valid is found out', () => {
      expect(errors.filter((error) => error.startsWith(broken))).not.toEqual([]);
    });
  },
);

async function partsOfPaper({ name, model }: NamedModel): Promise<XmlFile[]> {
  return describedParts(name, await writeWord(model));
}
