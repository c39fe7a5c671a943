import { calendarDaysBetween } from '@shared/calendar/civil-date';
import { formatDate } from '@shared/calendar/date-forms';
import type { WorkingCalendar } from '@shared/calendar/working-calendar';
import type { TextRun } from '@shared/documents/document-model';
import type { Instruction } from '@shared/record/instruction';
import type { IsoDate } from '@shared/record/primitives';
import { instructionState } from '@shared/rules/instruction-state';
import type { OfficePaper } from '../paper/paper';
import { bold, draftGap, plain } from '../paper/runs';

/** The day an account of execution is given for, and the calendar deadlines are counted with. */
export interface ControlDay {
  readonly today: IsoDate;
  readonly calendar: WorkingCalendar;
}

/** The state on the day; what is overdue stands below in bold with the number of days. */
export function stateRuns(paper: OfficePaper, instruction: Instruction, day: ControlDay): TextRun[] {
  const { state, due, overdue } = instructionState(instruction, day.today, day.calendar);
  const name = plain(paper.text(`record.instructionState.${state}`));
  if (!overdue || due === null) return name;
  const days = calendarDaysBetween(due, day.today);
  return [...name, ...bold(`\n${paper.text('paperForms.controlRegister.overdueBy', { days })}`)];
}

/** The day to act by as it is counted, «30.01.2026»; a mark where nobody can count one, and nothing without a deadline. */
export function dueRuns(paper: OfficePaper, instruction: Instruction, day: ControlDay): TextRun[] {
  const { due, measurable } = instructionState(instruction, day.today, day.calendar);
  if (due !== null) return plain(formatDate(due, paper.language, 'short'));
  if (!measurable) return [{ text: paper.text('paper.gap.unmeasurable'), gap: true }];
  return draftGap(paper, 'paper.gap.deadline');
}
