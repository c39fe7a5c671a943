import type { Vote, VoteCounts } from '../record/vote';

export interface VoteOutcome {
  /** Null while nobody has voted or counted. */
  readonly counts: VoteCounts | null;
  /** `unknown` also where the majority rule needs a number of members that nobody has recorded. */
  readonly outcome: 'adopted' | 'rejected' | 'unknown';
  /** Adopted by everybody who took part; whoever is recused or absent does not take part. */
  readonly unanimous: boolean;
}

/** Nobody counted in any way. */
export const noVotes: VoteCounts = {
  for: 0,
  against: 0,
  abstained: 0,
  didNotVote: 0,
  absent: 0,
  recused: 0,
  invalid: 0,
};

/** The counts of a vote, added up from the ballots where they were given by name. */
export function voteCountsOf(vote: Pick<Vote, 'record'>): VoteCounts | null {
  if (vote.record.method === 'byCount') return vote.record.counts;
  if (vote.record.ballots.length === 0) return null;
  const counts = { ...noVotes };
  for (const { value } of vote.record.ballots) counts[value] += 1;
  return counts;
}

/** How many were in the hall by the counts of a vote: everybody but those counted as absent. */
export function presentByCounts({ absent: _, ...inTheHall }: VoteCounts): number {
  return Object.values(inTheHall).reduce((sum, count) => sum + count, 0);
}

/** What a vote decided under its own majority rule. */
export function voteOutcome(vote: Vote): VoteOutcome {
  const counts = voteCountsOf(vote);
  if (counts === null || presentByCounts(counts) === 0)
    return { counts, outcome: 'unknown', unanimous: false };
  const adopted = isAdopted(vote, counts);
  const dissent = counts.against + counts.abstained + counts.didNotVote + counts.invalid;
  return {
    counts,
    outcome: adopted === null ? 'unknown' : adopted ? 'adopted' : 'rejected',
    unanimous: adopted === true && dissent === 0,
  };
}

/**
 * Whether too few were in the hall for the vote to decide anything, as noted at the vote. The counts may prove that
 * more were there than the attendance says.
 */
export function lacksQuorum(vote: Pick<Vote, 'quorum' | 'record'>): boolean {
  const required = vote.quorum?.required ?? null;
  if (vote.quorum === null || required === null) return false;
  const counts = voteCountsOf(vote);
  return Math.max(vote.quorum.present, counts === null ? 0 : presentByCounts(counts)) < required;
}

function isAdopted(vote: Vote, counts: VoteCounts): boolean | null {
  const members = vote.quorum?.members ?? null;
  switch (vote.majority) {
    case 'majorityOfVotesCast':
      return counts.for > counts.against;
    case 'majorityOfPresent':
      // Attendance may be recorded only in part: whoever took part was present.
      return counts.for * 2 > Math.max(vote.quorum?.present ?? 0, presentByCounts(counts));
    case 'majorityOfMembers':
      return members === null ? null : counts.for * 2 > members;
    case 'twoThirdsOfMembers':
      return members === null ? null : counts.for * 3 >= members * 2;
  }
}
