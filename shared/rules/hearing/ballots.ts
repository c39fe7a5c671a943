import { Refusal } from '../../contract/problem';
import type { Hearing } from '../../record/hearing';
import type { Ballot } from '../../record/vote';
import type { Applied, ChangeContext, ChangeOf } from './change-context';
import { editVote, voteWithId } from './votes';

/** Records one voice of a vote by name, in the place of what was recorded for that person. */
export function recordBallot(
  hearing: Hearing,
  { voteId, personId, value }: ChangeOf<'vote.ballot'>,
  context: ChangeContext,
): Applied {
  const { record } = voteWithId(hearing, voteId);
  if (record.method !== 'byName') throw new Refusal('vote.noBallots');
  const ballots = withBallot(record.ballots, { personId, value });
  return editVote(hearing, { kind: 'vote.edit', voteId, set: { record: { ...record, ballots } } }, context);
}

function withBallot(ballots: readonly Ballot[], ballot: Ballot): Ballot[] {
  const isKnown = ballots.some(({ personId }) => personId === ballot.personId);
  if (!isKnown) return [...ballots, ballot];
  return ballots.map((other) => (other.personId === ballot.personId ? ballot : other));
}
