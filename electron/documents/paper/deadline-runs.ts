import { formatDate } from '@shared/calendar/date-forms';
import type { TextRun } from '@shared/documents/document-model';
import type { Deadline } from '@shared/record/deadline';
import type { IsoDate } from '@shared/record/primitives';
import { deadlineText, dueDate, isMeasurable } from '@shared/rules/deadline';
import { paperCalendar } from '../paper-calendar';
import type { OfficePaper } from './paper';
import { draftGap, localizedRuns, plain, withoutFinalStop } from './runs';

/**
 * The wording of a deadline in a sentence: «в срок до 30 января 2026 года»; empty where there is none. A draft says
 * of a phrase such as «в кратчайшие сроки» that nobody can measure it.
 *
 * @param from the day a number of days runs from, as the control of execution counts it: their last day then stands
 * behind them in brackets. Null where it has not come.
 */
export function deadlineRuns(paper: OfficePaper, deadline: Deadline, from: IsoDate | null = null): TextRun[] {
  if (deadline.kind === 'none') return [];
  const wording =
    deadline.kind === 'phrase'
      ? withoutFinalStop(localizedRuns(paper, deadline.text))
      : plain(`${deadlineText(deadline, paper.language)}${lastDay(paper, deadline, from)}`);
  return isMeasurable(deadline) ? wording : [...wording, ...draftGap(paper, 'paper.gap.unmeasurable')];
}

/** « (в срок до 30 января 2026 года)» after a number of days; empty where the last one cannot be counted. */
function lastDay({ language }: OfficePaper, deadline: Deadline, from: IsoDate | null): string {
  if (deadline.kind !== 'workingDays' && deadline.kind !== 'calendarDays') return '';
  const { date } = dueDate(deadline, from, paperCalendar);
  return date === null ? '' : ` (${formatDate(date, language, 'until')})`;
}
