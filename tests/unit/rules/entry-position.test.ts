import { expect, it } from 'vitest';
import { entryPosition } from '@shared/rules/entry-position';
import { at } from './support/records';

it.each<[string, (string | null)[], string | null, number]>([
  ['after the last entry that was earlier', ['10:00', '10:10', '10:20'], '10:15', 2],
  ['after entries of the same moment', ['10:00', '10:10', '10:10', '10:20'], '10:10', 3],
  ['before all that were later', ['10:00', '10:10'], '09:50', 0],
  ['at the end', ['10:00', '10:10'], '11:00', 2],
  ['after a later one that stands out of order', ['10:30', '10:00', '10:40'], '10:20', 2],
  ['past entries without a time', ['10:00', null, '10:20'], '10:10', 1],
  ['before the first that has a time, where all are later', [null, '10:20'], '10:10', 1],
  ['at the end where none has a time', [null, null], '10:10', 2],
  ['at the end without a moment of its own', ['10:00', '10:10'], null, 2],
  ['in an empty record', [], '10:00', 0],
])('%s', (_what, times, moment, place) => {
  const entries = times.map((time) => ({ at: time === null ? null : at(time) }));
  expect(entryPosition(entries, moment === null ? null : at(moment))).toBe(place);
});
