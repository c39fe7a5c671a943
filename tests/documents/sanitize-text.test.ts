import { describe, expect, test } from 'vitest';
import { paragraphsOf, sanitizeLine, sanitizeText } from '@shared/documents/sanitize-text';

describe('a text on its way into a Word file', () => {
  test.each([
    ['NUL and other controls', 'до\u0000\u0001\u001Fпосле', ['допосле']],
    ['code points XML cannot hold', 'до\uFFFE\uFFFFпосле', ['допосле']],
    ['a lone half of a character', 'A\uD800B', ['A\uFFFDB']],
    ['a whole character of two halves', 'A😀B', ['A😀B']],
    ['signs of direction', 'a\u202Eb\u2066c', ['abc']],
    ['DEL and C1 controls', 'a\u007Fb\u009Fc', ['abc']],
    ['Windows line ends', 'один\r\nдва', ['один', 'два']],
    ['Unix and old Macintosh line ends', 'a\nb\rc', ['a', 'b', 'c']],
    ['line separators of Unicode', 'a\u2028b\u2029c\u0085d', ['a', 'b', 'c', 'd']],
    ['tabs', 'a\tb', ['a\tb']],
    ['XML', '<w:p> & ]]> "x"', ['<w:p> & ]]> "x"']],
    ['letters composed of two', 'и\u0306 е\u0308', ['й ё']],
    ['no-break spaces and soft hyphens', 'a\u00A0b\u00ADc', ['a\u00A0b\u00ADc']],
    ['marks of templates', '{{x}} {ref-0}', ['{{x}} {ref-0}']],
  ])('%s', (_what, text, lines) => {
    expect(sanitizeText(text)).toEqual(lines);
  });

  test('is one line of at most 255 characters where only a line fits', () => {
    expect(sanitizeLine(' a\r\n b\u0000 ')).toBe('a b');
    expect(sanitizeLine('😀'.repeat(300))).toBe('😀'.repeat(255));
  });
});

describe('runs become paragraphs', () => {
  test('one for each line, with the look of its runs and without empty ones', () => {
    expect(
      paragraphsOf([
        { text: 'Имя', bold: true },
        { text: ': раз\n\nдва ' },
        { text: '[нет]', gap: true },
        { text: '\n' },
      ]),
    ).toEqual([
      [{ text: 'Имя', bold: true }, { text: ': раз' }],
      [{ text: 'два ' }, { text: '[нет]', gap: true }],
    ]);
  });

  test('nothing at all is one empty paragraph', () => {
    expect(paragraphsOf([])).toEqual([[]]);
    expect(paragraphsOf([{ text: '\u0000' }])).toEqual([[]]);
  });

  test('a very long text is cut at spaces, and no word of it is lost', () => {
    const words = Array.from({ length: 30_000 }, (_none, index) => `слово${index}`);
    const paragraphs = paragraphsOf([{ text: words.join(' ') }]).map((runs) =>
      runs.map(({ text }) => text).join(''),
    );
    expect(Math.max(...paragraphs.map(({ length }) => length))).toBeLessThanOrEqual(20_000);
    expect(paragraphs.join(' ').split(' ')).toEqual(words);
  });

  test('a text without spaces is cut between characters', () => {
    const text = '😀'.repeat(30_000);
    const paragraphs = paragraphsOf([{ text: 'x' }, { text }]).map((runs) =>
      runs.map((run) => run.text).join(''),
    );
    expect(Math.max(...paragraphs.map(({ length }) => length))).toBeLessThanOrEqual(20_000);
    expect(paragraphs.join('')).toBe(`x${text}`);
    expect(paragraphs.join('')).not.toMatch(/\p{Surrogate}/u);
  });
});
