import {
  BorderStyle,
  Paragraph,
  TableCell,
  VerticalAlignTable,
  WidthType,
  type AlignmentType,
  type ITableCellOptions,
} from 'docx';
import type { TextRun } from '@shared/documents/document-model';
import { printedParagraphs } from '@shared/documents/no-break';
import { wordRun } from './text-run';

interface CellForm {
  readonly style: string;
  readonly width: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly verticalAlign?: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable];
  readonly margins?: NonNullable<ITableCellOptions['margins']>;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table without lines: its cells only place texts beside each other. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Texts placed at the margins must reach them. */
export const noMargins = { left: 0, right: 0, top: 0, bottom: 0 };

/** A cell of fixed width; it always holds a paragraph, because Word refuses an empty one. */
export function wordCell(runs: readonly TextRun[], form: CellForm): TableCell {
  return new TableCell({
    width: { size: form.width, type: WidthType.DXA },
    verticalAlign: form.verticalAlign ?? VerticalAlignTable.TOP,
    ...(form.margins === undefined ? {} : { margins: form.margins }),
    children: printedParagraphs(runs).map(
      (line) =>
        new Paragraph({
          style: form.style,
          ...(form.alignment === undefined ? {} : { alignment: form.alignment }),
          ...(form.keepNext === true ? { keepNext: true } : {}),
          ...(form.keepLines === true ? { keepLines: true } : {}),
          children: line.map(wordRun),
        }),
    ),
  });
}
