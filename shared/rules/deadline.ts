import { formatDate } from '../calendar/date-forms';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { addCalendarDays, addWorkingDays } from '../calendar/working-days';
import type { Deadline } from '../record/deadline';
import type { IsoDate } from '../record/primitives';
import { translator } from '../texts/catalogue';
import type { Language } from '../texts/language';
import { localized } from './names';

/** In a sentence: «в срок до 30 января 2026 года»; in a cell of a table: «30.01.2026». */
export type DeadlineForm = 'sentence' | 'table';

/** Whether anybody can say on a given day that the deadline has passed. A year waits for a confirmed date. */
export function isMeasurable(deadline: Deadline): boolean {
  return deadline.kind === 'date' || deadline.kind === 'workingDays' || deadline.kind === 'calendarDays';
}

/**
 * The last day of a deadline.
 *
 * @param from the day the term starts; it is not counted. Null where it has not started yet.
 */
export function dueDate(
  deadline: Deadline,
  from: IsoDate | null,
  calendar: WorkingCalendar,
): { date: IsoDate | null; measurable: boolean } {
  return { date: lastDay(deadline, from, calendar), measurable: isMeasurable(deadline) };
}

/** The wording of a deadline in papers. A phrase that is missing in the language is given in another one. */
export function deadlineText(
  deadline: Deadline,
  language: Language,
  form: DeadlineForm = 'sentence',
): string {
  const text = translator(language);
  switch (deadline.kind) {
    case 'none':
      return text('record.deadline.none');
    case 'date':
      return formatDate(deadline.date, language, form === 'sentence' ? 'until' : 'short');
    case 'workingDays':
    case 'calendarDays':
      return text(`record.deadline.${form}.${deadline.kind}`, { days: deadline.days });
    case 'year':
      return text('record.deadline.year', { year: deadline.year });
    case 'phrase':
      return localized(deadline.text, language).text;
  }
}

function lastDay(deadline: Deadline, from: IsoDate | null, calendar: WorkingCalendar): IsoDate | null {
  if (deadline.kind === 'date') return deadline.date;
  if (from === null) return null;
  if (deadline.kind === 'workingDays') return addWorkingDays(from, deadline.days, calendar);
  if (deadline.kind === 'calendarDays') return addCalendarDays(from, deadline.days);
  return null;
}
