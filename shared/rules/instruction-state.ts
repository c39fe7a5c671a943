import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Deadline } from '../record/deadline';
import type { ControlEvent, ControlEventKind, Instruction, InstructionItem } from '../record/instruction';
import type { IsoDate } from '../record/primitives';
import { dueDate, isMeasurable } from './deadline';

export const instructionStates = [
  'draft',
  'registered',
  'onControl',
  'replied',
  'executed',
  'dropped',
  'removed',
] as const;

export type InstructionStateName = (typeof instructionStates)[number];

export interface InstructionProgress {
  readonly state: InstructionStateName;
  /** The day the addressee has to act by; null while it cannot be counted. */
  readonly due: IsoDate | null;
  /** Computed, never typed: the day has passed and the next step is the addressee's. */
  readonly overdue: boolean;
  /** False where somebody has to agree on a deadline that can be counted. */
  readonly measurable: boolean;
}

/**
 * How far an instruction is on a day. Working and calendar days run from the registration. Items judged as accepted
 * no longer press; of the others the earliest deadline counts. An extension replaces the deadlines of all items.
 */
export function instructionState(
  instruction: Instruction,
  today: IsoDate,
  calendar: WorkingCalendar,
): InstructionProgress {
  const state = stateOf(instruction);
  const extension = lastExtension(instruction.control);
  const deadlines = pressingDeadlines(instruction);
  const due = extension ?? earliestDue(deadlines, instruction.registration?.date ?? null, calendar);
  const waiting = state === 'registered' || state === 'onControl';
  return {
    state,
    due,
    overdue: waiting && due !== null && due < today,
    measurable: extension !== null || deadlines.every(isMeasurable),
  };
}

function stateOf({ control, items, registration }: Instruction): InstructionStateName {
  const happened = (kind: ControlEventKind) => control.some((event) => event.kind === kind);
  if (happened('removedFromControl')) return 'removed';
  if (happened('dropped')) return 'dropped';
  if (items.length > 0 && items.every(({ assessment }) => assessment === 'accepted')) return 'executed';
  // A returned item is the addressee's turn again, whatever was replied before.
  if (happened('reply') && !items.some(({ assessment }) => assessment === 'returned')) return 'replied';
  if (control.length > 0) return 'onControl';
  return registration === null ? 'draft' : 'registered';
}

function lastExtension(control: readonly ControlEvent[]): IsoDate | null {
  const extensions = control.filter(({ newDeadline }) => newDeadline !== null);
  return (
    extensions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1)?.newDeadline ??
    null
  );
}

/** What still has to be done, each with its own deadline or, where it has none, the day to report by. */
function pressingDeadlines({ items, reporting }: Instruction): Deadline[] {
  const open = items.filter(({ assessment }) => assessment !== 'accepted');
  const pressing = open.length > 0 ? open : items;
  return pressing.length > 0 ? pressing.map((item) => deadlineOf(item, reporting)) : [reporting];
}

/** The deadline that holds for an item. */
export function deadlineOf(item: InstructionItem, reporting: Deadline): Deadline {
  return item.deadline.kind === 'none' ? reporting : item.deadline;
}

function earliestDue(
  deadlines: readonly Deadline[],
  from: IsoDate | null,
  calendar: WorkingCalendar,
): IsoDate | null {
  const dates = deadlines.flatMap((deadline) => dueDate(deadline, from, calendar).date ?? []);
  return dates.toSorted().at(0) ?? null;
}
