import type { DocumentBlock, TableBlock } from '@shared/documents/document-model';
import type { OfficePaper } from './paper';
import { plain } from './runs';

interface NumberedTable extends Pick<TableBlock, 'caption' | 'rowHeight'> {
  /** Those after the numbers; what their widths leave of a hundred per cent is the width of the numbers. */
  readonly columns: TableBlock['columns'];
  /** The cells of each row after its number. */
  readonly rows: TableBlock['rows'];
  /** A last row that counts and bears no number. */
  readonly total?: TableBlock['rows'][number];
  /** Numbers stand in the middle of their column, or at its left edge. */
  readonly numbersAlign?: 'left';
}

/** A table whose rows are counted in a first column of its own. */
export function numberedTable(
  { text }: OfficePaper,
  { columns, rows, total, numbersAlign, ...table }: NumberedTable,
): DocumentBlock {
  const taken = columns.reduce((sum, { width }) => sum + width, 0);
  const numbers = { title: text('paper.minutes.column.number'), width: 100 - taken };
  return {
    block: 'table',
    ...table,
    columns: [{ ...numbers, ...(numbersAlign === 'left' ? {} : { align: 'center' as const }) }, ...columns],
    rows: [
      ...rows.map((cells, index) => [plain(String(index + 1)), ...cells]),
      ...(total === undefined ? [] : [[[], ...total]]),
    ],
  };
}
