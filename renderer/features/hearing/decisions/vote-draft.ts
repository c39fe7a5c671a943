import { Refusal, type Problem } from '@shared/contract/problem';
import type { Directory } from '@shared/record/directory';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { LocalDateTime } from '@shared/record/primitives';
import type { Settings } from '@shared/record/settings';
import type { Ballot, BallotValue, Vote, VoteCounts } from '@shared/record/vote';
import { checkCounts } from '@shared/rules/hearing/vote-check';
import { isAbsentAt, isPresentAt } from '@shared/rules/presence';
import { quorumAtVote } from '@shared/rules/quorum-at-vote';
import { noVotes } from '@shared/rules/vote-result';

/** A vote while it is being entered; both ways of recording are kept, so that nothing is lost by changing one's mind. */
export interface VoteDraft {
  readonly itemId: string | null;
  readonly proposalId: string | null;
  readonly subject: Vote['subject'];
  readonly secrecy: Vote['secrecy'];
  readonly method: Vote['record']['method'];
  readonly majority: Vote['majority'];
  readonly at: LocalDateTime | null;
  /** Votes by name; who has none is not in it. */
  readonly ballots: ReadonlyMap<string, BallotValue>;
  readonly counts: VoteCounts;
  readonly isCounted: boolean;
  /** The announced sentence where it is not the computed one. */
  readonly result: Vote['result'];
}

interface DraftSource {
  readonly hearing: Hearing;
  readonly settings: Settings;
  readonly proposal: Entry | null;
  readonly vote: Vote | null;
  readonly at: LocalDateTime | null;
}

/** A new vote begins with everybody recorded as present voting for; a vote to be edited as it was. */
export function voteDraft({ hearing, settings, proposal, vote, at }: DraftSource): VoteDraft {
  if (vote === null) {
    return {
      itemId: proposal?.itemId ?? hearing.entries.at(-1)?.itemId ?? hearing.agenda[0]?.id ?? null,
      proposalId: proposal?.id ?? null,
      subject: { ...proposal?.text },
      secrecy: 'open',
      method: 'byName',
      majority: settings.majority,
      at,
      ballots: allFor(hearing, at),
      counts: noVotes,
      isCounted: true,
      result: {},
    };
  }
  const { record } = vote;
  const ballots = record.method === 'byName' ? record.ballots : [];
  const counts = record.method === 'byCount' ? record.counts : null;
  return {
    itemId: vote.itemId,
    proposalId: vote.proposalId,
    subject: vote.subject,
    secrecy: vote.secrecy,
    method: record.method,
    majority: vote.majority,
    at: vote.at,
    ballots: new Map(ballots.map(({ personId, value }) => [personId, value])),
    counts: counts ?? noVotes,
    isCounted: record.method === 'byName' || counts !== null,
    result: vote.result,
  };
}

/**
 * Everybody the record says to be in the hall, voting for; whoever it says to be elsewhere is absent. Of the others
 * nothing is claimed.
 */
export function allFor(hearing: Hearing, at: LocalDateTime | null): Map<string, BallotValue> {
  return new Map(
    votersOf(hearing, at)
      .filter(({ whereabouts }) => whereabouts !== 'unrecorded')
      .map(({ personId, whereabouts }) => [personId, whereabouts === 'present' ? 'for' : 'absent']),
  );
}

export interface Voter {
  readonly personId: string;
  /** What the record says of the moment of the vote. Whoever was not there can only be absent from the vote. */
  readonly whereabouts: 'present' | 'absent' | 'unrecorded';
}

/** The members, with what the record says of them at the moment of the vote. */
export function votersOf(hearing: Hearing, at: LocalDateTime | null): readonly Voter[] {
  return hearing.participants
    .filter(({ role }) => role === 'member')
    .map((participant) => ({
      personId: participant.personId,
      whereabouts: isPresentAt(participant, at)
        ? 'present'
        : isAbsentAt(participant, at)
          ? 'absent'
          : 'unrecorded',
    }));
}

/** The voice of each voter that has one; whoever was elsewhere by the moment of the vote is absent. */
export function voicesOf(
  voters: readonly Voter[],
  ballots: ReadonlyMap<string, BallotValue>,
): readonly Ballot[] {
  return voters.flatMap(({ personId, whereabouts }) => {
    const value = ballots.get(personId);
    if (value === undefined) return [];
    return { personId, value: whereabouts === 'absent' ? 'absent' : value };
  });
}

/** The vote a draft becomes; a secret one is recorded by count. */
export function voteFrom(draft: VoteDraft, hearing: Hearing): Omit<Vote, 'id' | 'quorum'> {
  const { itemId, proposalId, subject, secrecy, method, majority, at, ballots, counts, isCounted, result } =
    draft;
  return {
    itemId,
    proposalId,
    subject,
    secrecy,
    majority,
    at,
    result,
    record:
      method === 'byName' && secrecy === 'open'
        ? {
            method: 'byName',
            ballots: [...voicesOf(votersOf(hearing, at), ballots)],
          }
        : { method: 'byCount', counts: isCounted ? counts : null },
  };
}

/** The vote with the presence of its moment, as the core will note it, for showing the result before it is saved. */
export function previewOf(
  draft: VoteDraft,
  hearing: Hearing,
  directory: Directory,
  settings: Settings,
): Vote {
  const vote = voteFrom(draft, hearing);
  return { ...vote, id: 'new', quorum: quorumAtVote(hearing, vote, directory, settings) };
}

/** Why the counts cannot be right, for example more votes than members in the hall; null where they can. */
export function countProblem(vote: Vote, hearing: Hearing, directory: Directory): Problem | null {
  try {
    checkCounts(hearing, vote, directory);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, details: error.details };
    throw error;
  }
}
