import { describe, expect, it } from 'vitest';
import type { Stretch } from '@shared/record/primitives';
import { currentItem, itemAt, lastItem, nextItem } from '@shared/rules/room/current-item';
import { expectedEnd, itemTimes } from '@shared/rules/room/item-times';
import { aHearing, anItem, at } from '../rules/support/records';
import { from } from './sitting';

function sitting(...considered: Stretch[][]) {
  return aHearing({
    actualStart: at('10:00'),
    agenda: considered.map((stretches, place) => anItem(`item-${place + 1}`, { considered: stretches })),
  });
}

describe('the item of the sitting', () => {
  it.each<[string, Stretch[][], string | null, string | null]>([
    ['before the first call', [[], []], null, 'item-1'],
    ['after the first call', [[from('10:00')], []], 'item-1', 'item-2'],
    ['between two items', [[from('10:00', '10:30')], []], null, 'item-2'],
    ['taken up again', [[from('10:00', '10:10'), from('11:00')], [from('10:10', '11:00')]], 'item-1', null],
    ['the first one after a later one', [[], [from('10:00')]], 'item-2', 'item-1'],
    ['the one called last, where two are open', [[from('10:20')], [from('10:00')]], 'item-1', null],
    ['after everything', [[from('10:00', '10:10')], [from('10:10', '10:20')]], null, null],
    ['without an agenda', [], null, null],
  ])('is known %s', (_when, considered, current, next) => {
    const hearing = sitting(...considered);
    expect(currentItem(hearing)?.id ?? null).toBe(current);
    expect(nextItem(hearing)?.id ?? null).toBe(next);
  });

  it.each<[string, string | null]>([
    ['09:59', null],
    ['10:00', 'item-1'],
    ['10:10', 'item-2'],
    ['10:20', null],
    ['10:31', 'item-1'],
  ])('at %s is %s', (time, expected) => {
    const hearing = sitting([from('10:00', '10:10'), from('10:30')], [from('10:10', '10:20')]);
    expect(itemAt(hearing, at(time))?.id ?? null).toBe(expected);
  });

  it.each<[string, Stretch[][], string | null]>([
    ['still lasts', [[from('10:00', '10:10'), from('10:30')], [from('10:10', '10:20')]], 'item-1'],
    ['has ended', [[from('10:00', '10:10')], [from('10:10', '10:20')]], 'item-2'],
    ['was none', [[], []], null],
  ])('that was called last: it %s', (_what, considered, expected) => {
    expect(lastItem(sitting(...considered))?.id ?? null).toBe(expected);
  });
});

describe('the time of an item', () => {
  it('leaves out breaks and what lay between two considerations', () => {
    const hearing = aHearing({
      actualStart: at('10:00'),
      breaks: [{ id: 'break', ...from('10:20', '10:30'), note: '' }],
      agenda: [
        anItem('item-1', {
          plannedMinutes: 30,
          considered: [from('10:00', '10:40'), from('11:00')],
        }),
        anItem('item-2', { considered: [from('10:40', '11:00')] }),
        anItem('item-3', { plannedMinutes: 5 }),
      ],
    });
    expect(itemTimes(hearing, at('11:05'))).toEqual([
      {
        itemId: 'item-1',
        state: 'open',
        begun: at('10:00'),
        ended: null,
        seconds: 35 * 60,
        plannedSeconds: 30 * 60,
      },
      {
        itemId: 'item-2',
        state: 'done',
        begun: at('10:40'),
        ended: at('11:00'),
        seconds: 20 * 60,
        plannedSeconds: null,
      },
      { itemId: 'item-3', state: 'ahead', begun: null, ended: null, seconds: 0, plannedSeconds: 5 * 60 },
    ]);
  });

  it('counts no further than the end of the sitting', () => {
    const hearing = aHearing({
      actualStart: at('10:00'),
      actualEnd: at('10:30'),
      agenda: [anItem('item-1', { considered: [from('10:00')] })],
    });
    expect(itemTimes(hearing, at('18:00'))[0]?.seconds).toBe(30 * 60);
  });

  const planned = [
    anItem('item-1', { plannedMinutes: 20, considered: [from('10:00')] }),
    anItem('item-2', { plannedMinutes: 40 }),
    anItem('item-3'),
    anItem('item-4', { plannedMinutes: 10, considered: [from('09:40', '09:50')] }),
  ];

  it.each<[string, Partial<Parameters<typeof aHearing>[0]>, string, unknown]>([
    ['what is left of the plan', {}, '10:05', { at: at('11:00'), withoutTime: 1 }],
    ['an item beyond its plan takes nothing more', {}, '10:50', { at: at('11:30'), withoutTime: 1 }],
    ['nothing planned is left', { agenda: [anItem('item-1')] }, '10:05', null],
    ['the sitting has not begun', { actualStart: null }, '10:05', null],
    ['the sitting is over', { actualEnd: at('10:04') }, '10:05', null],
  ])('expects the end: %s', (_what, more, clock, expected) => {
    const hearing = aHearing({ actualStart: at('09:40'), agenda: planned, ...more });
    expect(expectedEnd(hearing, at(clock))).toEqual(expected);
  });
});
