import { Refusal } from '../../contract/problem';
import type { AgendaItem } from '../../record/agenda-item';
import type { Hearing } from '../../record/hearing';
import type { LocalDateTime } from '../../record/primitives';
import { partWithId, setParts } from '../edit-list';
import { type Applied, type ChangeOf, nothingCreated } from './change-context';
import { requireInSession } from './in-session';
import { correctedStart, ended, endedByCall, inOrderOfTime, overlapOf, refuseOpened } from './stretches';

/** Calls an item. Whatever was considered until then ends at the same moment; an item that is open stays open. */
export function beginItem(hearing: Hearing, { itemId, at }: ChangeOf<'agenda.begin'>): Applied {
  const item = partWithId(hearing.agenda, itemId, 'agenda.unknownItem');
  requireInSession(hearing, at);
  if (isOpen(item)) return nothingCreated;
  refuseBeforeOpen(hearing, at);
  const agenda = withOpenItemEnded(hearing.agenda, at).map((other) =>
    other.id === itemId ? { ...other, considered: [...other.considered, { start: at, end: null }] } : other,
  );
  checkAgendaTimes(agenda);
  setParts(hearing.agenda, agenda);
  return nothingCreated;
}

/** Ends the consideration of the open item. */
export function endItem(hearing: Hearing, { at }: ChangeOf<'agenda.end'>): Applied {
  if (!hearing.agenda.some(isOpen)) throw new Refusal('agenda.nothingOpen');
  requireInSession(hearing, at);
  setParts(hearing.agenda, withOpenItemEnded(hearing.agenda, at));
  return nothingCreated;
}

/**
 * The agenda with nothing open any more. An item that ends at the moment it was called was not considered.
 *
 * @throws Refusal `hearing.endBeforeStart`.
 */
export function withOpenItemEnded(agenda: readonly AgendaItem[], at: LocalDateTime): AgendaItem[] {
  return agenda.map((item) => {
    if (!isOpen(item)) return item;
    const considered = item.considered.flatMap((stretch) =>
      stretch.end === null ? (ended(stretch, at) ?? []) : stretch,
    );
    return { ...item, considered };
  });
}

/**
 * The agenda with one item in its new form. Where the call of the item was corrected, what it ended – the item that was
 * considered until then – ends at the corrected moment.
 *
 * @throws Refusal `hearing.notInSession` for times of a sitting that has not begun, `hearing.endMissing`.
 */
export function withItemTimes(hearing: Hearing, former: AgendaItem, item: AgendaItem): AgendaItem[] {
  refuseTimesAhead(hearing, item);
  refuseOpened(hearing, former.considered, item.considered);
  const call = correctedStart(former.considered, item.considered);
  return hearing.agenda
    .map((other) => (other.id === item.id ? item : other))
    .map((other) => {
      const considered = other.considered.map((stretch) => endedByCall(stretch, call));
      const isSame = considered.every((stretch, place) => stretch === other.considered[place]);
      return isSame ? other : { ...other, considered };
    });
}

/**
 * One item at a time, and only the last may still be open.
 *
 * @throws Refusal `agenda.timesOverlap` with the moment at which one begins before the other has ended.
 */
export function checkAgendaTimes(agenda: readonly AgendaItem[]): void {
  const overlap = overlapOf(agenda.flatMap(({ considered }) => considered));
  if (overlap !== null) throw new Refusal('agenda.timesOverlap', { at: overlap.later.start });
}

/** The stretches of an item are kept in the order of time, whatever the order in which they were entered. */
export function withSortedTimes(item: AgendaItem): AgendaItem {
  return { ...item, considered: inOrderOfTime(item.considered) };
}

function refuseTimesAhead({ status }: Hearing, { considered }: AgendaItem): void {
  const [first] = considered;
  if (status === 'planned' && first !== undefined) {
    throw new Refusal('hearing.notInSession', { at: first.start });
  }
}

function isOpen({ considered }: AgendaItem): boolean {
  return considered.some(({ end }) => end === null);
}

/** An item cannot be called while another one was, as recorded, called later. */
function refuseBeforeOpen({ agenda }: Hearing, at: LocalDateTime): void {
  const open = agenda.flatMap(({ considered }) => considered).find(({ end }) => end === null);
  if (open !== undefined && at < open.start) throw new Refusal('agenda.timesOverlap', { at });
}
