import { expect, test } from 'vitest';
import { agendaTimes } from '@renderer/features/hearing/preparation/agenda-times';
import type { Hearing } from '@shared/record/hearing';

type Plan = Pick<Hearing, 'plannedStart' | 'plannedEnd' | 'actualStart'>;

function hearingWith(minutes: readonly (number | null)[], plan: Partial<Plan> = {}): Hearing {
  const agenda = minutes.map((plannedMinutes, place) => ({
    id: `item-${place + 1}`,
    title: {},
    rapporteurIds: [],
    plannedMinutes,
    closed: false,
    addedInSession: false,
    considered: [],
    note: '',
  }));
  const hearing: Plan & Pick<Hearing, 'agenda'> = {
    plannedStart: '10:00',
    plannedEnd: null,
    actualStart: null,
    ...plan,
    agenda,
  };
  return hearing as Hearing;
}

test.each([
  { minutes: [40, 25], end: '11:05', begins: ['10:00', '10:40'] },
  { minutes: [40, null, 15], end: '10:55', begins: ['10:00', '10:40', undefined] },
  { minutes: [null, null], end: null, begins: ['10:00', undefined] },
  { minutes: [], end: null, begins: [] },
])('items of $minutes minutes from ten o’clock end at $end', ({ minutes, end, begins }) => {
  const times = agendaTimes(hearingWith(minutes));
  expect(times.expectedEnd).toBe(end);
  expect(minutes.map((_, place) => times.begins.get(`item-${place + 1}`))).toEqual(begins);
  expect(times.withoutTime).toBe(minutes.filter((one) => one === null).length);
});

test('the actual beginning moves the plan', () => {
  const times = agendaTimes(hearingWith([30], { actualStart: '2026-01-16T10:12:00' }));
  expect(times.expectedEnd).toBe('10:42');
});

test.each([
  ['11:00', false],
  ['10:59', true],
])('an hour from ten against a planned end at %s: late is %s', (plannedEnd, isLate) => {
  expect(agendaTimes(hearingWith([60], { plannedEnd })).isLate).toBe(isLate);
});

test('a sitting past midnight counts on, and is late for an end of the same evening', () => {
  const times = agendaTimes(hearingWith([90], { plannedStart: '23:00', plannedEnd: '23:59' }));
  expect(times.expectedEnd).toBe('00:30');
  expect(times.isLate).toBe(true);
});

test('without a beginning nobody knows when it ends', () => {
  const times = agendaTimes(hearingWith([60], { plannedStart: null }));
  expect(times.expectedEnd).toBeNull();
  expect([...times.begins]).toEqual([]);
  expect(times.total).toBe(60);
});
