import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import type { Participant, Stay } from '@shared/record/attendance';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { changed } from './support/change';
import { aHearing, anEntry, aParticipant, at, aVote } from './support/records';
import { expectRefusal } from './support/refusal';

const edit = (personId: string, set: Partial<Omit<Participant, 'personId'>>): HearingChange => ({
  kind: 'participant.edit',
  personId,
  set,
});
const remove = (personId: string): HearingChange => ({ kind: 'participant.remove', personId });

function stay(arrived: string | null, left: string | null): Stay {
  return { arrived: arrived === null ? null : at(arrived), left: left === null ? null : at(left) };
}

const voted = aHearing({
  votes: [
    aVote('v', {
      at: at('11:00'),
      record: { method: 'byName', ballots: [{ personId: 'bekova', value: 'for' }] },
    }),
  ],
});

describe('participant.add', () => {
  it('adds a person of the directory', () => {
    const result = changed(aHearing(), { kind: 'participant.add', participant: aParticipant('stranger') });
    expect(result.participants.at(-1)).toEqual(aParticipant('stranger'));
  });

  it.each<[string, ProblemCode]>([
    ['asanov', 'participant.alreadyThere'],
    ['nobody', 'person.unknown'],
  ])('refuses %s with %s', (personId, code) => {
    expectRefusal(
      () => changed(aHearing(), { kind: 'participant.add', participant: aParticipant(personId) }),
      code,
    );
  });
});

describe('participant.edit', () => {
  it('drops empty languages of the office and keys without a value', () => {
    const result = changed(aHearing(), {
      kind: 'participant.edit',
      personId: 'minister',
      set: { office: { ky: 'министр', en: ' ' }, role: undefined },
    });
    expect(result.participants[3]).toEqual(
      aParticipant('minister', { role: 'invited', office: { ky: 'министр' } }),
    );
  });

  it('takes hours in the hall as presence and sorts them', () => {
    const result = changed(aHearing(), edit('asanov', { stays: [stay('11:30', null), stay(null, '10:30')] }));
    expect(result.participants[0]).toEqual(
      aParticipant('asanov', { presence: 'present', stays: [stay(null, '10:30'), stay('11:30', null)] }),
    );
  });

  it('forgets the hours of a person who was not present', () => {
    const present = aHearing({
      participants: [aParticipant('asanov', { presence: 'present', stays: [stay('10:10', null)] })],
    });
    const result = changed(present, edit('asanov', { presence: 'excused', reason: 'иш сапары' }));
    expect(result.participants).toEqual([
      aParticipant('asanov', { presence: 'excused', reason: 'иш сапары' }),
    ]);
  });

  it.each<[string, Stay[], ProblemCode | null]>([
    ['leaving before arriving', [stay('11:00', '10:00')], 'attendance.leftBeforeArrived'],
    ['leaving in the moment of arriving', [stay('11:00', '11:00')], 'attendance.leftBeforeArrived'],
    ['stays that overlap', [stay('10:00', '11:00'), stay('10:59', '12:00')], 'attendance.overlapping'],
    [
      'a stay after one without an end',
      [stay('10:00', null), stay('11:00', '12:00')],
      'attendance.overlapping',
    ],
    ['two stays from the beginning', [stay(null, '10:30'), stay(null, '11:00')], 'attendance.overlapping'],
    ['stays that touch', [stay('10:00', '11:00'), stay('11:00', '12:00')], null],
    ['stays typed in the wrong order', [stay('11:00', null), stay('10:00', '10:30')], null],
  ])('checks %s', (_what, stays, code) => {
    const action = () => changed(aHearing(), edit('asanov', { presence: 'present', stays }));
    if (code === null) expect(action).not.toThrow();
    else expectRefusal(action, code);
  });

  it.each<[string, Partial<Omit<Participant, 'personId'>>, ProblemCode | null]>([
    ['absence', { presence: 'absent' }, 'vote.absentVoter'],
    ['excuse', { presence: 'excused' }, 'vote.absentVoter'],
    ['leaving before the vote', { presence: 'present', stays: [stay(null, '10:59')] }, 'vote.absentVoter'],
    ['leaving in the minute of the vote', { presence: 'present', stays: [stay(null, '11:00')] }, null],
    ['arriving after the vote', { presence: 'present', stays: [stay('11:01', null)] }, 'vote.absentVoter'],
    ['a guest’s role', { role: 'invited' }, 'vote.notMember'],
    ['arriving in the minute of the vote', { presence: 'present', stays: [stay('11:00', null)] }, null],
    ['presence', { presence: 'present' }, null],
  ])('compares %s with the ballot of the person', (_what, set, code) => {
    const action = () => changed(voted, edit('bekova', set));
    if (code === null) expect(action).not.toThrow();
    else expectRefusal(action, code, { name: 'Бекова Айгүл' });
  });

  it('refuses somebody who does not take part', () => {
    expectRefusal(() => changed(aHearing(), edit('stranger', {})), 'participant.unknown', {
      name: 'Токтосунов Медер',
    });
  });
});

describe('participant.remove', () => {
  it('removes whoever the record does not name', () => {
    expect(changed(aHearing(), remove('bekova')).participants.map(({ personId }) => personId)).toEqual([
      'asanov',
      'chynybaev',
      'minister',
    ]);
  });

  it.each<[string, Partial<Hearing>]>([
    ['speaks', { entries: [anEntry('e', { speakerId: 'bekova' })] }],
    ['is addressed', { entries: [anEntry('e', { addresseeId: 'bekova' })] }],
    [
      'promised a reply',
      {
        entries: [
          anEntry('e', { kind: 'question', writtenReply: { personId: 'bekova', due: { kind: 'none' } } }),
        ],
      },
    ],
    ['voted', { votes: voted.votes }],
    ['presides', { presidingId: 'bekova' }],
    ['keeps the minutes', { secretaryId: 'bekova' }],
  ])('keeps whoever %s', (_what, more) => {
    expectRefusal(() => changed(aHearing(more), remove('bekova')), 'participant.inUse', {
      name: 'Бекова Айгүл',
      count: 1,
    });
  });

  it('refuses somebody who does not take part', () => {
    expectRefusal(() => changed(aHearing(), remove('stranger')), 'participant.unknown');
  });
});

describe('participant.allPresent', () => {
  it('makes present everybody nobody has recorded, and only those', () => {
    const hearing = aHearing({
      participants: [aParticipant('asanov', { presence: 'absent' }), aParticipant('bekova')],
    });
    const result = changed(hearing, { kind: 'participant.allPresent' });
    expect(result.participants.map(({ presence }) => presence)).toEqual(['absent', 'present']);
  });
});
