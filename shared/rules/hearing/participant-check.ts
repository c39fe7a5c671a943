import { Refusal } from '../../contract/problem';
import type { Participant, Stay } from '../../record/attendance';
import type { Hearing } from '../../record/hearing';
import type { BallotValue } from '../../record/vote';
import { isAbsentFromVoteAt } from '../presence';
import type { NameOf } from './change-context';

/**
 * Stays end after they begin and do not overlap, and the attendance agrees with the ballots of the person.
 *
 * @throws Refusal `attendance.…` or `vote.…` that names the person.
 */
export function checkParticipant(hearing: Hearing, participant: Participant, nameOf: NameOf): void {
  const name = nameOf(participant.personId);
  checkStays(participant.stays, name);
  for (const vote of hearing.votes) {
    if (vote.record.method !== 'byName') continue;
    const ballot = vote.record.ballots.find(({ personId }) => personId === participant.personId);
    if (ballot !== undefined) checkVoter(participant, ballot.value, vote.at, name);
  }
}

/**
 * Only members vote, and only those whom the record does not say to be out of the hall. A voice noted as absent claims
 * no presence, so it never contradicts the attendance.
 *
 * @throws Refusal `vote.notMember` or `vote.absentVoter`.
 */
export function checkVoter(
  participant: Participant,
  value: BallotValue,
  moment: string | null,
  name: string,
): void {
  if (participant.role !== 'member') throw new Refusal('vote.notMember', { name });
  if (needsPresence(value) && isAbsentFromVoteAt(participant, moment))
    throw new Refusal('vote.absentVoter', { name });
}

/** Every voice but that of somebody who was not there. */
export function needsPresence(value: BallotValue): boolean {
  return value !== 'absent';
}

/** In the order of arrival; the one from the beginning of the sitting first. */
export function sortedStays(stays: readonly Stay[]): Stay[] {
  return stays.toSorted((first, second) => compareMoments(first.arrived ?? '', second.arrived ?? ''));
}

function checkStays(stays: readonly Stay[], name: string): void {
  let previous: Stay | null = null;
  for (const stay of sortedStays(stays)) {
    const { arrived, left } = stay;
    if (arrived !== null && left !== null && left <= arrived) {
      throw new Refusal('attendance.leftBeforeArrived', { name, arrived, left });
    }
    if (previous !== null && (previous.left === null || arrived === null || arrived < previous.left)) {
      throw new Refusal('attendance.overlapping', { name });
    }
    previous = stay;
  }
}

function compareMoments(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
