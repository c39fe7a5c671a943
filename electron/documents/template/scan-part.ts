import { readXml, type OpenElement } from './read-xml';

/** Where in a paper something stands, as a person looks for it. */
export const markPlaces = [
  'text',
  'table',
  'textBox',
  'header',
  'footer',
  'footnote',
  'comment',
  'picture',
] as const;

export type MarkPlace = (typeof markPlaces)[number];

/** One paragraph of a part with the text a reader sees. */
export interface ScannedParagraph {
  readonly text: string;
  readonly place: MarkPlace;
  /** Of the paragraphs, or of the cells of tables, of this part; from 1. */
  readonly number: number;
}

export interface ScannedPart {
  readonly root: string;
  readonly paragraphs: readonly ScannedParagraph[];
  /** Instructions of its fields, such as `PAGE` or `INCLUDEPICTURE "…"`. */
  readonly fields: readonly string[];
}

const placeOfRoot: Readonly<Record<string, MarkPlace>> = {
  'w:document': 'text',
  'w:hdr': 'header',
  'w:ftr': 'footer',
  'w:footnotes': 'footnote',
  'w:endnotes': 'footnote',
  'w:comments': 'comment',
};

/** Elements whose text is not read: deleted text, and the second copy of a text box for old programs. */
const unread = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

interface OpenParagraph {
  readonly place: MarkPlace;
  readonly number: number;
  text: string;
}

/**
 * The paragraphs of a part in their order, each with its whole text, however many runs Word has cut it into.
 *
 * @throws Refusal `template.damaged`.
 */
export function scanPart(xml: string, part: string): ScannedPart {
  const path: string[] = [];
  const open: OpenParagraph[] = [];
  const paragraphs: ScannedParagraph[] = [];
  const fields: string[] = [];
  const counted: Partial<Record<MarkPlace, number>> = {};
  let root = '';
  let ignored = 0;

  function placeHere(): MarkPlace {
    if (path.includes('w:txbxContent')) return 'textBox';
    if (root === 'w:document' && path.includes('w:tc')) return 'table';
    return placeOfRoot[root] ?? 'text';
  }

  function count(place: MarkPlace): number {
    const number = (counted[place] ?? 0) + 1;
    counted[place] = number;
    return number;
  }

  function openElement({ name, attributes }: OpenElement): void {
    if (path.length === 0) root = name;
    path.push(name);
    if (unread.has(name)) ignored += 1;
    if (ignored > 0) return;
    if (name === 'w:p') {
      const place = placeHere();
      open.push({ place, text: '', number: place === 'table' ? (counted.table ?? 0) : count(place) });
    }
    if (name === 'w:tc' && placeHere() === 'table') count('table');
    if (name === 'w:fldSimple') fields.push(attributes['w:instr'] ?? '');
    const paragraph = open.at(-1);
    if (paragraph !== undefined && path.at(-2) === 'w:r') paragraph.text += signs[name] ?? '';
    if (name === 'wp:docPr' || name === 'v:shape') {
      const text = [attributes['descr'], attributes['title'], attributes['alt']].join(' ').trim();
      if (text !== '') paragraphs.push({ text, place: 'picture', number: count('picture') });
    }
  }

  function readText(text: string): void {
    if (ignored > 0) return;
    const name = path.at(-1);
    const paragraph = open.at(-1);
    if (name === 'w:t' && paragraph !== undefined) paragraph.text += text;
    // A field may be cut into runs; its parts stand one after another.
    if (name === 'w:instrText') fields.push(`${fields.pop() ?? ''}${text}`);
  }

  function closeElement(name: string): void {
    path.pop();
    if (unread.has(name)) ignored -= 1;
    else if (ignored === 0 && name === 'w:p') {
      const paragraph = open.pop();
      if (paragraph !== undefined) paragraphs.push(paragraph);
    }
  }

  readXml(xml, part, { open: openElement, text: readText, close: closeElement });
  return { root, paragraphs, fields };
}
