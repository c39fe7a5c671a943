import { LineRuleType, Paragraph, Table, type IParagraphOptions } from 'docx';
import type { DocumentModel, PairBlock } from '@shared/documents/document-model';
import { paperParts, type PaperPart } from '@shared/documents/paper-parts';
import { isHeldRow, wordPairs } from './pairs';
import { wordParagraphs } from './paragraph';
import { wordSignatures } from './signature';
import { partStyleIds } from './styles';
import { wordTable } from './table';
import { wordTwoSides } from './two-sides';

/** The body of the file. Built afresh for every file: docx components must not be used twice. */
export function wordBody({ blocks, page, language }: DocumentModel): (Paragraph | Table)[] {
  const parts = withPairsTogether(paperParts(blocks)).flatMap((part): (Paragraph | Table)[] => {
    if ('pairs' in part) {
      const [parted, held] = heldApart(part.pairs);
      const tables = [parted, held].filter((rows) => rows.length > 0);
      return [
        ...newPage(part.pairs),
        ...tables.flatMap((rows, index) => [
          ...(index === 0 ? [] : [emptyLine({ keepNext: true })]),
          wordPairs(rows, { page, language }),
        ]),
      ];
    }
    if (!('block' in part)) return [wordSignatures(part, page)];
    switch (part.block) {
      case 'paragraph':
        return wordParagraphs(part);
      case 'twoSides':
        return [wordTwoSides(part, page)];
      case 'table':
        return [wordTable(part, page)];
      case 'signature':
        return [wordSignatures([part], page)];
      case 'rule':
        return [new Paragraph({ style: partStyleIds.rule })];
      case 'pair':
        return [wordPairs([part], { page, language })];
    }
  });
  return separated(parts);
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
function newPage([first]: readonly PairBlock[]): Paragraph[] {
  return first !== undefined && startsPage(first) ? [emptyLine({ pageBreakBefore: true })] : [];
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
function separated(parts: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1];
    const needsParagraph = part instanceof Table && (next === undefined || next instanceof Table);
    if (!needsParagraph) return [part];
    if (next === undefined) return [part, emptyLine()];
    // A table before signatures is held to them over this empty line.
    return [part, new Paragraph({ style: partStyleIds.separator, keepNext: true })];
  });
}
