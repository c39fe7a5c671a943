import { LineRuleType, Paragraph, Table, type IParagraphOptions } from 'docx';
import type { DocumentModel, PairBlock, ParagraphBlock } from '@shared/documents/document-model';
import { paperParts, type PaperPart } from '@shared/documents/paper-parts';
import { paragraphForms } from '@shared/documents/paper-styles';
import { withGuessBeforeHeadings, type BodyPart } from './guessed-pages';
import { isHeldRow, wordPairs } from './pairs';
import { isKept, wordParagraphs } from './paragraph';
import { wordSignatures } from './signature';
import { partStyleIds } from './styles';
import { wordTable } from './table';
import { wordTwoSides } from './two-sides';

/** The body of the file. Built afresh for every file: docx components must not be used twice. */
export function wordBody({ blocks, page, language }: DocumentModel): (Paragraph | Table)[] {
  const parts = withPairsTogether(paperParts(blocks)).flatMap((part): BodyPart[] => {
    if ('pairs' in part) return pairParts(part.pairs, { page, language });
    if (!('block' in part)) return [table(wordSignatures(part, page), part.length, 3)];
    switch (part.block) {
      case 'paragraph':
        return paragraphParts(part);
      case 'twoSides':
        return [table(wordTwoSides(part, page), 1, 2)];
      case 'table':
        return [table(wordTable(part, page), part.rows.length + 1, part.columns.length, part.keepWithNext)];
      case 'signature':
        return [table(wordSignatures([part], page), 1, 3)];
      case 'rule':
        return [line(new Paragraph({ style: partStyleIds.rule }))];
      case 'pair':
        return pairParts([part], { page, language });
    }
  });
  const lowLine = () => line(emptyLine({ keepNext: true }), true);
  return withGuessBeforeHeadings(separated(parts), lowLine).map(({ content }) => content);
}

function paragraphParts(block: ParagraphBlock): BodyPart[] {
  const paragraphs = wordParagraphs(block);
  return paragraphs.map((paragraph, index) => {
    const keeps =
      isKept(block, index, paragraphs.length) || paragraphForms[block.style].keepWithNext === true;
    return line(paragraph, keeps, block.pageBreakBefore === true && index === 0);
  });
}

function pairParts(
  pairs: readonly PairBlock[],
  { page, language }: Pick<DocumentModel, 'page' | 'language'>,
): BodyPart[] {
  const tables = heldApart(pairs).filter((rows) => rows.length > 0);
  return [
    ...newPage(pairs),
    ...tables.flatMap((rows, index) => [
      ...(index === 0 ? [] : [line(emptyLine({ keepNext: true }), true)]),
      table(wordPairs(rows, { page, language }), rows.length, 2, rows.every(isHeldRow)),
    ]),
  ];
}

function line(content: Paragraph, keeps = false, startsPage = false): BodyPart {
  return { content, rows: 1, cells: 0, keeps, startsPage };
}

function table(content: Table, rows: number, columns: number, keeps = false): BodyPart {
  return { content, rows, cells: rows * columns, keeps, startsPage: false };
}

/** The rows of a paper in two languages follow each other in one table. */
function withPairsTogether(parts: readonly PaperPart[]): (PaperPart | { pairs: PairBlock[] })[] {
  const together: (PaperPart | { pairs: PairBlock[] })[] = [];
  for (const part of parts) {
    const last = together.at(-1);
    if (!('block' in part) || part.block !== 'pair') together.push(part);
    else if (last !== undefined && 'pairs' in last && !startsPage(part)) last.pairs.push(part);
    else together.push({ pairs: [part] });
  }
  return together;
}

/**
 * The rows that are held to what follows the table, in a table of their own: LibreOffice holds a table to the next
 * paragraph only as a whole, and else the signatures would stand alone on a page.
 */
function heldApart(rows: readonly PairBlock[]): [parted: readonly PairBlock[], held: readonly PairBlock[]] {
  const end = rows.findLastIndex((row) => !isHeldRow(row)) + 1;
  return [rows.slice(0, end), rows.slice(end)];
}

/** A break inside a table does nothing: an empty line of no height before the table carries it. */
function newPage([first]: readonly PairBlock[]): BodyPart[] {
  return first !== undefined && startsPage(first)
    ? [line(emptyLine({ pageBreakBefore: true }), false, true)]
    : [];
}

function startsPage({ left, right }: PairBlock): boolean {
  return [...left, ...right].some(({ pageBreakBefore }) => pageBreakBefore === true);
}

/** A line so low that it never needs a page of its own. */
function emptyLine(options: Pick<IParagraphOptions, 'pageBreakBefore' | 'keepNext'> = {}): Paragraph {
  return new Paragraph({
    style: partStyleIds.separator,
    spacing: { line: 20, lineRule: LineRuleType.EXACT },
    ...options,
  });
}

/** Word makes one table of two without a paragraph between, and wants a paragraph at the end. */
function separated(parts: readonly BodyPart[]): BodyPart[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    const needsParagraph =
      part.content instanceof Table && (next === undefined || next.content instanceof Table);
    if (!needsParagraph) return [part];
    if (next === undefined) return [part, line(emptyLine())];
    // A table before signatures is held to them over this empty line.
    return [part, line(new Paragraph({ style: partStyleIds.separator, keepNext: true }), true)];
  });
}
