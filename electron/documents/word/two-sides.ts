import { AlignmentType, TableRow, type Table } from 'docx';
import type { DocumentBlock, DocumentModel } from '@shared/documents/document-model';
import { twoSidesShares } from '@shared/documents/paper-styles';
import { CaptionedTable } from './captioned-table';
import { noBorders, noMargins, wordCell } from './cell';
import { columnWidths, textWidth } from './measure';
import { partStyleIds } from './styles';

type TwoSidesBlock = Extract<DocumentBlock, { block: 'twoSides' }>;

/** Date at the left margin, place at the right one; a long text wraps on its own side. */
export function wordTwoSides({ left, right }: TwoSidesBlock, page: DocumentModel['page']): Table {
  const [leftWidth = 0, rightWidth = 0] = columnWidths(twoSidesShares, textWidth(page));
  const style = partStyleIds.twoSides;
  const row = new TableRow({
    cantSplit: true,
    children: [
      wordCell(left, { style, width: leftWidth, alignment: AlignmentType.LEFT, margins: noMargins }),
      wordCell(right, { style, width: rightWidth, alignment: AlignmentType.RIGHT, margins: noMargins }),
    ],
  });
  return new CaptionedTable({ rows: [row], borders: noBorders }, [leftWidth, rightWidth], '');
}
