import { describe, expect, it } from 'vitest';
import type { ProblemCode, ProblemDetails } from '@shared/contract/problem';
import type { Hearing, Turn } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { changed } from './support/change';
import { aHearing, at } from './support/records';
import { expectRefusal } from './support/refusal';

const ask = (personId: string, to?: number): HearingChange => ({
  kind: 'queue.add',
  personId,
  at: at('10:10'),
  to,
});
const begin = (personId: string, time: string, more: Partial<Turn> = {}): HearingChange => ({
  kind: 'turn.begin',
  turn: { personId, itemId: null, start: at(time), limitSeconds: null, ...more },
});
const missed = (personId: string, start: string, until: string): HearingChange => ({
  kind: 'turn.add',
  turn: { personId, itemId: null, start: at(start), end: at(until), limitSeconds: null },
});
const edit = (turnId: string, set: Partial<Pick<Turn, 'personId' | 'start' | 'end'>>): HearingChange => ({
  kind: 'turn.edit',
  turnId,
  set,
});
const end = (time: string): HearingChange => ({ kind: 'turn.end', at: at(time) });

const running = aHearing({ actualStart: at('10:00') });
const waiting = ({ speakerQueue }: Hearing) => speakerQueue.map(({ personId }) => personId);

/** «asanov 10:05–10:10» */
function turnsOf({ turns }: Hearing): string[] {
  return turns.map(
    (turn) =>
      `${turn.personId} ${turn.start.slice(11, 16)}–${turn.end === null ? '' : turn.end.slice(11, 16)}`,
  );
}

describe('the queue', () => {
  it.each<[string, HearingChange[], string[]]>([
    ['is in the order of asking', [ask('asanov'), ask('bekova')], ['asanov', 'bekova']],
    ['lets somebody in at a place', [ask('asanov'), ask('bekova', 0)], ['bekova', 'asanov']],
    [
      'is reordered',
      [ask('asanov'), ask('bekova'), { kind: 'queue.move', queuedId: 'new-2', to: 0 }],
      ['bekova', 'asanov'],
    ],
    [
      'forgets who no longer wants to speak',
      [ask('asanov'), { kind: 'queue.remove', queuedId: 'new-1' }],
      [],
    ],
    [
      'forgets who is taken off the list',
      [ask('bekova'), { kind: 'participant.remove', personId: 'bekova' }],
      [],
    ],
    ['loses who takes the floor', [ask('asanov'), ask('bekova'), begin('asanov', '10:15')], ['bekova']],
    [
      'takes somebody again who has spoken',
      [ask('asanov'), begin('asanov', '10:15'), ask('asanov')],
      ['asanov'],
    ],
  ])('%s', (_what, changes, people) => {
    expect(waiting(changed(running, ...changes))).toEqual(people);
  });

  it.each<[string, HearingChange, ProblemCode, ProblemDetails]>([
    ['somebody who waits already', ask('asanov'), 'queue.alreadyThere', { name: 'Асанов Эрмек' }],
    ['a stranger', ask('stranger'), 'participant.unknown', { name: 'Токтосунов Медер' }],
    ['a place that is gone', { kind: 'queue.move', queuedId: 'q', to: 0 }, 'queue.unknown', { id: 'q' }],
    ['what is gone', { kind: 'queue.remove', queuedId: 'q' }, 'queue.unknown', { id: 'q' }],
  ])('refuses %s', (_what, change, code, details) => {
    expectRefusal(() => changed(changed(running, ask('asanov')), change), code, details);
  });
});

describe('turns', () => {
  it.each<[string, HearingChange[], string[]]>([
    ['begin open', [begin('asanov', '10:05')], ['asanov 10:05–']],
    [
      'end when the next person takes the floor',
      [begin('asanov', '10:05'), begin('bekova', '10:10')],
      ['asanov 10:05–10:10', 'bekova 10:10–'],
    ],
    ['end', [begin('asanov', '10:05'), end('10:10')], ['asanov 10:05–10:10']],
    [
      'are none when they end as they begin',
      [begin('asanov', '10:05'), begin('bekova', '10:05')],
      ['bekova 10:05–'],
    ],
    [
      'are put between others that were recorded before',
      [begin('asanov', '10:20'), end('10:30'), begin('bekova', '10:30'), end('10:40')],
      ['asanov 10:20–10:30', 'bekova 10:30–10:40'],
    ],
    [
      'are corrected and stay in order',
      [
        begin('asanov', '10:05'),
        begin('bekova', '10:10'),
        end('10:20'),
        { kind: 'turn.edit', turnId: 'new-1', set: { start: at('10:30'), end: at('10:40') } },
      ],
      ['bekova 10:10–10:20', 'asanov 10:30–10:40'],
    ],
    [
      'move the end of the one before when the moment of taking the floor is corrected',
      [begin('asanov', '10:05'), begin('bekova', '10:12'), edit('new-2', { start: at('10:10') })],
      ['asanov 10:05–10:10', 'bekova 10:10–'],
    ],
    [
      'leave the next one where only the end is corrected',
      [begin('asanov', '10:05'), begin('bekova', '10:12'), edit('new-1', { end: at('10:10') })],
      ['asanov 10:05–10:10', 'bekova 10:12–'],
    ],
    [
      'go to another speaker',
      [begin('asanov', '10:05'), end('10:12'), edit('new-1', { personId: 'bekova' })],
      ['bekova 10:05–10:12'],
    ],
    [
      'are added where one was missed, and nobody loses the floor',
      [ask('bekova'), begin('asanov', '10:20'), missed('bekova', '10:05', '10:10')],
      ['bekova 10:05–10:10', 'asanov 10:20–'],
    ],
    ['are removed', [begin('asanov', '10:05'), { kind: 'turn.remove', turnId: 'new-1' }], []],
    [
      'end with the sitting',
      [begin('asanov', '10:05'), { kind: 'status.finish', at: at('12:00') }],
      ['asanov 10:05–12:00'],
    ],
  ])('%s', (_what, changes, turns) => {
    expect(turnsOf(changed(running, ...changes))).toEqual(turns);
  });

  it('a turn that was missed takes nobody out of the queue', () => {
    expect(waiting(changed(running, ask('bekova'), missed('bekova', '10:05', '10:10')))).toEqual(['bekova']);
  });

  it('a break ends nothing', () => {
    const paused = changed(running, begin('asanov', '10:05'), {
      kind: 'break.add',
      break: { start: at('10:10'), end: null, note: '' },
    });
    expect(turnsOf(paused)).toEqual(['asanov 10:05–']);
  });

  it('stay when their item is removed, and lose it', () => {
    const result = changed(running, begin('asanov', '10:05', { itemId: 'item-1' }), {
      kind: 'agenda.remove',
      itemId: 'item-1',
    });
    expect(result.turns).toMatchObject([{ personId: 'asanov', itemId: null }]);
  });

  it.each<[string, HearingChange[], ProblemCode, ProblemDetails]>([
    ['before the sitting', [begin('asanov', '09:59')], 'hearing.notInSession', { at: at('09:59') }],
    ['a stranger', [begin('stranger', '10:05')], 'participant.unknown', { name: 'Токтосунов Медер' }],
    ['an unknown item', [begin('asanov', '10:05', { itemId: 'no' })], 'agenda.unknownItem', { id: 'no' }],
    ['an end where nobody speaks', [end('10:10')], 'turn.nobodySpeaks', {}],
    [
      'an end before the beginning',
      [begin('asanov', '10:05'), end('10:04')],
      'hearing.endBeforeStart',
      { start: at('10:05'), end: at('10:04') },
    ],
    [
      'the floor before whoever has it took it',
      [begin('asanov', '10:05'), begin('bekova', '10:04')],
      'turn.overlapping',
      { name: 'Асанов Эрмек', at: at('10:05') },
    ],
    [
      'the floor while somebody had it',
      [begin('asanov', '10:05'), end('10:20'), begin('bekova', '10:10')],
      'turn.overlapping',
      { name: 'Асанов Эрмек', at: at('10:10') },
    ],
    [
      'a correction over another turn',
      [
        begin('asanov', '10:05'),
        begin('bekova', '10:10'),
        end('10:20'),
        { kind: 'turn.edit', turnId: 'new-1', set: { end: at('10:15') } },
      ],
      'turn.overlapping',
      { name: 'Бекова Айгүл', at: at('10:10') },
    ],
    [
      'a missed turn while somebody had the floor',
      [begin('asanov', '10:05'), end('10:20'), missed('bekova', '10:00', '10:10')],
      'turn.overlapping',
      { name: 'Асанов Эрмек', at: at('10:05') },
    ],
    [
      'a missed turn that ends before it begins',
      [missed('bekova', '10:10', '10:05')],
      'hearing.endBeforeStart',
      { start: at('10:10'), end: at('10:05') },
    ],
    [
      'a missed turn before the sitting',
      [missed('bekova', '09:50', '10:05')],
      'hearing.notInSession',
      { at: at('09:50') },
    ],
    [
      'a correction to a moment before the former speaker had the floor',
      [begin('asanov', '10:05'), begin('bekova', '10:12'), edit('new-2', { start: at('10:05') })],
      'turn.overlapping',
      { name: 'Асанов Эрмек', at: at('10:05') },
    ],
    [
      'to speak on after the sitting',
      [begin('asanov', '10:05'), { kind: 'status.finish', at: at('12:00') }, edit('new-1', { end: null })],
      'hearing.endMissing',
      { at: at('10:05') },
    ],
    ['to correct what is gone', [{ kind: 'turn.edit', turnId: 'no', set: {} }], 'turn.unknown', { id: 'no' }],
    ['to remove what is gone', [{ kind: 'turn.remove', turnId: 'no' }], 'turn.unknown', { id: 'no' }],
    [
      'to take a speaker off the list',
      [begin('bekova', '10:05'), { kind: 'participant.remove', personId: 'bekova' }],
      'participant.inUse',
      { name: 'Бекова Айгүл', count: 1 },
    ],
  ])('refuse %s', (_what, changes, code, details) => {
    expectRefusal(() => changed(running, ...changes), code, details);
  });
});
