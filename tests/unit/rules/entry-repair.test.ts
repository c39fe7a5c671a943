import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { changed } from './support/change';
import { aDecision, aHearing, anEntry, at, aVote } from './support/records';
import { expectRefusal } from './support/refusal';

const split = (entryId: string, offset: number, language: 'ky' | 'ru' = 'ky'): HearingChange => ({
  kind: 'entry.split',
  entryId,
  language,
  offset,
});
const join = (entryId: string): HearingChange => ({ kind: 'entry.join', entryId });

function record(...entries: Entry[]): Hearing {
  return aHearing({ entries });
}

const due = { kind: 'none' } as const;

describe('entry.split', () => {
  const question = anEntry('q', {
    kind: 'question',
    itemId: 'item-1',
    speakerId: 'asanov',
    at: at('10:20'),
    addresseeId: 'minister',
    text: { ky: 'Биринчи суроо? Экинчи суроо?', ru: 'Первый вопрос?' },
    writtenReply: { personId: 'minister', due },
  });
  const answer = anEntry('a', { kind: 'answer', itemId: 'item-1', answersId: 'q' });

  it('makes two entries of one person at one moment, and what belongs to it stays with the first', () => {
    const { entries } = changed(record(question, answer), split('q', 15));
    expect(entries).toEqual([
      { ...question, text: { ky: 'Биринчи суроо?', ru: 'Первый вопрос?' } },
      { ...question, id: 'new-1', text: { ky: 'Экинчи суроо?' }, writtenReply: null },
      answer,
    ]);
  });

  it('the second half of an answer answers nothing yet and promises nothing', () => {
    const promised = { ...answer, text: { ru: 'Да. Сделаем.' }, promise: { what: { ru: 'сделать' }, due } };
    const { entries } = changed(record(question, promised), split('a', 3, 'ru'));
    expect(entries.slice(1)).toEqual([
      { ...promised, text: { ru: 'Да.' } },
      { ...promised, id: 'new-1', text: { ru: 'Сделаем.' }, answersId: null, promise: null },
    ]);
  });

  it.each<[string, HearingChange]>([
    ['before the first word', split('q', 1)],
    ['after the last word', split('q', 8)],
    ['far behind the text', split('q', 400)],
    ['in a language without a text', split('q', 3, 'ru')],
    ['inside one character', split('q', 6)],
  ])('refuses a cut %s', (_what, change) => {
    const text = { ky: ' Сөз \u{1F600} ' };
    expectRefusal(() => changed(record(anEntry('q', { text })), change), 'entry.splitOutside');
  });

  it('refuses an entry that is gone', () => {
    expectRefusal(() => changed(record(question), split('no', 3)), 'entry.unknown');
  });
});

describe('entry.join', () => {
  const one = anEntry('one', {
    itemId: 'item-1',
    speakerId: 'asanov',
    at: at('10:20'),
    text: { ky: 'Бир ' },
  });
  const two = anEntry('two', {
    itemId: 'item-1',
    speakerId: 'asanov',
    at: at('10:25'),
    text: { ky: ' эки' },
  });

  it.each<[string, Partial<Entry>, Partial<Entry>, Partial<Entry>]>([
    ['texts by a space', {}, {}, { text: { ky: 'Бир эки' } }],
    [
      'texts of several lines by a new line',
      { text: { ky: 'Бир\nбир' } },
      {},
      { text: { ky: 'Бир\nбир\nэки' } },
    ],
    [
      'every language by itself',
      { text: { ky: 'Бир', ru: 'Один' } },
      { text: { ky: 'эки', en: 'two' } },
      { text: { ky: 'Бир эки', ru: 'Один', en: 'two' } },
    ],
    ['the kind and the moment of the first', { kind: 'report' }, { kind: 'unsorted' }, { kind: 'report' }],
    ['an addressee only the second has', {}, { addresseeId: 'minister' }, { addresseeId: 'minister' }],
    [
      'a promise only the second has',
      {},
      { promise: { what: { ky: 'чара' }, due } },
      { promise: { what: { ky: 'чара' }, due } },
    ],
    [
      'two promises as one, due when the first is',
      { promise: { what: { ky: 'чара' }, due: { kind: 'workingDays', days: 5 } } },
      { promise: { what: { ky: 'отчёт', ru: 'отчёт' }, due } },
      { promise: { what: { ky: 'чара отчёт', ru: 'отчёт' }, due: { kind: 'workingDays', days: 5 } } },
    ],
  ])('joins %s', (_what, first, second, joined) => {
    const { entries } = changed(record({ ...one, ...first }, { ...two, ...second }), join('two'));
    expect(entries).toEqual([{ ...one, text: { ky: 'Бир эки' }, ...joined }]);
  });

  it('leads everything that led to the second to the first', () => {
    const hearing = aHearing({
      entries: [
        { ...one, kind: 'question' },
        { ...two, kind: 'question' },
        anEntry('a', { kind: 'answer', itemId: 'item-1', answersId: 'two' }),
      ],
      votes: [aVote('v', { proposalId: 'two' })],
      decisions: [aDecision('d', { sourceIds: ['one', 'a', 'two'] }), aDecision('e', { sourceIds: ['two'] })],
    });
    const { entries, votes, decisions } = changed(hearing, join('two'));
    expect(entries.map(({ id, answersId }) => [id, answersId])).toEqual([
      ['one', null],
      ['a', 'one'],
    ]);
    expect(votes[0]?.proposalId).toBe('one');
    expect(decisions.map(({ sourceIds }) => sourceIds)).toEqual([['one', 'a'], ['one']]);
  });

  it('undoes a split', () => {
    const whole = record({ ...one, text: { ky: 'Бир эки' } });
    expect(changed(whole, split('one', 4), join('new-1'))).toEqual(whole);
  });

  it('an answer joined to its own question answers nothing', () => {
    const asked = record({ ...one, kind: 'question' }, { ...two, kind: 'answer', answersId: 'one' });
    expect(changed(asked, join('two')).entries).toMatchObject([{ kind: 'question', answersId: null }]);
  });

  it.each<[string, Entry[], ProblemCode]>([
    ['the first entry', [two], 'entry.nothingBefore'],
    ['what another person said', [{ ...one, speakerId: 'bekova' }, two], 'entry.differentSpeakers'],
    ['what was said on another item', [{ ...one, itemId: 'item-2' }, two], 'entry.differentSpeakers'],
    [
      'a question with answers to something that is none',
      [
        one,
        { ...two, kind: 'question' },
        anEntry('a', { kind: 'answer', itemId: 'item-1', answersId: 'two' }),
      ],
      'entry.answersNoQuestion',
    ],
    [
      'a promised reply to something that is no question',
      [one, { ...two, kind: 'question', writtenReply: { personId: 'minister', due } }],
      'entry.onlyQuestionsAwaitReply',
    ],
    [
      'more than one field holds',
      [
        { ...one, text: { ky: 'а'.repeat(150_000) } },
        { ...two, text: { ky: 'а'.repeat(150_000) } },
      ],
      'text.tooLong',
    ],
    ['what is gone', [one], 'entry.unknown'],
  ])('refuses %s', (_what, entries, code) => {
    expectRefusal(() => changed(record(...entries), join('two')), code);
  });
});

function add({ id: _, ...entry }: Entry): HearingChange {
  return { kind: 'entry.add', entry };
}

describe('a line nobody has sorted', () => {
  const unsorted = anEntry('u', {
    kind: 'unsorted',
    answersId: 'q',
    writtenReply: { personId: 'minister', due },
  });
  const question = anEntry('q', { kind: 'question', itemId: 'item-1' });

  it('may hold what any kind may', () => {
    const { entries } = changed(record(question), add(unsorted));
    expect(entries[1]).toEqual({ ...unsorted, id: 'new-1' });
  });

  it('keeps its links until it is sorted', () => {
    const sorted = { kind: 'entry.edit', entryId: 'u', set: { kind: 'answer', itemId: 'item-1' } } as const;
    expect(changed(record(question, unsorted), sorted).entries[1]).toMatchObject({
      kind: 'answer',
      answersId: 'q',
      writtenReply: null,
    });
    const remark = { kind: 'entry.edit', entryId: 'u', set: { kind: 'remark' } } as const;
    expect(changed(record(question, unsorted), remark).entries[1]).toMatchObject({
      kind: 'remark',
      answersId: null,
      writtenReply: null,
    });
  });

  it('still names only parts of its hearing', () => {
    const lost = { ...unsorted, answersId: 'no' };
    expectRefusal(() => changed(record(question), add(lost)), 'entry.unknown');
  });
});
