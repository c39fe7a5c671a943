import { describe, expect, test } from 'vitest';
import type { Entry } from '@shared/record/entry';
import { placeAtMoment } from '@renderer/features/hearing/record/repair/place-at-moment';
import { repairKeyOf, type RepairKey } from '@renderer/features/hearing/record/repair/repair-keys';

/** Entries in the order of the record, each with its time of day or none. */
function entriesAt(...times: readonly (string | null)[]): Entry[] {
  return times.map((time, index) => ({
    id: `e${index}`,
    kind: 'statement',
    itemId: null,
    speakerId: null,
    at: time === null ? null : `2026-01-16T${time}:00`,
    language: 'ru',
    text: {},
    addresseeId: null,
    answersId: null,
    promise: null,
    writtenReply: null,
  }));
}

describe('an entry is moved to its moment', () => {
  test.each([
    ['up before the first later one', ['10:00', '10:10', '10:20', '10:05'], 3, 1],
    ['to the beginning', ['10:10', '10:20', '10:05'], 2, 0],
    ['down behind the last earlier one', ['10:30', '10:10', '10:20'], 0, 2],
    ['nowhere where it stands in order', ['10:00', '10:10', '10:20'], 1, null],
    ['nowhere among entries of the same minute', ['10:00', '10:00', '10:00'], 1, null],
    ['nowhere without a time', ['10:00', null, '10:20'], 1, null],
    ['past entries without a time', ['10:00', null, null, '10:20', '10:05'], 4, 3],
    ['nowhere where no other has a time', [null, '10:00', null], 1, null],
  ] as const)('%s', (_title, times, moved, place) => {
    const entries = entriesAt(...times);
    const entry = entries[moved];
    expect(entry && placeAtMoment({ entries }, entry)).toBe(place);
  });
});

describe('a key of the repair is known by its place on the keyboard', () => {
  const pressed = (code: string, set: Partial<Parameters<typeof repairKeyOf>[0]> = {}) => ({
    code,
    altKey: true,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    ...set,
  });

  test.each<[string, ReturnType<typeof pressed>, RepairKey | undefined]>([
    ['S with Alt', pressed('KeyS'), 'speaker'],
    ['M with Alt', pressed('KeyM'), 'time'],
    ['M with Alt and Shift', pressed('KeyM', { shiftKey: true }), 'toMoment'],
    ['Delete with Alt', pressed('Delete'), 'remove'],
    ['S alone, which is a letter', pressed('KeyS', { altKey: false }), undefined],
    ['S with AltGr, which types a letter', pressed('KeyS', { ctrlKey: true }), undefined],
    ['S with Alt and Shift', pressed('KeyS', { shiftKey: true }), undefined],
  ])('%s', (_title, event, key) => {
    expect(repairKeyOf(event)).toBe(key);
  });
});
