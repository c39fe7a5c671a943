import { Refusal } from '../../contract/problem';
import type { Hearing, Turn } from '../../record/hearing';
import type { LocalDateTime } from '../../record/primitives';
import { edited, partWithId, removeById, setParts } from '../edit-list';
import {
  type Applied,
  type ChangeContext,
  type ChangeOf,
  type NameOf,
  namesIn,
  nothingCreated,
} from './change-context';
import { requireInSession } from './in-session';
import { requireItem, requireParticipant } from './known-people';
import { checkSittingTimes } from './sitting-times';
import { correctedStart, ended, endedByCall, inOrderOfTime, overlapOf, refuseOpened } from './stretches';

/** Gives the floor to somebody, who then no longer waits for it; whoever had it until then has spoken. */
export function beginTurn(
  hearing: Hearing,
  { turn }: ChangeOf<'turn.begin'>,
  { newId, directory }: ChangeContext,
): Applied {
  const nameOf = namesIn(hearing, directory);
  requireInSession(hearing, turn.start);
  refuseBeforeOpen(hearing, turn.start, nameOf);
  const begun: Turn = { ...turn, id: newId(), end: null };
  setTurns(hearing, [...withOpenTurnEnded(hearing.turns, turn.start), begun], nameOf, begun.id);
  setParts(
    hearing.speakerQueue,
    hearing.speakerQueue.filter(({ personId }) => personId !== turn.personId),
  );
  return { createdId: begun.id };
}

export function endTurn(hearing: Hearing, { at }: ChangeOf<'turn.end'>): Applied {
  if (!hearing.turns.some(isOpen)) throw new Refusal('turn.nobodySpeaks');
  requireInSession(hearing, at);
  setParts(hearing.turns, withOpenTurnEnded(hearing.turns, at));
  return nothingCreated;
}

/** A turn that was missed in the hall, begun and ended; whoever waits for the floor goes on waiting. */
export function addTurn(
  hearing: Hearing,
  { turn }: ChangeOf<'turn.add'>,
  { newId, directory }: ChangeContext,
): Applied {
  requireInSession(hearing, turn.start);
  const added: Turn = { ...turn, id: newId() };
  setTurns(hearing, [...hearing.turns, added], namesIn(hearing, directory), added.id);
  return { createdId: added.id };
}

/** Where the moment of taking the floor is corrected, whoever spoke until then has spoken until the corrected moment. */
export function editTurn(
  hearing: Hearing,
  { turnId, set }: ChangeOf<'turn.edit'>,
  { directory }: ChangeContext,
): Applied {
  const former = turnWithId(hearing, turnId);
  const changed = edited(former, set);
  refuseOpened(hearing, [former], [changed]);
  const call = correctedStart([former], [changed]);
  const turns = hearing.turns.map((other) => (other.id === turnId ? changed : endedByCall(other, call)));
  setTurns(hearing, turns, namesIn(hearing, directory), turnId);
  return nothingCreated;
}

export function removeTurn(hearing: Hearing, { turnId }: ChangeOf<'turn.remove'>): Applied {
  turnWithId(hearing, turnId);
  removeById(hearing.turns, turnId);
  return nothingCreated;
}

/**
 * The turns with nobody speaking any more. A turn that ends at the moment it began was none.
 *
 * @throws Refusal `hearing.endBeforeStart`.
 */
export function withOpenTurnEnded(turns: readonly Turn[], at: LocalDateTime): Turn[] {
  return turns.flatMap((turn) => (isOpen(turn) ? (ended(turn, at) ?? []) : turn));
}

/**
 * Only participants speak, on items of the agenda, one after the other.
 *
 * @param changedId the turn that was put or changed; where it overlaps another one, that one's speaker is named.
 * @throws Refusal `participant.unknown`, `agenda.unknownItem`, or `turn.overlapping` with whoever had the floor.
 */
export function checkTurns(
  hearing: Hearing,
  turns: readonly Turn[],
  nameOf: NameOf,
  changedId: string | null = null,
): void {
  for (const { personId, itemId } of turns) {
    requireParticipant(hearing, personId, nameOf);
    requireItem(hearing, itemId);
  }
  const overlap = overlapOf(turns);
  if (overlap === null) return;
  const { earlier, later } = overlap;
  const other = earlier.id === changedId ? later : earlier;
  throw new Refusal('turn.overlapping', { name: nameOf(other.personId), at: later.start });
}

function isOpen({ end }: Turn): boolean {
  return end === null;
}

/** Nobody takes the floor before whoever has it took it. */
function refuseBeforeOpen({ turns }: Hearing, at: LocalDateTime, nameOf: NameOf): void {
  const open = turns.find(isOpen);
  if (open !== undefined && at < open.start) {
    throw new Refusal('turn.overlapping', { name: nameOf(open.personId), at: open.start });
  }
}

function turnWithId(hearing: Hearing, turnId: string): Turn {
  return partWithId(hearing.turns, turnId, 'turn.unknown');
}

function setTurns(hearing: Hearing, turns: readonly Turn[], nameOf: NameOf, changedId: string): void {
  const sorted = inOrderOfTime(turns);
  checkTurns(hearing, sorted, nameOf, changedId);
  checkSittingTimes({ ...hearing, turns: sorted });
  setParts(hearing.turns, sorted);
}
