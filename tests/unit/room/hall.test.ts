import { describe, expect, it } from 'vitest';
import type { Participant, Presence } from '@shared/record/attendance';
import { isClosedAt, isClosedEntry, openBreak, openClosedPart } from '@shared/rules/room/pauses';
import { hallQuorum, whereaboutsOf } from '@shared/rules/room/hall';
import { calledAs, rollCallCount, rollCallOrder } from '@shared/rules/room/roll-call';
import { aHearing, anItem, aParticipant, at, directory } from '../rules/support/records';
import { from } from './sitting';

const rule = { quorum: 'moreThanHalf' } as const;

function there(personId: string, ...stays: [string | null, string | null][]): Participant {
  return aParticipant(personId, {
    presence: 'present',
    stays: stays.map(([arrived, left]) => ({
      arrived: arrived === null ? null : at(arrived),
      left: left === null ? null : at(left),
    })),
  });
}

describe('who is in the hall', () => {
  it.each<[string, Participant, boolean, string | null]>([
    ['from the beginning', there('asanov'), true, null],
    ['came late', there('asanov', ['10:20', null]), true, '10:20'],
    ['has left', there('asanov', [null, '10:40']), false, '10:40'],
    ['came back', there('asanov', [null, '10:20'], ['10:30', null]), true, '10:30'],
    ['will come', there('asanov', ['11:30', null]), false, null],
    ['is excused', aParticipant('asanov', { presence: 'excused' }), false, null],
    ['nobody knows', aParticipant('asanov'), false, null],
  ])('is told: %s', (_what, participant, isInside, since) => {
    expect(whereaboutsOf(participant, at('11:00'))).toEqual({
      isInside,
      since: since === null ? null : at(since),
    });
  });
});

describe('the quorum in the hall', () => {
  const excused = aParticipant('chynybaev', { presence: 'excused' });

  it.each<[string, Participant[], string, object]>([
    [
      'is there',
      [there('asanov'), there('bekova'), excused],
      '11:00',
      { reached: true, missing: 0, lostAt: null },
    ],
    [
      'is lost with a departure',
      [there('asanov'), there('bekova', [null, '10:40']), excused],
      '11:00',
      { reached: false, missing: 1, lostAt: at('10:40') },
    ],
    [
      'is still there a second before it',
      [there('asanov'), there('bekova', [null, '10:40']), excused],
      '10:39',
      { reached: true, missing: 0, lostAt: null },
    ],
    [
      'was lost twice: the last time counts',
      [there('asanov', [null, '10:10'], ['10:20', '10:50']), there('bekova'), excused],
      '11:00',
      { reached: false, missing: 1, lostAt: at('10:50') },
    ],
    [
      'never was there',
      [there('asanov'), aParticipant('bekova', { presence: 'absent' }), excused],
      '11:00',
      { reached: false, missing: 1, lostAt: null },
    ],
    [
      'is not known while somebody is not recorded',
      [there('asanov'), aParticipant('bekova'), excused],
      '11:00',
      { reached: null, missing: 1, lostAt: null },
    ],
  ])('%s', (_what, participants, clock, expected) => {
    expect(hallQuorum(aHearing({ participants }), directory, rule, at(clock))).toMatchObject(expected);
  });

  it('misses nobody where none is required', () => {
    const quorum = hallQuorum(aHearing(), directory, { quorum: 'notRequired' }, at('11:00'));
    expect(quorum).toMatchObject({ reached: null, missing: null, lostAt: null });
  });
});

describe('the roll call', () => {
  it('calls members first, then guests, then staff', () => {
    const participants = [
      aParticipant('minister', { role: 'invited' }),
      aParticipant('bekova', { presence: 'present' }),
      aParticipant('clerk', { role: 'staff' }),
      aParticipant('asanov', { presence: 'absent' }),
    ];
    const hearing = aHearing({ participants });
    expect(rollCallOrder(hearing).map(({ personId }) => personId)).toEqual([
      'bekova',
      'asanov',
      'minister',
      'clerk',
    ]);
    expect(rollCallCount(hearing)).toEqual({ recorded: 2, total: 4 });
  });

  const late = there('asanov', ['10:20', null]);
  const ill = aParticipant('asanov', { presence: 'excused', reason: 'оорулуу' });

  it.each<[string, Participant, Presence, object]>([
    ['the same again changes nothing', late, 'present', {}],
    ['an exception has no hours', late, 'absent', { presence: 'absent', stays: [] }],
    ['a reason stays with an exception', ill, 'absent', { presence: 'absent', stays: [] }],
    ['a reason goes with it', ill, 'present', { presence: 'present', stays: [], reason: '' }],
  ])('writes down: %s', (_what, participant, presence, expected) => {
    expect(calledAs(participant, presence)).toEqual(expected);
  });
});

describe('breaks and closed parts', () => {
  const hearing = aHearing({
    agenda: [anItem('item-1'), anItem('item-2', { closed: true })],
    breaks: [
      { id: 'first', ...from('10:20', '10:30'), note: '' },
      { id: 'second', ...from('11:00'), note: '' },
    ],
    closedParts: [{ id: 'part', ...from('10:40', '10:50'), note: '' }],
  });

  it('are open or over', () => {
    expect(openBreak(hearing)?.id).toBe('second');
    expect(openClosedPart(hearing)).toBeNull();
    expect(openBreak(aHearing())).toBeNull();
    expect(openClosedPart(aHearing({ closedParts: [{ id: 'part', ...from('10:40'), note: '' }] }))?.id).toBe(
      'part',
    );
  });

  it.each([
    ['10:39', false],
    ['10:40', true],
    ['10:49', true],
    ['10:50', false],
  ])('at %s the sitting is closed: %s', (time, expected) => {
    expect(isClosedAt(hearing, at(time))).toBe(expected);
  });

  it.each<[string, string | null, string | null, boolean]>([
    ['in a closed part', 'item-1', '10:45', true],
    ['outside it', 'item-1', '10:55', false],
    ['on a closed item', 'item-2', '10:55', true],
    ['on a closed item, without a time', 'item-2', null, true],
    ['without a time', 'item-1', null, false],
    ['outside the agenda, in a closed part', null, '10:40', true],
  ])('an entry %s', (_what, itemId, time, expected) => {
    expect(isClosedEntry(hearing, { itemId, at: time === null ? null : at(time) })).toBe(expected);
  });
});
