import { z } from 'zod';
import { localDateTime, localizedText, recordId } from './primitives';

/**
 * What became of one voice. `didNotVote` was in the hall and did not take part, `absent` was not there, `recused`
 * stood aside because of an interest of their own, `invalid` handed in a ballot paper that counts for nobody.
 */
export const ballotValues = [
  'for',
  'against',
  'abstained',
  'didNotVote',
  'absent',
  'recused',
  'invalid',
] as const;

/** Which share decides: of those present, of those who voted for or against, of the list strength, or two thirds of it. */
export const majorityRules = [
  'majorityOfPresent',
  'majorityOfVotesCast',
  'majorityOfMembers',
  'twoThirdsOfMembers',
] as const;

export const ballot = z.strictObject({
  personId: recordId,
  value: z.enum(ballotValues),
});

export const voteCounts = z.strictObject({
  for: z.int().min(0).max(10_000),
  against: z.int().min(0).max(10_000),
  abstained: z.int().min(0).max(10_000),
  didNotVote: z.int().min(0).max(10_000),
  absent: z.int().min(0).max(10_000),
  recused: z.int().min(0).max(10_000),
  invalid: z.int().min(0).max(10_000),
});

/** Presence and quorum as they were when the vote was taken; kept, because attendance may be corrected later. */
export const quorumAtVote = z.strictObject({
  present: z.int().min(0),
  required: z.int().min(1).nullable(),
  members: z.int().min(1).nullable(),
});

export const vote = z.strictObject({
  id: recordId,
  itemId: recordId.nullable(),
  proposalId: recordId.nullable(),
  subject: localizedText,
  secrecy: z.enum(['open', 'secret']),
  /** By name: the ballots are the result. By count: only the counts are known; null while nobody has counted. */
  record: z.discriminatedUnion('method', [
    z.strictObject({ method: z.literal('byName'), ballots: z.array(ballot) }),
    z.strictObject({ method: z.literal('byCount'), counts: voteCounts.nullable() }),
  ]),
  majority: z.enum(majorityRules),
  at: localDateTime.nullable(),
  quorum: quorumAtVote.nullable(),
  /** The sentence announced and printed, where it is not the computed one; a language left out is computed. */
  result: localizedText,
});

export type Vote = z.infer<typeof vote>;
export type Ballot = z.infer<typeof ballot>;
export type BallotValue = (typeof ballotValues)[number];
export type VoteCounts = z.infer<typeof voteCounts>;
export type MajorityRule = (typeof majorityRules)[number];
export type QuorumAtVote = z.infer<typeof quorumAtVote>;
