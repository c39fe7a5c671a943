import { Paragraph, TableCell, TableRow, WidthType, type Table } from 'docx';
import type { DocumentModel, PairBlock, ParagraphBlock } from '@shared/documents/document-model';
import { columnGap } from '@shared/documents/paper-styles';
import { isWholePassage } from '@shared/documents/whole-passage';
import type { Language } from '@shared/texts/language';
import { CaptionedTable } from './captioned-table';
import { noBorders, noMargins } from './cell';
import { columnWidths, textWidth, twips } from './measure';
import { wordParagraphs } from './paragraph';
import { partStyleIds } from './styles';

const gutter = twips(columnGap / 2);

/**
 * The passages of a paper in two languages: each row begins on one level in both columns. A short one stays on one
 * page, a long one may go on on the next, in both columns alike.
 */
export function wordPairs(
  rows: readonly PairBlock[],
  { page, language }: Pick<DocumentModel, 'page' | 'language'>,
): Table {
  const [leftWidth = 0, rightWidth = 0] = columnWidths([50, 50], textWidth(page));
  return new CaptionedTable(
    {
      rows: rows.map(
        (row) =>
          new TableRow({
            // LibreOffice does not hold a row to what follows where it is forbidden to split it.
            ...(isWholePassage(row) && !isHeldRow(row) ? { cantSplit: true } : {}),
            children: [
              cell(row.left, language, leftWidth, { ...noMargins, right: gutter }),
              cell(row.right, row.rightLanguage, rightWidth, { ...noMargins, left: gutter }),
            ],
          }),
      ),
      borders: noBorders,
    },
    [leftWidth, rightWidth],
    '',
  );
}

/** Word refuses a cell without a paragraph. */
function cell(
  paragraphs: readonly ParagraphBlock[],
  language: Language,
  width: number,
  margins: typeof noMargins,
): TableCell {
  const children = paragraphs.flatMap((block) => wordParagraphs(block, { language }));
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins,
    children: children.length > 0 ? children : [new Paragraph({ style: partStyleIds.separator })],
  });
}

/** Whether a row stays on the page of what follows; its paragraphs are then kept whole instead of the row. */
export function isHeldRow({ left, right }: PairBlock): boolean {
  return [...left, ...right].every(({ keepWithNext }) => keepWithNext === true);
}
