import { describe, expect, test } from 'vitest';
import { printedParagraphs, unbroken } from '@shared/documents/no-break';
import type { TextRun } from '@shared/documents/document-model';

/** The line with `~` for a space that no line ends at. */
function printed(text: string): string {
  return marked(unbroken([{ text }]));
}

function marked(line: readonly TextRun[]): string {
  return line
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00A0', '~');
}

describe('no line of a paper ends inside', () => {
  test.each([
    ['a date in Russian', 'от 16 января 2026 года № 3', 'от 16~января 2026 года №~3'],
    ['a date in English', 'No. 3 of 16 January 2026, item 2', 'No.~3 of 16~January 2026, item 2'],
    [
      'a number in Kyrgyz',
      '2026-жылдын 16-январындагы № 3 протокол',
      '2026-жылдын 16-январындагы №~3 протокол',
    ],
    ['the number of a paper', '№ 04-15/26 тапшырма', '№~04-15/26 тапшырма'],
    ['a number still to be written in', '№ ____________', '№~____________'],
    ['a place in a paper', 'пп. 1.1 и 1.2, ст. 5, пункт 3', 'пп.~1.1 и 1.2, ст.~5, пункт 3'],
    ['a town', 'г. Бишкек', 'г.~Бишкек'],
    ['initials and a name', 'Б. Асанов, А. Б. Асанов, Ж. ЖУМАБАЕВА', 'Б.~Асанов, А.~Б.~Асанов, Ж.~ЖУМАБАЕВА'],
    ['initials of two letters', 'Zh. Salymbekov, Дж. Асанов', 'Zh.~Salymbekov, Дж.~Асанов'],
    ['a large number', 'занято 36 600 человек', 'занято 36~600 человек'],
  ])('%s', (_what, text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test.each([
    'Ответ дан. Асанов просит слова',
    'Вопрос о 16 цехах и 2026 рабочих местах',
    'швейно-трикотажная отрасль «Ак-Суу»',
    'Азамат Керимбек уулу – «Легпром»',
    '– Нет. Все сказано.',
    'The answer was no. Nobody asked again.',
  ])('%j may be broken at every space and hyphen', (text) => {
    expect(printed(text)).toBe(text);
  });
});

test('a part may go through several runs, which keep their looks', () => {
  const line = unbroken([
    { text: '№ ', bold: true },
    { text: '[не присвоен]', gap: true },
    { text: ', 😀 16 янва', italic: true },
    { text: 'ря 2026' },
  ]);
  expect(line.map(({ text }) => text)).toEqual(['№\u00A0', '[не присвоен]', ', 😀 16\u00A0янва', 'ря 2026']);
  expect(line.map(({ text: _text, ...look }) => look)).toEqual([
    { bold: true },
    { gap: true },
    { italic: true },
    {},
  ]);
});

test('every paragraph of a text is bound for itself', () => {
  expect(printedParagraphs([{ text: 'протокол №\n16 января' }]).map(marked)).toEqual([
    'протокол №',
    '16~января',
  ]);
});
