import { z } from 'zod';
import { documentKinds, editions } from '../record/produced-document';
import { languageCode } from '../record/primitives';

/**
 * A document between the record and the paper: one typed model, from which both the Word file and the preview are
 * made, so that the two cannot drift apart. It holds final wording and final numbering as text.
 */
export const textRun = z.strictObject({
  /** A line feed starts a new paragraph of the same style. */
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  /** A text that is missing in the record: shown marked, never silently left out. */
  gap: z.boolean().optional(),
  /** The language of this text where it is not that of the paper: an original that waits for its translation. */
  language: languageCode.optional(),
});

/** Named paragraph styles; each is a real style of the Word file. */
export const paragraphStyles = [
  'letterhead',
  'title',
  'subtitle',
  'requisite',
  'addressee',
  'heading1',
  'heading2',
  'body',
  'bodyNoIndent',
  /** One of a list without numbers, indented under its label. */
  'listed',
  'numbered',
  'numbered2',
  'question',
  'answer',
  /** Who speaks in a transcript, on a line above the speech. */
  'speaker',
  'note',
  'footnoteLine',
] as const;

export const paragraphBlock = z.strictObject({
  block: z.literal('paragraph'),
  style: z.enum(paragraphStyles),
  /** The number as text («1.», «2.1.»): it must survive later editing in Word. */
  number: z.string().optional(),
  runs: z.array(textRun),
  /** Stays on the page of the following paragraph. */
  keepWithNext: z.boolean().optional(),
  /** Starts a new page: an annex. */
  pageBreakBefore: z.boolean().optional(),
});

/** Two texts on one line, at the left and the right margin: date and place. */
export const twoSidesBlock = z.strictObject({
  block: z.literal('twoSides'),
  left: z.array(textRun),
  right: z.array(textRun),
});

export const tableBlock = z.strictObject({
  block: z.literal('table'),
  /** What the table holds, for readers who cannot see it. */
  caption: z.string(),
  columns: z.array(
    z.strictObject({
      title: z.string(),
      /** Share of the text width, in per cent. */
      width: z.number(),
      align: z.enum(['left', 'center']).optional(),
    }),
  ),
  rows: z.array(z.array(z.array(textRun))),
  /** Its last row stays on the page of what follows. */
  keepWithNext: z.boolean().optional(),
  /** Least height of a row in millimetres, where a hand must find room to sign. */
  rowHeight: z.number().optional(),
});

/** A solid line over the whole width. */
export const ruleBlock = z.strictObject({ block: z.literal('rule') });

/**
 * One row of a paper in two languages: the same passage in the main language on the left and in the other one on the
 * right. A side without a passage is empty.
 */
export const pairBlock = z.strictObject({
  block: z.literal('pair'),
  left: z.array(paragraphBlock),
  right: z.array(paragraphBlock),
  /** The language of the right side. */
  rightLanguage: languageCode,
});

/** Office at the left, room for the hand, name at the right; kept together with the lines before it. */
export const signatureBlock = z.strictObject({
  block: z.literal('signature'),
  office: z.array(textRun),
  name: z.array(textRun),
});

export const documentModel = z.strictObject({
  kind: z.enum(documentKinds),
  /** The main language: that of the proofing and of the fixed words around the text. */
  language: languageCode,
  edition: z.enum(editions),
  /** Title for the file's properties and the window. */
  title: z.string(),
  /**
   * Printed at the head of every page of a draft or of an example, for example «ПРОЕКТ»; in two languages on two lines;
   * null on a final.
   */
  mark: z.string().nullable(),
  page: z.strictObject({
    font: z.string(),
    orientation: z.enum(['portrait', 'landscape']),
    fontSize: z.number(),
    lineSpacing: z.number(),
    leftMargin: z.number(),
    rightMargin: z.number(),
    topMargin: z.number(),
    bottomMargin: z.number(),
  }),
  blocks: z.array(
    z.discriminatedUnion('block', [
      paragraphBlock,
      twoSidesBlock,
      tableBlock,
      signatureBlock,
      ruleBlock,
      pairBlock,
    ]),
  ),
});

export type DocumentModel = z.infer<typeof documentModel>;
export type ParagraphBlock = z.infer<typeof paragraphBlock>;
export type PairBlock = z.infer<typeof pairBlock>;
export type TableBlock = z.infer<typeof tableBlock>;
export type DocumentBlock = DocumentModel['blocks'][number];
export type ParagraphStyle = (typeof paragraphStyles)[number];
export type TextRun = z.infer<typeof textRun>;
