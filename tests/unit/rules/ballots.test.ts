import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import type { HearingChange } from '@shared/record/hearing-change';
import type { Ballot, BallotValue, Vote } from '@shared/record/vote';
import { changed } from './support/change';
import { aHearing, aParticipant, at, aVote } from './support/records';
import { expectRefusal } from './support/refusal';

const voice = (personId: string, value: BallotValue, voteId = 'v'): HearingChange => ({
  kind: 'vote.ballot',
  voteId,
  personId,
  value,
});

function voted(record: Vote['record']) {
  return aHearing({
    listStrength: 3,
    participants: [
      aParticipant('asanov', { presence: 'present' }),
      aParticipant('bekova', { presence: 'present', stays: [{ arrived: null, left: at('10:30') }] }),
      aParticipant('chynybaev', { presence: 'present' }),
      aParticipant('minister', { role: 'invited', presence: 'present' }),
    ],
    votes: [aVote('v', { at: at('11:00'), record })],
  });
}

const open = voted({ method: 'byName', ballots: [{ personId: 'asanov', value: 'for' }] });

describe('vote.ballot', () => {
  it.each<[string, HearingChange[], Ballot[]]>([
    [
      'adds the voice of somebody else',
      [voice('chynybaev', 'recused')],
      [
        { personId: 'asanov', value: 'for' },
        { personId: 'chynybaev', value: 'recused' },
      ],
    ],
    ['replaces a voice', [voice('asanov', 'invalid')], [{ personId: 'asanov', value: 'invalid' }]],
    [
      'notes who was not there, whatever the attendance says',
      [voice('bekova', 'absent'), voice('asanov', 'absent')],
      [
        { personId: 'asanov', value: 'absent' },
        { personId: 'bekova', value: 'absent' },
      ],
    ],
  ])('%s', (_what, changes, ballots) => {
    expect(changed(open, ...changes).votes[0]?.record).toEqual({ method: 'byName', ballots });
  });

  it('whoever was absent from the vote does not count as present at it', () => {
    const present = (...changes: HearingChange[]) => changed(open, ...changes).votes[0]?.quorum;
    expect(present(voice('chynybaev', 'for'))).toEqual({ present: 2, required: 2, members: 3 });
    expect(present(voice('chynybaev', 'absent'))).toEqual({ present: 1, required: 2, members: 3 });
  });

  it.each<[string, Vote['record'], HearingChange, ProblemCode]>([
    ['a vote that is gone', { method: 'byName', ballots: [] }, voice('asanov', 'for', 'no'), 'vote.unknown'],
    ['a vote by count', { method: 'byCount', counts: null }, voice('asanov', 'for'), 'vote.noBallots'],
    ['a guest', { method: 'byName', ballots: [] }, voice('minister', 'for'), 'vote.notMember'],
    ['a guest’s absence', { method: 'byName', ballots: [] }, voice('minister', 'absent'), 'vote.notMember'],
    ['a stranger', { method: 'byName', ballots: [] }, voice('stranger', 'for'), 'participant.unknown'],
    [
      'somebody who had left',
      { method: 'byName', ballots: [] },
      voice('bekova', 'didNotVote'),
      'vote.absentVoter',
    ],
  ])('refuses %s', (_what, record, change, code) => {
    expectRefusal(() => changed(voted(record), change), code);
  });
});
