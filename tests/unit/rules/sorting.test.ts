import { describe, expect, it } from 'vitest';
import type { Entry } from '@shared/record/entry';
import { asAnswerTo, entriesToSort, questionsToAnswer, sortingNeeds } from '@shared/rules/sorting';
import { aHearing, anEntry, anItem } from './support/records';

const agenda = [anItem('one'), anItem('two')];
const said = (id: string, more: Partial<Entry> = {}) =>
  anEntry(id, { speakerId: 'asanov', itemId: 'one', ...more });

describe('sortingNeeds', () => {
  it.each<[string, Entry, string[]]>([
    ['nothing of a sorted entry', said('a'), []],
    ['the kind of a plain line', said('a', { kind: 'unsorted' }), ['kind']],
    ['everything of a line typed in haste', anEntry('a', { kind: 'unsorted' }), ['kind', 'speaker', 'item']],
    ['the question of an answer', said('a', { kind: 'answer' }), ['question']],
    ['no item of the chair’s words', said('a', { kind: 'procedure', itemId: null }), []],
    ['the speaker of the chair’s words', anEntry('a', { kind: 'procedure' }), ['speaker']],
  ])('%s', (_what, entry, needs) => {
    expect(sortingNeeds({ agenda }, entry)).toEqual(needs);
  });

  it('asks for no item where there is no agenda', () => {
    expect(sortingNeeds({ agenda: [] }, said('a', { itemId: null }))).toEqual([]);
  });
});

it('entriesToSort keeps the order of the record', () => {
  const entries = [said('a', { kind: 'unsorted' }), said('b'), said('c', { speakerId: null })];
  expect(entriesToSort(aHearing({ agenda, entries })).map(({ id }) => id)).toEqual(['a', 'c']);
});

describe('questionsToAnswer', () => {
  const question = (id: string, itemId = 'one') => said(id, { kind: 'question', itemId });
  const line = said('line', { kind: 'unsorted' });
  const entries = [
    question('q1'),
    said('a1', { kind: 'answer', answersId: 'q1' }),
    question('q2'),
    question('other', 'two'),
    question('q3'),
    line,
    question('later'),
  ];
  const ids = (entry: Entry, all = entries) =>
    questionsToAnswer(aHearing({ agenda, entries: all }), entry).map((exchange) => exchange.question.id);

  it('begins with the nearest one before that nobody has answered', () => {
    expect(ids(line)).toEqual(['q3', 'q2', 'q1', 'later']);
  });

  it('offers those of every item to an entry without one', () => {
    const loose = { ...line, itemId: null };
    const all = entries.map((entry) => (entry === line ? loose : entry));
    expect(ids(loose, all)).toEqual(['q3', 'other', 'q2', 'q1', 'later']);
  });

  it('keeps its order when the entry has become an answer', () => {
    const linked = { ...line, kind: 'answer' as const, answersId: 'q2' };
    const all = entries.map((entry) => (entry === line ? linked : entry));
    expect(ids(linked, all)).toEqual(['q3', 'q2', 'q1', 'later']);
  });

  it('offers no more than there are digits', () => {
    const many = Array.from({ length: 12 }, (_, place) => question(`q${place}`));
    expect(ids(line, [...many, line])).toHaveLength(9);
  });
});

describe('asAnswerTo', () => {
  const question = said('q', { kind: 'question', itemId: 'two', speakerId: 'bekova' });

  it('moves the answer to the item of its question, and to whoever asked', () => {
    expect(asAnswerTo(said('a'), question)).toEqual({
      kind: 'answer',
      answersId: 'q',
      itemId: 'two',
      addresseeId: 'bekova',
    });
  });

  it.each([
    ['nobody answers himself', said('a', { speakerId: 'bekova' }), null],
    ['a named addressee stays', said('a', { addresseeId: 'osmonov' }), 'osmonov'],
  ])('%s', (_what, entry, addresseeId) => {
    expect(asAnswerTo(entry, question)).toMatchObject({ addresseeId });
  });
});
