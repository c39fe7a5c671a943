import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { changed } from './support/change';
import { aHearing, at } from './support/records';
import { expectRefusal } from './support/refusal';

type Details = Extract<HearingChange, { kind: 'details.edit' }>['set'];

const edit = (set: Details): HearingChange => ({ kind: 'details.edit', set });
const aBreak = { start: at('11:00'), end: at('11:15'), note: '' };
const sitting = aHearing({ actualStart: at('10:00'), actualEnd: at('12:00') });

describe('details.edit', () => {
  it('sets the given fields and leaves those without a value', () => {
    const result = changed(aHearing({ number: '3' }), edit({ note: 'x', number: undefined }));
    expect(result).toEqual(aHearing({ number: '3', note: 'x' }));
  });

  it('drops languages in which nothing visible was typed and keeps the rest as typed', () => {
    const result = changed(
      aHearing(),
      edit({ title: { ky: ' Угуу ', ru: ' ', en: '' }, place: { ru: ' Бишкек' } }),
    );
    expect(result.title).toEqual({ ky: ' Угуу ' });
    expect(result.place).toEqual({ ru: ' Бишкек' });
  });

  it('takes a participant as presiding and nobody again', () => {
    const presided = changed(aHearing(), edit({ presidingId: 'asanov', secretaryId: 'bekova' }));
    expect(presided.presidingId).toBe('asanov');
    expect(changed(presided, edit({ presidingId: null })).presidingId).toBeNull();
  });

  it.each<[string, Hearing, Details, ProblemCode]>([
    [
      'a planned end before the start',
      aHearing(),
      { plannedStart: '10:00', plannedEnd: '09:59' },
      'hearing.endBeforeStart',
    ],
    ['an end before the start that is there', sitting, { actualEnd: at('09:59') }, 'hearing.endBeforeStart'],
    ['a start after the end that is there', sitting, { actualStart: at('12:01') }, 'hearing.endBeforeStart'],
    [
      'a start after a break',
      { ...sitting, breaks: [{ ...aBreak, id: 'break' }] },
      { actualStart: at('11:05') },
      'hearing.breakOutsideSitting',
    ],
    [
      'a presiding person who does not take part',
      aHearing(),
      { presidingId: 'stranger' },
      'participant.unknown',
    ],
    ['a secretary who does not take part', aHearing(), { secretaryId: 'nobody' }, 'participant.unknown'],
    ['a body that is not in the directory', aHearing(), { bodyId: 'nothing' }, 'body.unknown'],
    [
      'a joint body that is not in the directory',
      aHearing(),
      { jointBodyIds: ['cabinet', 'nothing'] },
      'body.unknown',
    ],
  ])('refuses %s', (_what, hearing, set, code) => {
    expectRefusal(() => changed(hearing, edit(set)), code);
  });

  it('accepts a sitting that ends in the minute it starts', () => {
    expect(changed(sitting, edit({ actualEnd: at('10:00') })).actualEnd).toBe(at('10:00'));
  });
});

describe('breaks', () => {
  it('are kept in the order of time', () => {
    const result = changed(
      sitting,
      { kind: 'break.add', break: aBreak },
      { kind: 'break.add', break: { ...aBreak, start: at('10:30'), end: at('10:40') } },
    );
    expect(result.breaks.map(({ start }) => start)).toEqual([at('10:30'), at('11:00')]);
  });

  it('are edited and removed', () => {
    const added = changed(sitting, { kind: 'break.add', break: { ...aBreak, end: null } });
    const ended = changed(added, { kind: 'break.edit', breakId: 'new-1', set: { end: at('11:20') } });
    expect(ended.breaks).toEqual([{ ...aBreak, id: 'new-1', end: at('11:20') }]);
    expect(changed(ended, { kind: 'break.remove', breakId: 'new-1' }).breaks).toEqual([]);
  });

  it.each<[string, { start: string; end: string | null }, ProblemCode]>([
    ['before the sitting', { start: at('09:50'), end: at('10:10') }, 'hearing.breakOutsideSitting'],
    ['past its end', { start: at('11:50'), end: at('12:10') }, 'hearing.breakOutsideSitting'],
    ['open, after its end', { start: at('12:10'), end: null }, 'hearing.breakOutsideSitting'],
    ['that ends before it starts', { start: at('11:00'), end: at('10:59') }, 'hearing.endBeforeStart'],
  ])('are refused %s', (_what, times, code) => {
    expectRefusal(() => changed(sitting, { kind: 'break.add', break: { ...times, note: '' } }), code);
  });

  it('are refused where the hearing has none of this name', () => {
    expectRefusal(() => changed(sitting, { kind: 'break.remove', breakId: 'no' }), 'record.notFound');
    expectRefusal(() => changed(sitting, { kind: 'break.edit', breakId: 'no', set: {} }), 'record.notFound');
  });
});
