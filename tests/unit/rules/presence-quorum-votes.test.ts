import { describe, expect, it } from 'vitest';
import type { Participant, Presence, Stay } from '@shared/record/attendance';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import type { Settings } from '@shared/record/settings';
import type { BallotValue, MajorityRule, QuorumAtVote, VoteCounts } from '@shared/record/vote';
import { attendanceSummary, isPresentAt, leftEarly, presentMembersAt } from '@shared/rules/presence';
import { listStrengthOf, quorumAt } from '@shared/rules/quorum';
import { voteCountsOf, voteOutcome } from '@shared/rules/vote-result';
import { aBody, aHearing, aParticipant, at, aVote, directory } from './support/records';

const sitting = aHearing({ actualStart: at('10:00'), actualEnd: at('12:00') });

function stay(arrived: string | null, left: string | null): Stay {
  return { arrived: arrived === null ? null : at(arrived), left: left === null ? null : at(left) };
}

function present(...stays: Stay[]): Participant {
  return aParticipant('asanov', { presence: 'present', stays });
}

describe('presence', () => {
  it.each<[string, Participant, string | null, boolean]>([
    ['the whole sitting', present(), '11:00', true],
    ['the whole sitting, before its start', present(), '09:00', true],
    ['from a moment, in that moment', present(stay('10:30', null)), '10:30', true],
    ['from a moment, before it', present(stay('10:30', null)), '10:29', false],
    ['until a moment, before it', present(stay(null, '11:00')), '10:59', true],
    ['until a moment, in that moment', present(stay(null, '11:00')), '11:00', false],
    ['between two stays', present(stay(null, '10:30'), stay('11:00', null)), '10:45', false],
    ['in the second stay', present(stay(null, '10:30'), stay('11:00', null)), '11:15', true],
    ['at any time', present(stay('10:30', '10:40')), null, true],
    ['excused', aParticipant('asanov', { presence: 'excused' }), '11:00', false],
    ['absent, at any time', aParticipant('asanov', { presence: 'absent' }), null, false],
    ['unrecorded', aParticipant('asanov'), '11:00', false],
  ])('is known for %s', (_what, participant, moment, expected) => {
    expect(isPresentAt(participant, moment === null ? null : at(moment))).toBe(expected);
  });

  it.each<[string, Participant, Hearing, boolean]>([
    ['before the end', present(stay(null, '11:00')), sitting, true],
    ['with the end', present(stay(null, '12:00')), sitting, false],
    ['and came back', present(stay(null, '11:00'), stay('11:10', null)), sitting, false],
    ['while the sitting goes on', present(stay(null, '11:00')), aHearing(), true],
    ['never', present(), sitting, false],
  ])('tells who left early: %s', (_what, participant, hearing, expected) => {
    expect(leftEarly(participant, hearing)).toBe(expected);
  });

  it('counts members by their attendance and the guests apart', () => {
    const presences: Presence[] = ['present', 'present', 'excused', 'absent', 'unrecorded'];
    const hearing = aHearing({
      participants: [
        ...presences.map((presence, number) => aParticipant(`person-${number}`, { presence })),
        aParticipant('minister', { role: 'invited', presence: 'present' }),
        aParticipant('clerk', { role: 'staff', presence: 'present' }),
      ],
    });
    expect(attendanceSummary(hearing)).toEqual({
      members: 5,
      present: 2,
      excused: 1,
      absent: 1,
      unrecorded: 1,
      invited: 1,
    });
    expect(presentMembersAt(hearing, at('11:00')).map(({ personId }) => personId)).toEqual([
      'person-0',
      'person-1',
    ]);
  });
});

describe('listStrengthOf', () => {
  const strong = { ...directory, bodies: [aBody('group', 'Топ', { listStrength: 30 })] };
  const joint = aHearing({ jointBodyIds: ['cabinet', 'group'] });

  it.each<[string, Hearing, Directory, number | null]>([
    ['the number noted for the hearing', aHearing({ listStrength: 20 }), strong, 20],
    ['the number noted for the body', aHearing(), strong, 30],
    ['the memberships of the day', aHearing(), directory, 3],
    ['nothing before anybody was a member', aHearing({ date: '2025-12-16' }), directory, null],
    ['nothing where a body of a joint sitting is unknown', joint, directory, null],
    [
      'all bodies of a joint sitting, nobody counted twice',
      joint,
      {
        ...directory,
        memberships: [
          ...directory.memberships,
          { id: 'x', personId: 'asanov', bodyId: 'cabinet', role: 'member', from: null, to: null },
          { id: 'y', personId: 'minister', bodyId: 'cabinet', role: 'member', from: null, to: null },
        ],
      },
      4,
    ],
  ])('is %s', (_what, hearing, people, expected) => {
    expect(listStrengthOf(hearing, people)).toBe(expected);
  });
});

describe('quorumAt', () => {
  it.each<[number, Settings['quorum'], number | null]>([
    [1, 'moreThanHalf', 1],
    [2, 'moreThanHalf', 2],
    [3, 'moreThanHalf', 2],
    [90, 'moreThanHalf', 46],
    [3, 'twoThirds', 2],
    [4, 'twoThirds', 3],
    [90, 'twoThirds', 60],
    [90, 'notRequired', null],
  ])('of %i members by the rule %s asks for %s', (listStrength, quorum, required) => {
    expect(quorumAt(aHearing({ listStrength }), directory, { quorum }, null).required).toBe(required);
  });

  it.each<[string, Presence[], boolean | null]>([
    ['enough are present', ['present', 'present', 'unrecorded'], true],
    ['too few can be present', ['present', 'absent', 'excused'], false],
    ['those not recorded may decide', ['present', 'absent', 'unrecorded'], null],
    ['nobody is recorded', ['unrecorded', 'unrecorded', 'unrecorded'], null],
    ['nobody is on the list', [], null],
  ])('is said when %s', (_what, presences, reached) => {
    const participants = presences.map((presence, number) => aParticipant(`person-${number}`, { presence }));
    const quorum = quorumAt(aHearing({ participants }), directory, { quorum: 'moreThanHalf' }, at('11:00'));
    expect(quorum.reached).toBe(reached);
  });

  it('is not known without a list strength', () => {
    const hearing = aHearing({ participants: [aParticipant('asanov', { presence: 'present' })] });
    expect(quorumAt(hearing, { ...directory, memberships: [] }, { quorum: 'moreThanHalf' }, null)).toEqual({
      present: 1,
      required: null,
      members: null,
      reached: null,
    });
  });
});

describe('votes', () => {
  function counts(votesFor: number, against = 0, abstained = 0, didNotVote = 0, recused = 0): VoteCounts {
    return { for: votesFor, against, abstained, didNotVote, absent: 0, recused, invalid: 0 };
  }

  it('are counted from the ballots', () => {
    const values: BallotValue[] = ['for', 'for', 'against', 'abstained', 'didNotVote', 'recused'];
    const ballots = values.map((value, number) => ({ personId: `person-${number}`, value }));
    expect(voteCountsOf(aVote('v', { record: { method: 'byName', ballots } }))).toEqual(
      counts(2, 1, 1, 1, 1),
    );
    expect(voteCountsOf(aVote('v', { record: { method: 'byName', ballots: [] } }))).toBeNull();
    expect(voteCountsOf(aVote('v'))).toBeNull();
  });

  it.each<
    [MajorityRule, VoteCounts | null, QuorumAtVote | null, ReturnType<typeof voteOutcome>['outcome'], boolean]
  >([
    ['majorityOfPresent', counts(3, 2), null, 'adopted', false],
    ['majorityOfPresent', counts(3, 2, 1), null, 'rejected', false],
    ['majorityOfPresent', counts(5), { present: 9, required: 5, members: 9 }, 'adopted', true],
    ['majorityOfPresent', counts(5), { present: 10, required: 5, members: 10 }, 'rejected', false],
    ['majorityOfPresent', counts(5, 4), { present: 2, required: 5, members: 10 }, 'adopted', false],
    ['majorityOfVotesCast', counts(2, 1, 10), null, 'adopted', false],
    ['majorityOfVotesCast', counts(2, 2), null, 'rejected', false],
    ['majorityOfMembers', counts(46), { present: 60, required: 46, members: 90 }, 'adopted', true],
    ['majorityOfMembers', counts(45), { present: 60, required: 46, members: 90 }, 'rejected', false],
    ['majorityOfMembers', counts(45), null, 'unknown', false],
    ['twoThirdsOfMembers', counts(60), { present: 60, required: 46, members: 90 }, 'adopted', true],
    ['twoThirdsOfMembers', counts(59), { present: 60, required: 46, members: 90 }, 'rejected', false],
    ['twoThirdsOfMembers', counts(60), { present: 60, required: null, members: null }, 'unknown', false],
    ['majorityOfVotesCast', counts(5, 0, 0, 0, 2), null, 'adopted', true],
    ['majorityOfVotesCast', counts(5, 0, 0, 1), null, 'adopted', false],
    ['majorityOfVotesCast', counts(0), null, 'unknown', false],
    ['majorityOfVotesCast', null, null, 'unknown', false],
  ])('by %s of %j with %j are %s (unanimous: %s)', (majority, record, quorum, outcome, unanimous) => {
    const vote = aVote('v', { majority, quorum, record: { method: 'byCount', counts: record } });
    expect(voteOutcome(vote)).toEqual({ counts: record, outcome, unanimous });
  });
});
