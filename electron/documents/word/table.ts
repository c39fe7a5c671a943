import { AlignmentType, HeightRule, TableRow, type Table } from 'docx';
import type { DocumentModel, TableBlock } from '@shared/documents/document-model';
import { tableForm } from '@shared/documents/paper-styles';
import { CaptionedTable } from './captioned-table';
import { wordCell } from './cell';
import { columnWidths, textWidth, twips } from './measure';
import { partStyleIds } from './styles';

const side = twips(tableForm.cellSide);
const margins = { left: side, right: side, top: 0, bottom: 0 };

/**
 * A table whose head repeats on every page and whose rows are not torn apart. In the first row the paragraphs are kept
 * whole instead of the row: under a repeated head, LibreOffice 7.4 loses the second row, without a word, where an
 * unbreakable first one ends just above the foot of a page.
 */
export function wordTable(block: TableBlock, page: DocumentModel['page']): Table {
  const widths = columnWidths(
    block.columns.map(({ width }) => width),
    textWidth(page),
  );
  const widthOf = (index: number) => widths[index] ?? 0;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(({ title }, index) =>
      wordCell([{ text: title }], { style: partStyleIds.tableHead, width: widthOf(index) }),
    ),
  });
  const last = block.rows.length - 1;
  // The last row takes the one before it along: alone under a repeated head it looks like a table of its own.
  const keeps = (index: number) => index === last - 1 || (index === last && block.keepWithNext === true);
  const rows = block.rows.map(
    (row, rowIndex) =>
      new TableRow({
        ...(rowIndex === 0 ? {} : { cantSplit: true }),
        ...(block.rowHeight === undefined
          ? {}
          : { height: { value: twips(block.rowHeight), rule: HeightRule.ATLEAST } }),
        children: block.columns.map(({ align }, index) =>
          wordCell(row[index] ?? [], {
            style: partStyleIds.tableText,
            width: widthOf(index),
            keepLines: rowIndex === 0,
            keepNext: keeps(rowIndex),
            ...(align === 'center' ? { alignment: AlignmentType.CENTER } : {}),
          }),
        ),
      }),
  );
  return new CaptionedTable({ rows: [head, ...rows], margins }, widths, block.caption);
}
