import { describe, expect, it } from 'vitest';
import { kyrgyzstan } from '@shared/calendar/public-holidays';
import { noOverrides, workingCalendar } from '@shared/calendar/working-calendar';
import type { Deadline } from '@shared/record/deadline';
import { type DeadlineForm, deadlineText, dueDate } from '@shared/rules/deadline';
import { entryNumber, exchangesOf, promisesOf } from '@shared/rules/exchanges';
import { foldText, matchWords, wordsOf } from '@shared/rules/fold-text';
import type { Language } from '@shared/texts/language';
import { aHearing, anEntry } from './support/records';

describe('foldText', () => {
  it.each([
    ['ӨМҮРОВ Ңёё', 'омуров нее'],
    ['İstanbul', 'İstanbul'],
    ['Straße', 'straße'],
  ])('makes «%s» «%s», letter for letter', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text)).toHaveLength(text.length);
  });

  it('splits a query into words', () => {
    expect(wordsOf('  «Ала-Тоо», 2026: Үй ')).toEqual(['ала', 'тоо', '2026', 'уй']);
    expect(wordsOf('—')).toEqual([]);
    // и and a combining breve, as some systems paste й
    expect(wordsOf('ма\u0438\u0306')).toEqual(['май']);
  });
});

describe('matchWords', () => {
  it.each<[string, string[], [number, number][] | null]>([
    ['Тигүү цехтери', ['тигуу'], [[0, 5]]],
    [
      'Тигүү цехтери',
      ['цех', 'тиг'],
      [
        [0, 3],
        [6, 9],
      ],
    ],
    ['Тигүү цехтери', ['тер'], [[9, 12]]],
    ['Тигүү цехтери', ['тигүү', 'логистика'], null],
    ['тиктик', ['тик'], [[0, 6]]],
    ['анан', ['ана', 'нан'], [[0, 4]]],
    ['цех', ['цехтер'], null],
    ['İ Өмүр', ['өмүр'], [[2, 6]]],
    ['что угодно', [], []],
  ])('finds in «%s» the words %j at %j', (text, words, marks) => {
    expect(matchWords(text, words)).toEqual(marks);
  });
});

describe('exchanges', () => {
  const due: Deadline = { kind: 'none' };
  const question = (id: string, more = {}) => anEntry(id, { kind: 'question', itemId: 'item-1', ...more });
  const answer = (id: string, answersId: string | null) =>
    anEntry(id, { kind: 'answer', itemId: 'item-1', answersId });
  const hearing = aHearing({
    entries: [
      question('a'),
      question('b', { writtenReply: { personId: 'minister', due } }),
      answer('early', 'c'),
      question('c', { itemId: null, writtenReply: { personId: 'minister', due } }),
      answer('late', 'c'),
      answer('loose', null),
      anEntry('promise', { promise: { what: { ky: 'курабыз' }, due } }),
    ],
  });
  const found = (itemId?: string | null) =>
    exchangesOf(hearing, itemId).map(({ question: asked, answers, state }) => [
      asked.id,
      answers.map(({ id }) => id),
      state,
    ]);

  it('computes from the links what was answered', () => {
    expect(found()).toEqual([
      ['a', [], 'unanswered'],
      ['b', [], 'writtenReplyPromised'],
      ['c', ['early', 'late'], 'answered'],
    ]);
  });

  it('gives those of one item, or those outside the agenda', () => {
    expect(found('item-1').map(([id]) => id)).toEqual(['a', 'b']);
    expect(found(null).map(([id]) => id)).toEqual(['c']);
    expect(found('item-2')).toEqual([]);
  });

  it('finds promises and numbers the entries from one', () => {
    expect(promisesOf(hearing).map(({ id }) => id)).toEqual(['promise']);
    expect(entryNumber(hearing, 'a')).toBe(1);
    expect(entryNumber(hearing, 'promise')).toBe(7);
    expect(entryNumber(hearing, 'no')).toBe(0);
  });
});

describe('deadlines', () => {
  const calendar = workingCalendar(kyrgyzstan, noOverrides);

  it.each<[Deadline, string | null, string | null, boolean]>([
    [{ kind: 'date', date: '2026-01-30' }, null, '2026-01-30', true],
    [{ kind: 'workingDays', days: 10 }, '2026-01-16', '2026-01-30', true],
    [{ kind: 'workingDays', days: 16 }, '2026-01-16', '2026-02-07', true],
    [{ kind: 'workingDays', days: 10 }, null, null, true],
    [{ kind: 'calendarDays', days: 30 }, '2026-01-16', '2026-02-15', true],
    [{ kind: 'year', year: 2028 }, '2026-01-16', null, false],
    [{ kind: 'phrase', text: { ru: 'в кратчайшие сроки' } }, '2026-01-16', null, false],
    [{ kind: 'none' }, '2026-01-16', null, false],
  ])('%j from %s ends on %s (measurable: %s)', (deadline, from, date, measurable) => {
    expect(dueDate(deadline, from, calendar)).toEqual({ date, measurable });
  });

  const date: Deadline = { kind: 'date', date: '2026-01-30' };
  const working = (days: number): Deadline => ({ kind: 'workingDays', days });
  const calendarDays = (days: number): Deadline => ({ kind: 'calendarDays', days });
  const phrase: Deadline = { kind: 'phrase', text: { ru: 'в кратчайшие сроки' } };

  it.each<[Deadline, Language, DeadlineForm, string]>([
    [date, 'ru', 'sentence', 'в срок до 30 января 2026 года'],
    [date, 'ky', 'sentence', '2026-жылдын 30-январына чейин'],
    [date, 'en', 'sentence', 'by 30 January 2026'],
    [date, 'ru', 'table', '30.01.2026'],
    [working(10), 'ru', 'sentence', 'в течение 10 рабочих дней'],
    [working(1), 'ru', 'sentence', 'в течение 1 рабочего дня'],
    [working(21), 'ru', 'sentence', 'в течение 21 рабочего дня'],
    [working(3), 'ru', 'table', '3 рабочих дня'],
    [working(10), 'ky', 'sentence', '10 жумуш күнүнүн ичинде'],
    [working(1), 'en', 'sentence', 'within 1 working day'],
    [calendarDays(30), 'ru', 'sentence', 'в течение 30 календарных дней'],
    [calendarDays(22), 'ru', 'table', '22 календарных дня'],
    [calendarDays(30), 'ky', 'sentence', '30 календардык күндүн ичинде'],
    [calendarDays(30), 'ky', 'table', '30 календардык күн'],
    [calendarDays(30), 'en', 'table', '30 calendar days'],
    [{ kind: 'year', year: 2028 }, 'ru', 'sentence', 'до 2028 года'],
    [{ kind: 'year', year: 2028 }, 'ky', 'sentence', '2028-жылга чейин'],
    [{ kind: 'year', year: 2028 }, 'en', 'table', 'by 2028'],
    [phrase, 'ru', 'sentence', 'в кратчайшие сроки'],
    [phrase, 'ky', 'sentence', 'в кратчайшие сроки'],
    [{ kind: 'none' }, 'ru', 'table', 'без срока'],
    [{ kind: 'none' }, 'ky', 'sentence', 'мөөнөтсүз'],
    [{ kind: 'none' }, 'en', 'sentence', 'without deadline'],
  ])('%j reads in %s, %s: %s', (deadline, language, form, wording) => {
    expect(deadlineText(deadline, language, form)).toBe(wording);
  });
});
