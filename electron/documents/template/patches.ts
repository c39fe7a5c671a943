import { PatchType, TextRun as WordRun, type IPatch } from 'docx';
import type { DocumentModel, TextRun } from '@shared/documents/document-model';
import { unbroken } from '@shared/documents/no-break';
import { sanitizeText } from '@shared/documents/sanitize-text';
import type { TemplateMark } from '@shared/documents/template-marks';
import { wordBody } from '../word/blocks';
import { wordRun } from '../word/text-run';
import { bodyWithoutHead } from './body-without-head';
import type { FoundMark } from './find-marks';
import type { MarkValues } from './mark-values';

/**
 * What goes in the place of every mark of a template, by the exact text between its braces. The short ones come first:
 * the library searches the whole text for each, and the paper itself makes it long.
 */
export function patchesOf(
  model: DocumentModel,
  values: MarkValues,
  found: readonly FoundMark[],
): Readonly<Record<string, IPatch>> {
  const used = new Set(found.map(({ mark }) => mark));
  const short = found.filter(({ mark }) => mark !== 'body');
  const body = found.find(({ mark }) => mark === 'body');
  const blocks = bodyWithoutHead(model, used, values);
  return Object.fromEntries([
    ...short.map(({ key, mark }) => [key, inline(values, mark, model)] as const),
    ...(body === undefined
      ? []
      : [[body.key, { type: PatchType.DOCUMENT, children: wordBody({ ...model, blocks }) }] as const]),
  ]);
}

/** The value in the looks of the mark; a paragraph of it is a new line there. */
function inline(values: MarkValues, mark: TemplateMark, { language }: DocumentModel): IPatch {
  const lines = (values[mark] ?? []).flatMap(linesOf);
  const children = lines.flatMap((runs, index) => [
    ...(index === 0 ? [] : [new WordRun({ break: 1 })]),
    // Word takes the Latin letters of a mark for English and would check the value as such.
    ...unbroken(runs).map((run) => wordRun({ language, ...run })),
  ]);
  return { type: PatchType.PARAGRAPH, children: children.length === 0 ? [new WordRun('')] : children };
}

function linesOf(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of sanitizeText(run.text).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}
