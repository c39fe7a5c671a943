import { describe, expect, it } from 'vitest';
import type { ProblemCode, ProblemDetails } from '@shared/contract/problem';
import type { Participant, Stay } from '@shared/record/attendance';
import type { HearingChange } from '@shared/record/hearing-change';
import type { BallotValue } from '@shared/record/vote';
import { changed } from './support/change';
import { aHearing, aParticipant, at, aVote } from './support/records';
import { expectRefusal } from './support/refusal';

const arrive = (time: string, personId = 'asanov'): HearingChange => ({
  kind: 'participant.arrive',
  personId,
  at: at(time),
});
const leave = (time: string, reason?: string, personId = 'asanov'): HearingChange => ({
  kind: 'participant.leave',
  personId,
  at: at(time),
  reason,
});

function stay(arrived: string | null, left: string | null): Stay {
  return { arrived: arrived === null ? null : at(arrived), left: left === null ? null : at(left) };
}

function attended(more: Partial<Participant>) {
  return aHearing({ actualStart: at('10:00'), participants: [aParticipant('asanov', more)] });
}

describe('coming and going', () => {
  it.each<[string, Partial<Participant>, HearingChange[], Partial<Participant>]>([
    [
      'whoever was not recorded is present from the moment of coming',
      {},
      [arrive('10:20')],
      { presence: 'present', stays: [stay('10:20', null)] },
    ],
    [
      'whoever was excused came after all, and the reason is gone',
      { presence: 'excused', reason: 'ооруп жатат' },
      [arrive('10:20')],
      { presence: 'present', stays: [stay('10:20', null)] },
    ],
    [
      'somebody comes before the sitting begins',
      {},
      [arrive('09:45')],
      { presence: 'present', stays: [stay('09:45', null)] },
    ],
    [
      'whoever was there from the beginning leaves',
      { presence: 'present' },
      [leave('11:00', 'башка жыйын')],
      { presence: 'present', stays: [stay(null, '11:00')], reason: 'башка жыйын' },
    ],
    [
      'whoever left comes back',
      { presence: 'present' },
      [leave('11:00'), arrive('11:20')],
      { presence: 'present', stays: [stay(null, '11:00'), stay('11:20', null)] },
    ],
    [
      'the reason stays when somebody leaves without one',
      { presence: 'present', reason: 'кечикти', stays: [stay('10:20', null)] },
      [leave('11:00')],
      { presence: 'present', reason: 'кечикти', stays: [stay('10:20', '11:00')] },
    ],
    [
      'it is noted later, after other changes',
      { presence: 'present', stays: [stay(null, '10:30')] },
      [arrive('10:40'), leave('10:50'), arrive('11:30')],
      { presence: 'present', stays: [stay(null, '10:30'), stay('10:40', '10:50'), stay('11:30', null)] },
    ],
    [
      'somebody goes in and out at one moment of two stays',
      { presence: 'present', stays: [stay(null, '10:30')] },
      [arrive('10:30')],
      { presence: 'present', stays: [stay(null, '10:30'), stay('10:30', null)] },
    ],
  ])('%s', (_what, before, changes, after) => {
    expect(changed(attended(before), ...changes).participants).toEqual([aParticipant('asanov', after)]);
  });

  const name = 'Асанов Эрмек';
  it.each<[string, Partial<Participant>, HearingChange, ProblemCode, ProblemDetails]>([
    ['a stranger', {}, arrive('10:20', 'stranger'), 'participant.unknown', { name: 'Токтосунов Медер' }],
    [
      'coming of somebody there from the beginning',
      { presence: 'present' },
      arrive('10:20'),
      'attendance.alreadyInside',
      { name, at: at('10:20') },
    ],
    [
      'coming of somebody inside',
      { presence: 'present', stays: [stay('10:10', null)] },
      arrive('10:20'),
      'attendance.alreadyInside',
      { name, at: at('10:20') },
    ],
    [
      'coming before a stay that is recorded already',
      { presence: 'present', stays: [stay('10:30', null)] },
      arrive('10:20'),
      'attendance.overlapping',
      { name },
    ],
    [
      'leaving of somebody nobody has seen',
      {},
      leave('11:00'),
      'attendance.notInside',
      { name, at: at('11:00') },
    ],
    [
      'leaving of somebody absent',
      { presence: 'absent' },
      leave('11:00'),
      'attendance.notInside',
      { name, at: at('11:00') },
    ],
    [
      'leaving of somebody who has left',
      { presence: 'present', stays: [stay(null, '10:30')] },
      leave('11:00'),
      'attendance.notInside',
      { name, at: at('11:00') },
    ],
    [
      'leaving earlier than a departure that is recorded already',
      { presence: 'present', stays: [stay(null, '10:30')] },
      leave('10:20'),
      'attendance.overlapping',
      { name },
    ],
    [
      'leaving as one comes',
      { presence: 'present', stays: [stay('10:30', null)] },
      leave('10:30'),
      'attendance.leftBeforeArrived',
      { name, arrived: at('10:30'), left: at('10:30') },
    ],
    [
      'leaving before the sitting began',
      { presence: 'present' },
      leave('09:50'),
      'attendance.leftBeforeArrived',
      { name, arrived: at('10:00'), left: at('09:50') },
    ],
  ])('refuses %s', (_what, before, change, code, details) => {
    expectRefusal(() => changed(attended(before), change), code, details);
  });
});

describe('coming and going against a vote by name', () => {
  const voted = (value: BallotValue, more: Partial<Participant> = {}) => ({
    ...attended(more),
    votes: [
      aVote('v', { at: at('11:00'), record: { method: 'byName', ballots: [{ personId: 'asanov', value }] } }),
    ],
  });
  const refused = { name: 'Асанов Эрмек', at: at('11:00') };

  it('nobody leaves before the vote they took part in', () => {
    expectRefusal(
      () => changed(voted('for', { presence: 'present' }), leave('10:59')),
      'attendance.votedThen',
      refused,
    );
  });

  it('nobody comes after the vote they took part in', () => {
    expectRefusal(() => changed(voted('didNotVote'), arrive('11:01')), 'attendance.votedThen', refused);
  });

  it('whoever voted leaves afterwards', () => {
    const { participants } = changed(voted('for', { presence: 'present' }), leave('11:01'));
    expect(participants[0]?.stays).toEqual([stay(null, '11:01')]);
  });

  it.each<[string, BallotValue, Participant['presence'], HearingChange, Stay]>([
    ['goes in the minute of the vote', 'for', 'present', leave('11:00'), stay(null, '11:00')],
    ['comes in the minute of the vote', 'didNotVote', 'unrecorded', arrive('11:00'), stay('11:00', null)],
  ])('a typed time has no seconds: whoever voted %s', (_what, value, presence, change, kept) => {
    const hearing = voted(value, { presence });
    const votes = hearing.votes.map((vote) => ({ ...vote, at: '2026-01-16T11:00:25' }));
    expect(changed({ ...hearing, votes }, change).participants[0]?.stays).toEqual([kept]);
  });

  it('whoever comes in the minute of the vote, but after it, may have voted', () => {
    const change: HearingChange = {
      kind: 'participant.arrive',
      personId: 'asanov',
      at: '2026-01-16T11:00:40',
    };
    expect(changed(voted('against'), change).participants[0]?.stays).toEqual([
      { arrived: '2026-01-16T11:00:40', left: null },
    ]);
  });

  it('whoever was noted as absent from the vote comes after it', () => {
    const { participants } = changed(voted('absent'), arrive('11:01'));
    expect(participants[0]?.stays).toEqual([stay('11:01', null)]);
  });
});
