import { describe, expect, it } from 'vitest';
import { catalogues } from '@shared/texts/catalogue';
import { typeset } from '@shared/texts/typeset';

/** What stands in papers follows the papers: the words of a record, of its dates and of the documents. */
const ofPapers = new Set(['paper', 'paperForms', 'record', 'calendar']);

/** Marks as they are typed into the line, and what they do. */
const ofTyping = /^line\.(?:example|explain)\./u;

function textsOf(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([name, child]) =>
    path === '' && ofPapers.has(name) ? [] : textsOf(child, path === '' ? name : `${path}.${name}`),
  );
}

describe.each(['ru', 'ky'] as const)('the texts of the interface in %s', (language) => {
  const texts = textsOf(catalogues[language], '').filter(([path]) => !ofTyping.test(path));

  it('have the long dash between words, and the short one without spaces only between values', () => {
    const wrong = texts.filter(([, text]) => /\s–|–\s|\s-\s|\S—|—(?=\S)/u.test(text.replaceAll('«–»', '')));
    expect(wrong).toEqual([]);
  });

  it('have one space between № and its number', () => {
    expect(texts.filter(([, text]) => /№(?=[\d{])|№\s{2,}/u.test(text))).toEqual([]);
  });
});

describe('a text on the screen', () => {
  it.each([
    ['Запись № 22 удалена.', 'Запись №\u00a022 удалена.'],
    ['сказанное — обещание', 'сказанное\u00a0— обещание'],
    ['с 10:00–11:00', 'с 10:00–11:00'],
    ['— без начала', '— без начала'],
    ['из № 1, 2', 'из №\u00a01, 2'],
  ])('%j keeps together what belongs together', (text, shown) => {
    expect(typeset(text)).toBe(shown);
  });
});
