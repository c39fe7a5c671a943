import { AlignmentType, TableRow, VerticalAlignTable, type Table } from 'docx';
import type { DocumentModel } from '@shared/documents/document-model';
import type { SignatureBlock } from '@shared/documents/paper-parts';
import { signatureShares } from '@shared/documents/paper-styles';
import { CaptionedTable } from './captioned-table';
import { noBorders, noMargins, wordCell } from './cell';
import { columnWidths, textWidth } from './measure';
import { partStyleIds } from './styles';

/**
 * The signatures of a paper, one under the other: office at the left margin, room for the hand, name at the right
 * margin on the level of the last line of the office. They stay on one page.
 */
export function wordSignatures(blocks: readonly SignatureBlock[], page: DocumentModel['page']): Table {
  const widths = columnWidths(signatureShares, textWidth(page));
  const [officeWidth = 0, handWidth = 0, nameWidth = 0] = widths;
  const rows = blocks.map(({ office, name, keepWithNext }, index) => {
    const form = {
      style: partStyleIds.signature,
      verticalAlign: VerticalAlignTable.BOTTOM,
      margins: noMargins,
      keepNext: keepWithNext === true || index < blocks.length - 1,
    };
    return new TableRow({
      cantSplit: true,
      children: [
        wordCell(office, { ...form, width: officeWidth, alignment: AlignmentType.LEFT }),
        wordCell([], { ...form, width: handWidth }),
        wordCell(name, { ...form, width: nameWidth, alignment: AlignmentType.RIGHT }),
      ],
    });
  });
  return new CaptionedTable({ rows, borders: noBorders }, widths, '');
}
