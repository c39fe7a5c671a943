import type { Hearing } from '../../record/hearing';
import type { PartChange } from '../../record/hearing-change';
import { type Applied, type ChangeOf, nothingCreated } from './change-context';

/**
 * Everything a line of the record does, in its order. Whoever has joined since the line was read stays as he is. The
 * identifier answered is that of the last change: what the line is about; before it stand those who join for it.
 *
 * @param apply makes one of the changes in the hearing
 * @throws Refusal of the first change that a rule forbids.
 */
export function recordLine(
  hearing: Hearing,
  { changes }: ChangeOf<'line.record'>,
  apply: (change: PartChange) => Applied,
): Applied {
  let applied = nothingCreated;
  for (const change of changes) {
    if (!hasJoined(hearing, change)) applied = apply(change);
  }
  return applied;
}

/** True where the change would only put somebody on the list who is on it. */
export function hasJoined({ participants }: Pick<Hearing, 'participants'>, change: PartChange): boolean {
  if (change.kind !== 'participant.add') return false;
  const { personId } = change.participant;
  return participants.some((participant) => participant.personId === personId);
}
