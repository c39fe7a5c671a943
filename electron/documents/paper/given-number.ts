import { formatDate, type DateForm } from '@shared/calendar/date-forms';
import type { TextRun } from '@shared/documents/document-model';
import type { IsoDate } from '@shared/record/primitives';
import { isBlank } from '@shared/rules/names';
import type { OfficePaper } from './paper';
import { gap, plain } from './runs';

/**
 * The number of a paper. A paper is signed before it is registered, so where none is given a final one has room for
 * the hand; a draft says that it is missing.
 */
export function numberRuns(paper: OfficePaper, number: string | null): TextRun[] {
  if (number !== null && !isBlank(number)) return plain(number.trim());
  return paper.draft ? gap(paper, 'paper.gap.number') : plain(paper.text('paperForms.blankNumber'));
}

/** The date of registration, with room for the hand as `numberRuns` has it. */
export function registrationDate(paper: OfficePaper, date: IsoDate | null, form: DateForm): TextRun[] {
  if (date !== null) return plain(formatDate(date, paper.language, form));
  return paper.draft ? gap(paper, 'paper.gap.date') : plain(paper.text('paperForms.blankDate'));
}
