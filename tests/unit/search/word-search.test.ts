import { describe, expect, test } from 'vitest';
import { findWords, foldTexts, queryWords } from '@search/word-search';
import type { SearchableText } from '@search/searchable-texts';

function entry(text: string, targetId = 'entry-1'): SearchableText {
  return { where: 'entry', targetId, personId: null, language: 'ru', text };
}

function find(query: string, ...texts: SearchableText[]) {
  return findWords(foldTexts(texts), queryWords(query));
}

describe('words are found in the texts of a hearing', () => {
  test.each([
    ['in any case', 'ЦЕХОВ', 'закрыто 3 тысячи цехов'],
    ['as a part of a word', 'цех', 'закрыто 3 тысячи цехов'],
    ['with е typed for ё', 'легкой', 'лёгкой промышленности'],
    ['with Russian letters typed for Kyrgyz ones', 'онор жай', 'жеңил өнөр жай'],
    ['in any order', 'жай онор', 'жеңил өнөр жай'],
  ])('%s', (_how, query, text) => {
    expect(find(query, entry(text))?.hitCount).toBe(1);
  });

  test('a hearing without one of the words is not found', () => {
    expect(find('цех лаборатория', entry('закрыто 3 тысячи цехов'))).toBeNull();
  });

  test('the words may stand in different texts, and the text with more of them comes first', () => {
    const found = find(
      'салымбеков цех',
      entry('Салымбеков Жумабек', 'a'),
      entry('цех Салымбекова закрыт', 'b'),
    );
    expect(found?.hits.map(({ targetId }) => targetId)).toEqual(['b', 'a']);
  });

  test('the marks point at the found words of the excerpt as it is written', () => {
    const found = find('онор экспорт', entry(`${'слово '.repeat(40)}жеңил өнөр жай экспорту`));
    const [hit] = found?.hits ?? [];
    expect(hit?.marks.map(([from, to]) => hit.excerpt.slice(from, to))).toEqual(['өнөр', 'экспорт']);
    expect(hit?.excerpt.startsWith('…')).toBe(true);
  });

  test('five hits are shown and all are counted', () => {
    const texts = Array.from({ length: 9 }, (_, index) => entry('цех', `entry-${index}`));
    const found = find('цех', ...texts);
    expect([found?.hits.length, found?.hitCount]).toEqual([5, 9]);
  });

  test('a place that says the same in several languages is one hit, in the language that comes first', () => {
    const russian = entry('центр Wildberries');
    const found = find('wildberries', russian, { ...russian, language: 'en', text: 'Wildberries centre' });
    expect(found?.hits.map(({ language }) => language)).toEqual(['ru']);
    expect(found?.hitCount).toBe(1);
  });

  test('a word that overlaps another is marked once', () => {
    const found = find('цех цехов', entry('цехов'));
    expect(found?.hits[0]?.marks).toEqual([[0, 3]]);
  });
});
