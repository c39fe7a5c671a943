import { describe, expect, it } from 'vitest';
import type { ProblemCode, ProblemDetails } from '@shared/contract/problem';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import type { Stretch } from '@shared/record/primitives';
import { changed } from './support/change';
import { aHearing, anItem, at } from './support/records';
import { expectRefusal } from './support/refusal';

const begin = (itemId: string, time: string): HearingChange => ({
  kind: 'agenda.begin',
  itemId,
  at: at(time),
});
const end = (time: string): HearingChange => ({ kind: 'agenda.end', at: at(time) });

function stretch(start: string, ended: string | null): Stretch {
  return { start: at(start), end: ended === null ? null : at(ended) };
}

/** The stretches of the two items of the agenda, as «10:00–10:30, 11:00–». */
function timesOf({ agenda }: Hearing): string[] {
  return agenda.map(({ considered }) =>
    considered
      .map((one) => `${one.start.slice(11, 16)}–${one.end === null ? '' : one.end.slice(11, 16)}`)
      .join(', '),
  );
}

const running = aHearing({ actualStart: at('10:00') });

describe('agenda.begin and agenda.end', () => {
  it.each<[string, HearingChange[], string[]]>([
    ['an item that is called is open', [begin('item-1', '10:05')], ['10:05–', '']],
    [
      'the next item ends the one before at the same moment',
      [begin('item-1', '10:05'), begin('item-2', '10:40')],
      ['10:05–10:40', '10:40–'],
    ],
    [
      'an item is taken up again',
      [begin('item-1', '10:05'), begin('item-2', '10:40'), begin('item-1', '11:00')],
      ['10:05–10:40, 11:00–', '10:40–11:00'],
    ],
    ['an item that is open stays open', [begin('item-1', '10:05'), begin('item-1', '10:20')], ['10:05–', '']],
    [
      'an item called by a slip of the hand was not considered',
      [begin('item-1', '10:05'), begin('item-2', '10:05')],
      ['', '10:05–'],
    ],
    ['the open item ends', [begin('item-1', '10:05'), end('10:30')], ['10:05–10:30', '']],
    ['an item that ends as it begins was not considered', [begin('item-1', '10:05'), end('10:05')], ['', '']],
    [
      'the items go on after a pause',
      [begin('item-1', '10:05'), end('10:30'), begin('item-2', '10:30')],
      ['10:05–10:30', '10:30–'],
    ],
  ])('%s', (_what, changes, times) => {
    expect(timesOf(changed(running, ...changes))).toEqual(times);
  });

  it('the sitting ends with the item that is open', () => {
    const finished = changed(running, begin('item-2', '10:05'), { kind: 'status.finish', at: at('12:00') });
    expect(timesOf(finished)).toEqual(['', '10:05–12:00']);
  });

  it.each<[string, Hearing, HearingChange[], ProblemCode, ProblemDetails]>([
    [
      'before the sitting has begun',
      aHearing({ status: 'planned' }),
      [begin('item-1', '10:00')],
      'hearing.notInSession',
      { at: at('10:00') },
    ],
    [
      'earlier than the sitting',
      running,
      [begin('item-1', '09:59')],
      'hearing.notInSession',
      { at: at('09:59') },
    ],
    [
      'later than the sitting',
      aHearing({ actualEnd: at('12:00'), status: 'finishing' }),
      [begin('item-1', '12:01')],
      'hearing.notInSession',
      { at: at('12:01') },
    ],
    [
      'an item that is not there',
      running,
      [begin('item-9', '10:05')],
      'agenda.unknownItem',
      { id: 'item-9' },
    ],
    [
      'earlier than the item that is open',
      running,
      [begin('item-1', '10:30'), begin('item-2', '10:20')],
      'agenda.timesOverlap',
      { at: at('10:20') },
    ],
    [
      'inside the time of another item',
      running,
      [begin('item-1', '10:30'), end('10:50'), begin('item-2', '10:40')],
      'agenda.timesOverlap',
      { at: at('10:40') },
    ],
    ['an end where nothing is open', running, [end('10:30')], 'agenda.nothingOpen', {}],
    [
      'an end before the beginning',
      running,
      [begin('item-1', '10:30'), end('10:20')],
      'hearing.endBeforeStart',
      { start: at('10:30'), end: at('10:20') },
    ],
  ])('refuses %s', (_what, hearing, changes, code, details) => {
    const before = changed(hearing, ...changes.slice(0, -1));
    expectRefusal(() => changed(before, ...changes.slice(-1)), code, details);
  });
});

describe('times of an item typed by hand', () => {
  const edit = (itemId: string, ...considered: Stretch[]): HearingChange => ({
    kind: 'agenda.edit',
    itemId,
    set: { considered },
  });

  it('are kept in their order', () => {
    const result = changed(running, edit('item-1', stretch('11:00', '11:30'), stretch('10:00', '10:30')));
    expect(timesOf(result)).toEqual(['10:00–10:30, 11:00–11:30', '']);
  });

  const handedOver = changed(
    running,
    begin('item-1', '10:05'),
    begin('item-2', '10:42'),
    begin('item-1', '11:00'),
    end('11:30'),
  );

  it.each<[string, HearingChange, string[]]>([
    [
      'a call moved to an earlier moment ends the item before it there',
      edit('item-2', stretch('10:40', '11:00')),
      ['10:05–10:40, 11:00–11:30', '10:40–11:00'],
    ],
    [
      'a call moved to a later moment ends the item before it there',
      edit('item-2', stretch('10:45', '11:00')),
      ['10:05–10:45, 11:00–11:30', '10:45–11:00'],
    ],
    [
      'an item taken up again earlier ends the one between there',
      edit('item-1', stretch('10:05', '10:42'), stretch('10:55', '11:30')),
      ['10:05–10:42, 10:55–11:30', '10:42–10:55'],
    ],
    [
      'an end moved by itself leaves a time without an item',
      edit('item-1', stretch('10:05', '10:40'), stretch('11:00', '11:30')),
      ['10:05–10:40, 11:00–11:30', '10:42–11:00'],
    ],
    ['a wrong time is taken out, and the others stay', edit('item-2'), ['10:05–10:42, 11:00–11:30', '']],
    [
      'a time that was missed is added, and the others stay',
      edit('item-2', stretch('10:42', '11:00'), stretch('11:30', '11:40')),
      ['10:05–10:42, 11:00–11:30', '10:42–11:00, 11:30–11:40'],
    ],
    [
      'two starts corrected at once move nothing else',
      edit('item-1', stretch('10:00', '10:42'), stretch('11:05', '11:30')),
      ['10:00–10:42, 11:05–11:30', '10:42–11:00'],
    ],
  ])('%s', (_what, change, times) => {
    expect(timesOf(changed(handedOver, change))).toEqual(times);
  });

  it.each<[string, Hearing, HearingChange, ProblemCode, ProblemDetails]>([
    [
      'a call before the item it ends was called',
      handedOver,
      edit('item-2', stretch('10:05', '11:00')),
      'agenda.timesOverlap',
      { at: at('10:05') },
    ],
    [
      'an end over the next item',
      handedOver,
      edit('item-1', stretch('10:05', '10:45'), stretch('11:00', '11:30')),
      'agenda.timesOverlap',
      { at: at('10:42') },
    ],
    [
      'an end outside the sitting',
      aHearing({ actualStart: at('10:00'), actualEnd: at('12:00'), status: 'finishing' }),
      edit('item-1', stretch('11:30', '12:01')),
      'hearing.notInSession',
      { at: at('12:01') },
    ],
    [
      'an item that still lasts after the sitting',
      aHearing({ actualStart: at('10:00'), actualEnd: at('12:00'), status: 'finishing' }),
      edit('item-1', stretch('11:30', null)),
      'hearing.endMissing',
      { at: at('11:30') },
    ],
    [
      'times before the sitting has begun',
      aHearing({ status: 'planned' }),
      edit('item-1', stretch('10:00', '10:30')),
      'hearing.notInSession',
      { at: at('10:00') },
    ],
  ])('refuse %s', (_what, hearing, change, code, details) => {
    expectRefusal(() => changed(hearing, change), code, details);
  });

  it.each<[string, HearingChange, ProblemCode]>([
    ['that run backwards', edit('item-1', stretch('11:00', '10:30')), 'hearing.endBeforeStart'],
    ['outside the sitting', edit('item-1', stretch('09:00', '10:30')), 'hearing.notInSession'],
    ['over those of another item', edit('item-1', stretch('10:30', '11:00')), 'agenda.timesOverlap'],
    ['with an open one that is not the last', edit('item-1', stretch('10:00', null)), 'agenda.timesOverlap'],
  ])('are refused %s', (_what, change, code) => {
    const other = anItem('item-2', { considered: [stretch('10:45', '11:30')] });
    expectRefusal(() => changed({ ...running, agenda: [anItem('item-1'), other] }, change), code);
  });

  it('keep the start of the sitting from moving past them', () => {
    const called = changed(running, begin('item-1', '10:05'));
    expectRefusal(
      () => changed(called, { kind: 'details.edit', set: { actualStart: at('10:06') } }),
      'hearing.notInSession',
      { at: at('10:05') },
    );
  });
});
