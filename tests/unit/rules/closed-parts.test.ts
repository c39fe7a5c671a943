import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { changed } from './support/change';
import { aHearing, at } from './support/records';
import { expectRefusal } from './support/refusal';

const add = (start: string, end: string | null): HearingChange => ({
  kind: 'closedPart.add',
  closedPart: { start: at(start), end: end === null ? null : at(end), note: '' },
});
const running = aHearing({ actualStart: at('10:00') });
const startsOf = ({ closedParts }: Hearing) =>
  closedParts.map(({ start, end }) => [start.slice(11, 16), end?.slice(11, 16) ?? null]);

describe('closed parts', () => {
  it.each<[string, HearingChange[], (string | null)[][]]>([
    ['begin open', [add('10:30', null)], [['10:30', null]]],
    [
      'are kept in the order of time',
      [add('11:30', null), add('10:30', '10:45')],
      [
        ['10:30', '10:45'],
        ['11:30', null],
      ],
    ],
    [
      'end',
      [add('10:30', null), { kind: 'closedPart.edit', closedPartId: 'new-1', set: { end: at('10:50') } }],
      [['10:30', '10:50']],
    ],
    ['are removed', [add('10:30', null), { kind: 'closedPart.remove', closedPartId: 'new-1' }], []],
    [
      'end with the sitting',
      [add('10:30', null), { kind: 'status.finish', at: at('12:00') }],
      [['10:30', '12:00']],
    ],
  ])('%s', (_what, changes, parts) => {
    expect(startsOf(changed(running, ...changes))).toEqual(parts);
  });

  it.each<[string, HearingChange[], ProblemCode]>([
    ['before the sitting', [add('09:30', null)], 'hearing.closedPartOutsideSitting'],
    ['backwards', [add('10:30', '10:20')], 'hearing.endBeforeStart'],
    ['what is gone', [{ kind: 'closedPart.edit', closedPartId: 'no', set: {} }], 'record.notFound'],
    ['to remove what is gone', [{ kind: 'closedPart.remove', closedPartId: 'no' }], 'record.notFound'],
    [
      'a start of the sitting after them',
      [add('10:30', null), { kind: 'details.edit', set: { actualStart: at('10:40') } }],
      'hearing.closedPartOutsideSitting',
    ],
    [
      'an end of the sitting before them',
      [add('10:30', '10:40'), { kind: 'status.finish', at: at('10:20') }],
      'hearing.closedPartOutsideSitting',
    ],
    [
      'an end of the sitting before they began',
      [add('10:30', null), { kind: 'status.finish', at: at('10:20') }],
      'hearing.endBeforeStart',
    ],
  ])('refuse %s', (_what, changes, code) => {
    expectRefusal(() => changed(running, ...changes), code);
  });
});
