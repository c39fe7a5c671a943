import type { DocumentBlock, ParagraphStyle, TextRun } from '@shared/documents/document-model';

type ParagraphBlock = Extract<DocumentBlock, { block: 'paragraph' }>;

type ParagraphOptions = Pick<ParagraphBlock, 'number' | 'keepWithNext' | 'pageBreakBefore'>;

/** A paragraph; neighbouring runs of the same look become one, so that a reader of the file finds whole sentences. */
export function paragraph(
  style: ParagraphStyle,
  runs: readonly TextRun[],
  options: ParagraphOptions = {},
): DocumentBlock {
  return { block: 'paragraph', style, runs: mergedRuns(runs), ...options };
}

export function twoSides(left: readonly TextRun[], right: readonly TextRun[]): DocumentBlock {
  return { block: 'twoSides', left: mergedRuns(left), right: mergedRuns(right) };
}

export function signature(office: readonly TextRun[], name: readonly TextRun[]): DocumentBlock {
  return { block: 'signature', office: mergedRuns(office), name: mergedRuns(name) };
}

function mergedRuns(runs: readonly TextRun[]): TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && look(last) === look(run)) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}

function look({ bold, italic, gap, language }: TextRun): string {
  return [bold === true, italic === true, gap === true, language ?? ''].join();
}
