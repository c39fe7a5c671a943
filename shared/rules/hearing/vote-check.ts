import { Refusal } from '../../contract/problem';
import type { Directory } from '../../record/directory';
import type { Hearing } from '../../record/hearing';
import type { Vote } from '../../record/vote';
import { attendanceSummary, presentMembersAt } from '../presence';
import { listStrengthOf } from '../quorum';
import { presentByCounts, voteCountsOf } from '../vote-result';
import type { NameOf } from './change-context';
import { requireItem, requireParticipant } from './known-people';
import { checkVoter } from './participant-check';

/**
 * A vote names only parts of its hearing; a secret one has no names; nobody votes twice, from outside the hall, or
 * without being a member.
 *
 * @throws Refusal
 */
export function checkVote(hearing: Hearing, vote: Omit<Vote, 'quorum'>, nameOf: NameOf): void {
  requireItem(hearing, vote.itemId);
  if (vote.proposalId !== null && !hearing.entries.some(({ id }) => id === vote.proposalId)) {
    throw new Refusal('entry.unknown', { id: vote.proposalId });
  }
  if (vote.record.method !== 'byName') return;
  if (vote.secrecy === 'secret') throw new Refusal('vote.secretByName');
  const voters = new Set<string>();
  for (const { personId, value } of vote.record.ballots) {
    if (voters.has(personId)) throw new Refusal('vote.votedTwice', { name: nameOf(personId) });
    voters.add(personId);
    checkVoter(requireParticipant(hearing, personId, nameOf), value, vote.at, nameOf(personId));
  }
}

/**
 * No more votes than members who can have been in the hall at the moment of the vote.
 *
 * @throws Refusal `vote.moreThanPresent`.
 */
export function checkCounts(hearing: Hearing, vote: Omit<Vote, 'quorum'>, directory: Directory): void {
  const counts = voteCountsOf(vote);
  const present = mostPresent(hearing, vote.at, directory);
  if (counts === null || present === null) return;
  const votes = presentByCounts(counts);
  if (votes > present) throw new Refusal('vote.moreThanPresent', { votes, present });
}

/**
 * How many members can have been in the hall at a moment: those recorded as present and those nobody has recorded yet. Where nobody's
 * attendance is recorded, the list strength; null where nothing is known.
 */
export function mostPresent(hearing: Hearing, moment: string | null, directory: Directory): number | null {
  const { members, unrecorded } = attendanceSummary(hearing);
  if (members > unrecorded) return presentMembersAt(hearing, moment).length + unrecorded;
  return listStrengthOf(hearing, directory) ?? (members === 0 ? null : members);
}
