import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { defaultSettings } from '@shared/record/settings';
import type { BallotValue, Vote } from '@shared/record/vote';
import { changeContext, changed, changedIn } from './support/change';
import { aBody, aDecision, aHearing, anEntry, aParticipant, at, aVote, directory } from './support/records';
import { expectRefusal } from './support/refusal';

type VoteFields = Omit<Vote, 'id' | 'quorum'>;

function add(more: Partial<VoteFields>): HearingChange {
  const { itemId, proposalId, subject, secrecy, record, majority, at: moment, result } = aVote('x', more);
  return {
    kind: 'vote.add',
    vote: { itemId, proposalId, subject, secrecy, record, majority, at: moment, result },
  };
}

function byName(...personIds: string[]): Vote['record'] {
  const value: BallotValue = 'for';
  return { method: 'byName', ballots: personIds.map((personId) => ({ personId, value })) };
}

function byCount(votesFor: number, against = 0): Vote['record'] {
  return {
    method: 'byCount',
    counts: { for: votesFor, against, abstained: 0, didNotVote: 0, absent: 0, recused: 0, invalid: 0 },
  };
}

/** Two of three members present: Bekova left at 11:00. */
const attended = aHearing({
  participants: [
    aParticipant('asanov', { presence: 'present' }),
    aParticipant('bekova', { presence: 'present', stays: [{ arrived: null, left: at('11:00') }] }),
    aParticipant('chynybaev', { presence: 'absent' }),
    aParticipant('minister', { role: 'invited', presence: 'present' }),
  ],
});

const unrecorded = aHearing();
const withoutMembers: Directory = { ...directory, memberships: [] };

describe('vote.add', () => {
  it('notes presence and quorum of the moment of the vote', () => {
    const result = changed(attended, add({ at: at('10:59'), record: byCount(2) }), add({ at: at('11:00') }));
    expect(result.votes.map(({ quorum }) => quorum)).toEqual([
      { present: 2, required: 2, members: 3 },
      { present: 1, required: 2, members: 3 },
    ]);
  });

  it('counts everybody who was there where the moment is not known', () => {
    expect(changed(attended, add({ record: byCount(2) })).votes[0]?.quorum).toEqual({
      present: 2,
      required: 2,
      members: 3,
    });
  });

  it('notes no presence while nobody’s attendance is recorded', () => {
    expect(changed(unrecorded, add({ at: at('11:00') })).votes[0]?.quorum).toBeNull();
  });

  it('notes no requirement where the office sets none', () => {
    const context = changeContext({ settings: { ...defaultSettings, quorum: 'notRequired' } });
    expect(changedIn(context, attended, add({})).votes[0]?.quorum).toEqual({
      present: 2,
      required: null,
      members: 3,
    });
  });

  it.each<[string, Hearing, Partial<VoteFields>, ProblemCode]>([
    ['an unknown item', attended, { itemId: 'no' }, 'agenda.unknownItem'],
    ['an unknown proposal', attended, { proposalId: 'no' }, 'entry.unknown'],
    ['a secret vote by name', attended, { secrecy: 'secret', record: byName() }, 'vote.secretByName'],
    ['a guest', attended, { record: byName('minister') }, 'vote.notMember'],
    ['somebody who does not take part', attended, { record: byName('stranger') }, 'participant.unknown'],
    ['a second ballot', attended, { record: byName('asanov', 'asanov') }, 'vote.votedTwice'],
    ['an absent member', attended, { record: byName('chynybaev') }, 'vote.absentVoter'],
    ['a member who has left', attended, { at: at('11:30'), record: byName('bekova') }, 'vote.absentVoter'],
  ])('refuses %s', (_what, hearing, more, code) => {
    expectRefusal(() => changed(hearing, add(more)), code);
  });

  it.each<[string, Hearing, Directory, Vote['record'], number | null]>([
    ['the members present', attended, directory, byCount(1, 2), 2],
    ['the members present, when they just suffice', attended, directory, byCount(1, 1), null],
    ['the list of the hearing', { ...unrecorded, listStrength: 20 }, directory, byCount(21), 20],
    ['the memberships of the day', unrecorded, directory, byCount(4), 3],
    [
      'the list of the body',
      unrecorded,
      { ...directory, bodies: [aBody('group', 'Топ', { listStrength: 30 })] },
      byCount(31),
      30,
    ],
    ['the members taking part', unrecorded, withoutMembers, byCount(4), 3],
    ['the members taking part, when they just suffice', unrecorded, withoutMembers, byCount(3), null],
    ['nothing, where nothing is known', aHearing({ participants: [] }), withoutMembers, byCount(500), null],
  ])('compares the votes with %s', (_what, hearing, people, record, limit) => {
    const action = () => changedIn(changeContext({ directory: people }), hearing, add({ record }));
    if (limit === null) expect(action).not.toThrow();
    else expectRefusal(action, 'vote.moreThanPresent', { votes: limit + 1, present: limit });
  });

  it('reckons with members whose attendance nobody has recorded yet', () => {
    const partly = aHearing({
      participants: [
        aParticipant('asanov', { presence: 'absent' }),
        aParticipant('bekova'),
        aParticipant('chynybaev'),
      ],
    });
    expect(changed(partly, add({ record: byCount(2) })).votes[0]?.quorum?.present).toBe(0);
    expectRefusal(() => changed(partly, add({ record: byCount(3) })), 'vote.moreThanPresent', {
      votes: 3,
      present: 2,
    });
  });

  it('takes ballots of members nobody has recorded', () => {
    expect(changed(unrecorded, add({ record: byName('asanov', 'bekova') })).votes).toHaveLength(1);
  });
});

describe('vote.edit', () => {
  const voted = changed(attended, add({ at: at('10:30'), record: byCount(2) }));

  it('takes presence anew when the moment changes', () => {
    const result = changed(voted, {
      kind: 'vote.edit',
      voteId: 'new-1',
      set: { at: at('11:30'), record: byCount(1) },
    });
    expect(result.votes[0]?.quorum?.present).toBe(1);
  });

  it('keeps the presence noted when only the subject changes', () => {
    const corrected = changed(voted, {
      kind: 'participant.edit',
      personId: 'asanov',
      set: { presence: 'absent' },
    });
    const result = changed(corrected, {
      kind: 'vote.edit',
      voteId: 'new-1',
      set: { subject: { ru: 'Другое', ky: '' } },
    });
    expect(result.votes[0]).toMatchObject({ subject: { ru: 'Другое' }, quorum: { present: 2 } });
  });

  it.each<[string, Partial<VoteFields>, ProblemCode]>([
    ['more votes than present', { record: byCount(3) }, 'vote.moreThanPresent'],
    ['a moment when fewer were present', { at: at('11:30') }, 'vote.moreThanPresent'],
    ['secrecy of a vote by name', { record: byName('asanov'), secrecy: 'secret' }, 'vote.secretByName'],
  ])('refuses %s', (_what, set, code) => {
    expectRefusal(() => changed(voted, { kind: 'vote.edit', voteId: 'new-1', set }), code);
  });

  it('refuses an unknown vote', () => {
    expectRefusal(() => changed(voted, { kind: 'vote.edit', voteId: 'no', set: {} }), 'vote.unknown');
  });
});

describe('vote.remove', () => {
  it('leaves the decisions without a vote', () => {
    const hearing = aHearing({
      votes: [aVote('v'), aVote('w')],
      decisions: [aDecision('d', { voteId: 'v' }), aDecision('e', { voteId: 'w' })],
    });
    const result = changed(hearing, { kind: 'vote.remove', voteId: 'v' });
    expect(result.votes).toEqual([aVote('w')]);
    expect(result.decisions.map(({ voteId }) => voteId)).toEqual([null, 'w']);
    expectRefusal(() => changed(result, { kind: 'vote.remove', voteId: 'v' }), 'vote.unknown');
  });
});

describe('decisions', () => {
  const { itemId, voteId, sourceIds, instrument } = aDecision('x');
  const blank = { itemId, voteId, sourceIds, instrument, text: { ky: 'Чечим', ru: ' ' } };
  const hearing = aHearing({
    entries: [anEntry('e')],
    votes: [aVote('v')],
    decisions: ['a', 'b', 'c'].map((id) => aDecision(id)),
  });

  it('are added at a place, edited, moved and removed', () => {
    const added = changed(hearing, {
      kind: 'decision.add',
      decision: { ...blank, itemId: 'item-1', voteId: 'v', sourceIds: ['e'] },
      at: 0,
    });
    expect(added.decisions[0]).toEqual({
      ...aDecision('new-1'),
      itemId: 'item-1',
      voteId: 'v',
      sourceIds: ['e'],
      text: { ky: 'Чечим' },
    });
    const result = changed(
      added,
      { kind: 'decision.edit', decisionId: 'a', set: { instrument: 'request', text: undefined } },
      { kind: 'decision.move', decisionId: 'a', to: 3 },
      { kind: 'decision.remove', decisionId: 'new-1' },
    );
    expect(result.decisions).toEqual([
      aDecision('b'),
      aDecision('c'),
      aDecision('a', { instrument: 'request' }),
    ]);
  });

  it.each<[HearingChange, ProblemCode]>([
    [{ kind: 'decision.add', decision: { ...blank, itemId: 'no' } }, 'agenda.unknownItem'],
    [{ kind: 'decision.add', decision: { ...blank, voteId: 'no' } }, 'vote.unknown'],
    [{ kind: 'decision.edit', decisionId: 'a', set: { sourceIds: ['e', 'no'] } }, 'entry.unknown'],
    [{ kind: 'decision.edit', decisionId: 'no', set: {} }, 'decision.unknown'],
    [{ kind: 'decision.move', decisionId: 'no', to: 0 }, 'decision.unknown'],
    [{ kind: 'decision.remove', decisionId: 'no' }, 'decision.unknown'],
  ])('refuse %j with %s', (change, code) => {
    expectRefusal(() => changed(hearing, change), code);
  });
});
