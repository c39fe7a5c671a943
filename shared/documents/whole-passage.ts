import type { PairBlock, ParagraphBlock } from './document-model';

/** About ten lines of a column: the white it can leave at the foot of a page is less than a quarter of the page. */
const longestWholePassage = 400;

/**
 * Whether a row of a paper in two languages goes to the next page as a whole. The rule that leaves no line of a paragraph
 * alone on a page does not reach into the rows of a table in LibreOffice; a short passage is not parted at all. A long
 * one is, because a page of it would leave a page empty.
 */
export function isWholePassage({ left, right }: PairBlock): boolean {
  return Math.max(lettersOf(left), lettersOf(right)) <= longestWholePassage;
}

function lettersOf(paragraphs: readonly ParagraphBlock[]): number {
  return paragraphs.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
}
