import { formatDate } from '@shared/calendar/date-forms';
import type { TextRun } from '@shared/documents/document-model';
import type { IssuedNumber } from '@shared/record/issue-register';
import type { OfficePaper } from '../paper/paper';
import { plain } from '../paper/runs';

/** What the register of issued papers has given a cover letter. */
export type CoverNumber = Pick<IssuedNumber, 'number' | 'date'>;

interface CoverReference {
  readonly date: readonly TextRun[];
  readonly shortDate: readonly TextRun[];
  /** Without the sign before it. */
  readonly number: readonly TextRun[];
}

/**
 * Date and number under which a cover letter goes out. Where the register gave none there is room for the
 * hand, as on every cover letter of an office with a journal on paper.
 */
export function coverReference(
  { language, text }: Pick<OfficePaper, 'language' | 'text'>,
  given: CoverNumber | null,
): CoverReference {
  if (given !== null)
    return {
      date: plain(formatDate(given.date, language, 'heading')),
      shortDate: plain(formatDate(given.date, language, 'short')),
      number: plain(given.number),
    };
  const date = plain(text('paperForms.blankDate'));
  return { date, shortDate: date, number: plain(text('paperForms.blankNumber')) };
}
