import { expect, it } from 'vitest';
import { typedMoment, type TypedMoment } from '@shared/rules/room/typed-moment';
import { aHearing } from '../rules/support/records';
import { from } from './sitting';

const day = (time: string) => `2026-01-16T${time}`;
const precise = (start: string, end: string | null) => ({
  start: day(start),
  end: end === null ? null : day(end),
});

const beside = [
  precise('10:05:40', '10:42:17'),
  precise('10:50:10', '10:50:40'),
  precise('10:50:40', '11:00:00'),
];

const start = (time: string, otherEnd: string | null = null): TypedMoment => ({
  edge: 'start',
  time,
  otherEnd: otherEnd === null ? null : day(otherEnd),
});
const end = (time: string, otherEnd: string | null = null): TypedMoment => ({
  ...start(time, otherEnd),
  edge: 'end',
});

it.each<[string, TypedMoment, string]>([
  ['a start is the full minute', start('10:45'), '10:45:00'],
  ['a start is the moment something ended in that minute', start('10:42'), '10:42:17'],
  ['a start is the last of two ends in that minute', start('10:50'), '10:50:40'],
  ['a start stays before the end of its own stretch', start('10:50', '10:50:30'), '10:50:00'],
  ['a start is the moment the sitting began in that minute', start('10:00'), '10:00:23'],
  ['an end is the full minute', end('10:45'), '10:45:00'],
  ['an end is the moment something began in that minute', end('10:05'), '10:05:40'],
  ['an end is the first of two beginnings in that minute', end('10:50'), '10:50:10'],
  ['an end stays behind the start of its own stretch', end('10:50', '10:50:10'), '10:50:40'],
  ['an end in the minute of its own start is not before it', end('10:05', '10:05:40'), '10:05:40'],
  ['an end is the moment the sitting ended in that minute', end('12:00'), '12:00:45'],
  ['with seconds it means what it says', start('10:42:05'), '10:42:05'],
])('%s', (_what, typed, expected) => {
  const hearing = aHearing({ actualStart: day('10:00:23'), actualEnd: day('12:00:45') });
  expect(typedMoment(hearing, typed, beside, day('12:30:00'))).toBe(day(expected));
});

it('after midnight means the next day', () => {
  const hearing = aHearing({ actualStart: day('20:00:00') });
  const typed = { edge: 'end', time: '00:30', otherEnd: day('23:40:00') } as const;
  expect(typedMoment(hearing, typed, [from('20:00', '23:40')], '2026-01-17T01:00:00')).toBe(
    '2026-01-17T00:30:00',
  );
});
