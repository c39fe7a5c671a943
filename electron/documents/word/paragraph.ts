import { Paragraph, Tab, TextRun as WordRun } from 'docx';
import type { ParagraphBlock, ParagraphStyle } from '@shared/documents/document-model';
import { printedParagraphs } from '@shared/documents/no-break';
import { sanitizeLine } from '@shared/documents/sanitize-text';
import type { Language } from '@shared/texts/language';
import { columnStyleId, styleIds } from './styles';
import { numberRun, wordRun } from './text-run';

/** Styles whose first line hangs out to the left to hold the number. */
const hangingStyles: readonly ParagraphStyle[] = ['numbered', 'numbered2'];

/** A column of a paper in two languages, with the language of its texts. */
export interface Column {
  readonly language: Language;
}

/** A paragraph of the model as one or more of Word: a text of several lines becomes several of the same style. */
export function wordParagraphs(block: ParagraphBlock, column: Column | null = null): Paragraph[] {
  const style = column === null ? styleIds[block.style] : columnStyleId(block.style);
  const paragraphs = printedParagraphs(block.runs);
  const last = paragraphs.length - 1;
  return paragraphs.map(
    (runs, index) =>
      new Paragraph({
        style,
        ...(block.keepWithNext === true || index < Math.min(last, 1) ? { keepNext: true } : {}),
        ...(block.keepWithNext === true && column !== null ? { keepLines: true } : {}),
        ...(block.pageBreakBefore === true && column === null && index === 0
          ? { pageBreakBefore: true }
          : {}),
        children: [...lead(block, index), ...runs.map((run) => wordRun({ ...column, ...run }))],
      }),
  );
}

/** What stands before the text: the number and its tab, or the tab alone so that the text keeps its indent. */
function lead({ style, number }: ParagraphBlock, index: number): WordRun[] {
  const hangs = hangingStyles.includes(style);
  if (number === undefined || index > 0) return hangs ? [new WordRun({ children: [new Tab()] })] : [];
  const text = sanitizeLine(number);
  return [hangs ? numberRun(text) : new WordRun({ text: `${text} ` })];
}
