import { strFromU8, strToU8, unzipSync } from 'fflate';
import { markedPaper, type Passage, type TemplateData } from '../marks';
import type { Way } from '../ways';
import { zipped } from './zip';

const mainPart = 'word/document.xml';

/**
 * What cannot be gone below: the texts of a paper set into strings of XML that lie ready, deflated by the library of
 * the system. The file is the one the program writes, to the byte of its main part.
 */
export const floor: Way = (content) => {
  const templates = content.templates('paragraphsOfTheirOwn');
  return content.models().map((model, index) => {
    const { data } = markedPaper(model, 'paragraphsOfTheirOwn');
    const parts = unzipSync(templates[index] ?? new Uint8Array());
    const pieces = piecesOf(strFromU8(parts[mainPart] ?? new Uint8Array()));
    return () => zipped({ ...parts, [mainPart]: strToU8(filled(pieces, data)) });
  });
};

/** Fixed XML and the marks between, by turns. */
type Line = readonly string[];
type Piece = Line | { readonly loop: string; readonly forms: ReadonlyMap<string, Line> };

/** A paragraph that holds nothing but the mark of a section. */
const sectionMark = /<w:p>(?:(?!<\/w:p>).)*?<w:t[^>]*>\{([#/])(\w+)\}<\/w:t><\/w:r><\/w:p>/gs;

function piecesOf(xml: string): Piece[] {
  const pieces: Piece[] = [];
  let loop: { loop: string; forms: Map<string, Line> } | null = null;
  let form: string | null = null;
  let from = 0;
  for (const mark of xml.matchAll(sectionMark)) {
    const [whole, sign = '', name = ''] = mark;
    const before = lineOf(xml.slice(from, mark.index));
    from = mark.index + whole.length;
    if (loop === null) {
      pieces.push(before);
      loop = { loop: name, forms: new Map() };
    } else if (sign === '#') form = name;
    else if (form !== null) {
      loop.forms.set(form, before);
      form = null;
    } else {
      pieces.push(loop);
      loop = null;
    }
  }
  return [...pieces, lineOf(xml.slice(from))];
}

function lineOf(xml: string): Line {
  return xml.split(/\{(\w+)\}/);
}

function filled(pieces: readonly Piece[], data: TemplateData): string {
  let xml = '';
  for (const piece of pieces) {
    if (!('loop' in piece)) xml += filledLine(piece, data);
    else
      for (const passage of passagesOf(data, piece.loop))
        xml += filledLine(piece.forms.get(passage.form) ?? [], passage);
  }
  return xml;
}

function passagesOf(data: TemplateData, name: string): readonly Passage[] {
  const passages = data[name];
  return typeof passages === 'object' ? passages : [];
}

function filledLine(line: Line, texts: TemplateData | Passage): string {
  let xml = line[0] ?? '';
  for (let at = 1; at < line.length; at += 2) {
    const text = texts[line[at] ?? ''];
    xml += (typeof text === 'string' ? escaped(text) : '') + (line[at + 1] ?? '');
  }
  return xml;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign) : text;
}
