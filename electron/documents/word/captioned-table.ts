import { Table, TableLayoutType, WidthType, type ITableOptions } from 'docx';
import { sanitizeLine } from '@shared/documents/sanitize-text';

type PreparedElement = ReturnType<Table['prepForXml']>;
type WritingContext = Parameters<Table['prepForXml']>[0];

/** A table of fixed column widths with its alternative text, which docx itself cannot write. */
export class CaptionedTable extends Table {
  private readonly caption: string;

  /** @param widths of the columns in twips: without them LibreOffice makes every column equal. */
  constructor(
    options: Pick<ITableOptions, 'rows' | 'borders' | 'margins'>,
    widths: readonly number[],
    caption: string,
  ) {
    super({
      ...options,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
    });
    this.caption = sanitizeLine(caption);
  }

  override prepForXml(context: WritingContext): PreparedElement {
    const table = super.prepForXml(context);
    if (this.caption === '') return table;
    // The properties come first in a table; the alternative text comes last in the properties.
    const [properties] = (table?.['w:tbl'] ?? []) as Record<string, unknown>[];
    const parts = properties?.['w:tblPr'];
    if (Array.isArray(parts)) parts.push({ 'w:tblCaption': { _attr: { 'w:val': this.caption } } });
    return table;
  }
}
