import { describe, expect, test } from 'vitest';
import { printedParagraphs, unbroken, type LineRoom } from '@shared/documents/no-break';
import type { TextRun } from '@shared/documents/document-model';

/** The line with `~` for a space and `=` for a hyphen that no line ends at. */
function printed(text: string, room: LineRoom = 'line'): string {
  return marked(unbroken([{ text }], room));
}

function marked(line: readonly TextRun[]): string {
  return line
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00A0', '~')
    .replaceAll('\u2011', '=');
}

describe('no line of a paper ends inside', () => {
  test.each([
    ['a date in Russian', 'от 16 января 2026 года № 3', 'от 16~января~2026~года №~3'],
    ['a date with a short year', 'до 1 мая 2026 г. включительно', 'до 1~мая~2026~г. включительно'],
    ['a date in English', 'No. 3 of 16 January 2026, item 2', 'No.~3 of 16~January~2026, item~2'],
    [
      'a date in Kyrgyz',
      '2026-жылдын 16-январындагы № 3 протокол',
      '2026=жылдын~16=январындагы №~3 протокол',
    ],
    ['the number of a paper', '№ 04-15/26 тапшырма', '№~04=15/26 тапшырма'],
    ['a number still to be written in', '№ ____________', '№~____________'],
    ['a place in a paper', 'пп. 1.1 и 1.2, ст. 5, пункт 3', 'пп.~1.1 и 1.2, ст.~5, пункт~3'],
    ['a place in a Kyrgyz paper', '1.1-пункт, 2-суроо', '1.1=пункт, 2=суроо'],
    ['a town', 'г. Бишкек', 'г.~Бишкек'],
    ['initials and a name', 'Б. Асанов, А. Б. Асанов, Ж. ЖУМАБАЕВА', 'Б.~Асанов, А.~Б.~Асанов, Ж.~ЖУМАБАЕВА'],
    ['initials of two letters', 'Zh. Salymbekov, Дж. Асанов', 'Zh.~Salymbekov, Дж.~Асанов'],
    [
      'a name with уулу or кызы',
      'Азамат Керимбек уулу, Асан кызы Айгүл',
      'Азамат Керимбек~уулу, Асан~кызы Айгүл',
    ],
    ['a large number', 'занято 36 600 человек', 'занято 36~600 человек'],
    ['a count of votes', '«за» – 3, «против» – 0', '«за»~–~3, «против»~–~0'],
  ])('%s', (_what, text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test.each([
    'Ответ дан. Асанов просит слова',
    'Вопрос о 16 цехах и 2026 рабочих местах',
    'швейно-трикотажная отрасль «Ак-Суу»',
    '– Нет. Все сказано.',
    'The answer was no. Nobody asked again.',
  ])('%j may be broken at every space and hyphen', (text) => {
    expect(printed(text)).toBe(text);
  });
});

test('a narrow column of a table keeps together only what is short', () => {
  expect(printed('до 16 января 2026 года, № 04-15/26', 'column')).toBe('до 16~января 2026 года, №~04-15/26');
  expect(printed('2026-жылдын 16-январы – Б. Асанов', 'column')).toBe('2026-жылдын 16-январы – Б.~Асанов');
});

test('a part may go through several runs, which keep their looks', () => {
  const line = unbroken([
    { text: '№ ', bold: true },
    { text: '[не присвоен]', gap: true },
    { text: ', 😀 16 янва', italic: true },
    { text: 'ря 2026' },
  ]);
  expect(line.map(({ text }) => text)).toEqual([
    '№\u00A0',
    '[не присвоен]',
    ', 😀 16\u00A0янва',
    'ря\u00A02026',
  ]);
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
