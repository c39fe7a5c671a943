import { Refusal } from '../../contract/problem';
import type { Participant, Stay } from '../../record/attendance';
import type { Hearing } from '../../record/hearing';
import type { LocalDateTime } from '../../record/primitives';
import { isAbsentFromVoteAt, isPresentAt } from '../presence';
import { withoutUndefined } from '../without-undefined';
import {
  type Applied,
  type ChangeContext,
  type ChangeOf,
  type NameOf,
  namesIn,
  nothingCreated,
} from './change-context';
import { replaceParticipant, requireParticipant } from './known-people';
import { checkParticipant, needsPresence, sortedStays } from './participant-check';

/** Somebody comes into the hall. Whoever was not recorded, or recorded as absent, is present from that moment. */
export function arrive(
  hearing: Hearing,
  { personId, at }: ChangeOf<'participant.arrive'>,
  { directory }: ChangeContext,
): Applied {
  const nameOf = namesIn(hearing, directory);
  const participant = requireParticipant(hearing, personId, nameOf);
  if (isPresentAt(participant, at))
    throw new Refusal('attendance.alreadyInside', { name: nameOf(personId), at });
  const isFirst = participant.presence !== 'present';
  const stays: Stay[] = [...(isFirst ? [] : participant.stays), { arrived: at, left: null }];
  // The reason said why the person was not there.
  const reason = isFirst ? '' : participant.reason;
  keep(hearing, { ...participant, presence: 'present', reason, stays }, nameOf);
  return nothingCreated;
}

/** Somebody leaves the hall. Whoever was there for the whole sitting so far was there from its beginning. */
export function leave(
  hearing: Hearing,
  { personId, at, reason }: ChangeOf<'participant.leave'>,
  { directory }: ChangeContext,
): Applied {
  const nameOf = namesIn(hearing, directory);
  const name = nameOf(personId);
  const participant = requireParticipant(hearing, personId, nameOf);
  if (!isPresentAt(participant, at)) throw new Refusal('attendance.notInside', { name, at });
  if (participant.stays.length === 0) refuseBeforeStart(hearing, name, at);
  const stays = participant.stays.length === 0 ? [fromTheBeginning] : sortedStays(participant.stays);
  const last = stays.at(-1);
  // Inside an earlier stay: that one has its end already, and only an edit can say which of the two is right.
  if (last?.left !== null) throw new Refusal('attendance.overlapping', { name });
  const changed = { ...participant, ...withoutUndefined({ reason }), stays: withLastEnded(stays, at) };
  keep(hearing, changed, nameOf);
  return nothingCreated;
}

const fromTheBeginning: Stay = { arrived: null, left: null };

function withLastEnded(stays: readonly Stay[], at: LocalDateTime): Stay[] {
  return stays.map((stay, place) => (place === stays.length - 1 ? { ...stay, left: at } : stay));
}

function refuseBeforeStart({ actualStart }: Hearing, name: string, at: LocalDateTime): void {
  if (actualStart !== null && at <= actualStart) {
    throw new Refusal('attendance.leftBeforeArrived', { name, arrived: actualStart, left: at });
  }
}

function keep(hearing: Hearing, changed: Participant, nameOf: NameOf): void {
  refuseAgainstVotes(hearing, changed, nameOf);
  checkParticipant(hearing, changed, nameOf);
  replaceParticipant(hearing, changed);
}

/** Whoever is recorded with a vote by name was in the hall in that minute. */
function refuseAgainstVotes(hearing: Hearing, participant: Participant, nameOf: NameOf): void {
  const { personId } = participant;
  for (const { at, record } of hearing.votes) {
    if (record.method !== 'byName' || at === null || !isAbsentFromVoteAt(participant, at)) continue;
    if (record.ballots.some((ballot) => ballot.personId === personId && needsPresence(ballot.value))) {
      throw new Refusal('attendance.votedThen', { name: nameOf(personId), at });
    }
  }
}
