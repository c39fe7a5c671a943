import type { ParagraphStyle } from './document-model';

/**
 * How every part of a paper is set, in millimetres and points. The Word file, the preview and the printed page are
 * all made from these values, so that they break their lines and pages at the same places.
 */

/** A4, in millimetres. */
export const sheetSize = { width: 210, height: 297 } as const;

/** The number of a page and the mark of a draft stand at least ten millimetres from the edge. */
export const pageHeadDistance = 10;

/** Size of a mark on two lines, in points: both fit between the edge and the text. */
export const markSize = 10;

/** Lines of one paragraph that a page break leaves together, at its end and at its beginning. */
export const fewestLines = 2;

/** Shares of the text width: date and place; office, room for the hand, and name. */
export const twoSidesShares = [50, 50] as const;
export const signatureShares = [46, 18, 36] as const;

/** Free room at both sides of a text in a table, in millimetres, and the thickness of its lines, in points. */
export const tableForm = { cellSide: 1.5, line: 0.5 } as const;

/** Ground of a gap: yellow on a screen, light grey on paper; the brackets around it say the same without a colour. */
export const gapShade = 'FFE89A';

/** Height of a single-spaced line of Times New Roman, Arial and the faces with their measures, in font sizes. */
export const singleLineHeight = 1.149;

export interface ParagraphForm {
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** `text` is the size and line spacing of the settings; `small` and `footnote` are smaller, with single lines. */
  readonly size: 'text' | 'small' | 'footnote';
  readonly line: 'single' | 'text';
  /** Free room before and after, in points. */
  readonly before: number;
  readonly after: number;
  /** Indents in millimetres; a negative first line hangs out to the left and holds the number. */
  readonly left?: number;
  readonly firstLine?: number;
  readonly bold?: true;
  readonly italic?: true;
  /** Stays on the page of the following paragraph. */
  readonly keepWithNext?: true;
  /** Is not parted by a page break. */
  readonly keepLines?: true;
  /** A line under the last of these paragraphs, in points, at a distance in points. */
  readonly ruleBelow?: { readonly thickness: number; readonly distance: number };
  /** No room between paragraphs of this same style. */
  readonly closeToItsLike?: true;
  /** Level in the table of parts a reader sees beside the paper. */
  readonly outline?: 0 | 1;
}

/** First line of a paragraph, as the standards for typed papers have it. */
const firstLine = 12.5;
/** Where the block of the addressee begins. */
const addresseeIndent = 80;

/** First line and number in a column of half the width. */
const columnIndent = 7.5;
/** Justified text in a narrow column tears holes between its words. */
const column = { align: 'left', size: 'small', line: 'text', before: 0, after: 4 } as const;

const justified = { align: 'justify', size: 'text', line: 'text', before: 0 } as const;
const heading = { size: 'text', bold: true, keepWithNext: true, keepLines: true } as const;

/** Parts that are no paragraphs of the model. */
export type PartStyle =
  | 'twoSides'
  | 'signature'
  | 'tableHead'
  | 'tableText'
  | 'separator'
  | 'pageHead'
  | 'rule'
  | 'columnAddressee'
  | 'columnBody'
  | 'columnBodyNoIndent'
  | 'columnListed'
  | 'columnNumbered'
  | 'columnNote'
  | 'columnRequisite';

/** The passages of a paper in two languages stand in columns of half the width, so they are set with less indent. */
export const columnStyles: Readonly<Partial<Record<ParagraphStyle, PartStyle>>> = {
  addressee: 'columnAddressee',
  body: 'columnBody',
  bodyNoIndent: 'columnBodyNoIndent',
  listed: 'columnListed',
  numbered: 'columnNumbered',
  question: 'columnBody',
  answer: 'columnBody',
  note: 'columnNote',
  requisite: 'columnRequisite',
};

/** White between the columns of a paper in two languages, in millimetres. */
export const columnGap = 6;

export const paragraphForms: Readonly<Record<ParagraphStyle | PartStyle, ParagraphForm>> = {
  letterhead: {
    align: 'center',
    size: 'text',
    line: 'single',
    before: 0,
    after: 0,
    bold: true,
    ruleBelow: { thickness: 1, distance: 6 },
  },
  title: { ...heading, align: 'center', line: 'single', before: 18, after: 8 },
  subtitle: {
    align: 'center',
    size: 'text',
    line: 'single',
    before: 0,
    after: 12,
    bold: true,
    keepLines: true,
  },
  requisite: { align: 'left', size: 'small', line: 'single', before: 6, after: 6 },
  addressee: { align: 'left', size: 'text', line: 'single', before: 0, after: 3, left: addresseeIndent },
  heading1: { ...heading, align: 'left', line: 'text', before: 16, after: 6, outline: 0 },
  heading2: { ...heading, align: 'left', line: 'text', before: 10, after: 4, outline: 1 },
  body: { ...justified, after: 4, firstLine },
  bodyNoIndent: { ...justified, after: 4 },
  listed: { ...justified, after: 2, left: firstLine },
  numbered: { ...justified, after: 4, left: firstLine, firstLine: -firstLine },
  numbered2: { ...justified, after: 4, left: firstLine * 2, firstLine: -firstLine },
  question: { ...justified, before: 6, after: 2, firstLine },
  answer: { ...justified, after: 2, firstLine },
  speaker: {
    align: 'left',
    size: 'text',
    line: 'text',
    before: 8,
    after: 0,
    keepWithNext: true,
    keepLines: true,
  },
  note: { ...justified, size: 'small', after: 4, left: firstLine, italic: true },
  footnoteLine: {
    align: 'left',
    size: 'footnote',
    line: 'single',
    before: 24,
    after: 0,
    closeToItsLike: true,
  },
  twoSides: { align: 'left', size: 'text', line: 'single', before: 8, after: 8 },
  signature: {
    align: 'left',
    size: 'text',
    line: 'single',
    before: 24,
    after: 0,
    closeToItsLike: true,
  },
  tableHead: { align: 'center', size: 'small', line: 'single', before: 1, after: 1, bold: true },
  tableText: { align: 'left', size: 'small', line: 'single', before: 1, after: 1 },
  separator: { align: 'left', size: 'small', line: 'single', before: 0, after: 0 },
  rule: {
    align: 'left',
    size: 'footnote',
    line: 'single',
    before: 0,
    after: 8,
    ruleBelow: { thickness: 1, distance: 1 },
  },
  columnAddressee: { ...column, line: 'single', after: 3, left: columnIndent },
  columnBody: { ...column, firstLine: columnIndent },
  columnBodyNoIndent: column,
  columnListed: { ...column, after: 2, left: columnIndent },
  columnNumbered: { ...column, left: columnIndent, firstLine: -columnIndent },
  columnNote: { ...column, line: 'single', left: columnIndent, italic: true },
  columnRequisite: { ...column, line: 'single', after: 3 },
  pageHead: { align: 'left', size: 'text', line: 'single', before: 0, after: 0 },
};

/** Size of the letters of a form, in points. */
export function letterSize({ size }: ParagraphForm, { fontSize }: { readonly fontSize: number }): number {
  switch (size) {
    case 'text':
      return fontSize;
    case 'small':
      return Math.min(fontSize, 12);
    case 'footnote':
      return 10;
  }
}
