import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphTexts, partsOf } from '../../documents/word-parts';

const mainPart = 'word/document.xml';

/**
 * What is not the same in the files of two ways, in words.
 *
 * @throws Error where a text or its style is missing, added or in another place: such ways may not be compared.
 */
export function differences(own: string, other: string, files: number): string {
  let same = 0;
  const more = {
    'empty paragraphs': 0,
    'paragraphs held to the next': 0,
    runs: 0,
    'bold runs': 0,
    'shaded runs': 0,
    'pieces of text in the runs': 0,
  };
  for (let index = 0; index < files; index += 1) {
    const [mine, theirs] = [own, other].map((folder) => mainPartOf(join(folder, `${index}.docx`)));
    if (mine === undefined || theirs === undefined) throw new Error('A file has no main part.');
    if (styledTexts(mine).join('\n') !== styledTexts(theirs).join('\n'))
      throw new Error(`The texts of file ${index} in ${other} are not those of ${own}.`);
    if (mine === theirs) same += 1;
    const counted = (pattern: RegExp) => count(theirs, pattern) - count(mine, pattern);
    more['empty paragraphs'] += counted(/<w:p[ >]/g);
    more['paragraphs held to the next'] += counted(/<w:keepNext\/>/g);
    more.runs += counted(/<w:r[ >]/g);
    more['bold runs'] += counted(/<w:b\/>/g);
    more['shaded runs'] += counted(/<w:shd /g);
    more['pieces of text in the runs'] += counted(/<w:t[ >]/g);
  }
  if (same === files) return 'the same, to the byte';
  const found = Object.entries(more)
    .filter(([, difference]) => difference !== 0)
    .map(([what, difference]) => `${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} ${what}`);
  return `the same texts and styles; ${found.length === 0 ? 'the XML is written otherwise' : found.join(', ')}`;
}

/** Kilobytes of the files together. */
export function kilobytes(folder: string, files: number): number {
  let bytes = 0;
  for (let index = 0; index < files; index += 1) bytes += readFileSync(join(folder, `${index}.docx`)).length;
  return Math.round(bytes / 1024);
}

function mainPartOf(path: string): string | undefined {
  return partsOf(readFileSync(path)).get(mainPart);
}

/** Each paragraph that says something, after the name of its style. */
function styledTexts(xml: string): string[] {
  return Array.from(xml.matchAll(/<w:p[ >].*?<\/w:p>/gs), ([paragraph]) => {
    const [, style = ''] = /<w:pStyle w:val="([^"]*)"/.exec(paragraph) ?? [];
    return { style, text: paragraphTexts(paragraph).join('') };
  })
    .filter(({ text }) => text !== '')
    .map(({ style, text }) => `${style} | ${text}`);
}

function count(xml: string, pattern: RegExp): number {
  return xml.match(pattern)?.length ?? 0;
}
