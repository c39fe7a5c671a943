import type { Paragraph, Table } from 'docx';

/** A paragraph or a table of the body, with what LibreOffice counts when it guesses where a page ends. */
export interface BodyPart {
  readonly content: Paragraph | Table;
  /** Rows of the table; one for a paragraph. */
  readonly rows: number;
  /** Cells of the table; none for a paragraph. */
  readonly cells: number;
  /** Stays on the page of the next part. */
  readonly keeps: boolean;
  readonly startsPage: boolean;
}

/** More lines than these before a heading would be seen. */
const mostLines = 4;

/**
 * Before LibreOffice measures anything it begins a page after so many paragraphs and rows. Where that falls between a
 * heading and its text, and the text does not fit back, it never looks at the heading again and leaves it alone at the
 * foot of the page. Lines of no height before the heading let the guess fall there instead.
 */
export function withGuessBeforeHeadings(parts: readonly BodyPart[], lowLine: () => BodyPart): BodyPart[] {
  const guess = guessedRows(parts);
  const placed: BodyPart[] = [];
  let counted = 0;
  for (const part of parts) {
    counted += part.rows;
    if (part.startsPage) counted = 0;
    else if (counted > guess) {
      const heading = placed.findLastIndex(({ keeps }) => !keeps) + 1;
      const held = placed.slice(heading);
      const lines = guess + held.length - (counted - part.rows);
      const isMended = held.length > 0 && lines <= mostLines;
      if (isMended) placed.splice(heading, 0, ...Array.from({ length: lines }, lowLine));
      // What begins the page is not counted on it.
      counted = isMended ? held.length - 1 + part.rows : 0;
    }
    placed.push(part);
  }
  return placed;
}

/** As LibreOffice reckons it: by the paragraphs of the whole file, those in cells with what the cells themselves take. */
function guessedRows(parts: readonly BodyPart[]): number {
  const paragraphs = parts.reduce((sum, { cells }) => sum + (cells === 0 ? 1 : 3 * cells - 23), 0);
  return paragraphs <= 100 ? 25 : Math.min(20 + 3 * Math.floor(paragraphs / 1_000), 53);
}
