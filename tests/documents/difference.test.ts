import { expect, test } from 'vitest';
import { compareParagraphs } from '@documents/difference/compare-paragraphs';
import { readParagraphs } from '@documents/difference/read-paragraphs';
import { shortened } from '@documents/difference/shorten';
import type { DifferenceLine } from '@shared/documents/difference';
import { zipSync, strToU8 } from 'fflate';

/** «  same», «+ only in the file», «- only in the record»; in a changed paragraph `[-record-]` and `{+file+}`. */
function lineOf(line: DifferenceLine): string {
  if (line.kind === 'skipped') return `… ${line.count}`;
  const [first] = line.parts;
  if (line.parts.length === 1 && first !== undefined)
    return `${{ same: ' ', onlyInFile: '+', onlyInRecord: '-' }[first.change]} ${first.text}`;
  return `~ ${line.parts
    .map(({ change, text }) =>
      change === 'same' ? text : change === 'onlyInRecord' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('')}`;
}

const compared = (record: readonly string[], file: readonly string[]) =>
  compareParagraphs(record, file).map(lineOf);

test.each([
  ['nothing changed', ['А', 'Б'], ['А', 'Б'], ['  А', '  Б']],
  ['a paragraph was added', ['А', 'Б'], ['А', 'Жаңы', 'Б'], ['  А', '+ Жаңы', '  Б']],
  ['a paragraph was taken out', ['А', 'Б', 'В'], ['А', 'В'], ['  А', '- Б', '  В']],
  [
    'one word of a paragraph was changed, and the letter that is not Latin stays in its word',
    ['Поручить Кабинету Министров до 1 марта.'],
    ['Поручить Кабинету министров до 15 марта.'],
    ['~ Поручить Кабинету [-Министров-]{+министров+} до [-1-]{+15+} марта.'],
  ],
  [
    'neighbouring words are one change',
    ['Депутаттык топ чечим кабыл алды, угуу бүттү.'],
    ['Депутаттык топ токтом чыгарды, угуу бүттү.'],
    ['~ Депутаттык топ [-чечим кабыл алды-]{+токтом чыгарды+}, угуу бүттү.'],
  ],
  [
    'a changed paragraph is found beside a new one',
    ['Начало', 'Секретарь ведёт протокол заседания', 'Конец'],
    ['Начало', 'Вставлено рукой', 'Секретарь ведёт краткий протокол заседания', 'Конец'],
    ['  Начало', '+ Вставлено рукой', '~ Секретарь ведёт {+краткий +}протокол заседания', '  Конец'],
  ],
  [
    'a paragraph with other words is no version of it',
    ['Решение принято большинством'],
    ['Бюджет ушёл на подпись'],
    ['- Решение принято большинством', '+ Бюджет ушёл на подпись'],
  ],
])('%s', (_title, record, file, expected) => {
  expect(compared(record, file)).toEqual(expected);
});

test('long stretches without changes become their number', () => {
  const record = Array.from({ length: 40 }, (_, place) => `Абзац ${place}`);
  const { lines, changes, notShown } = shortened(compareParagraphs(record, record.toSpliced(20, 0, 'Новое')));
  expect(lines.map(lineOf)).toEqual(['… 19', '  Абзац 19', '+ Новое', '  Абзац 20', '… 19']);
  expect({ changes, notShown }).toEqual({ changes: 1, notShown: 0 });
});

test('two long texts with nothing in common are told, and not all of it is shown', () => {
  const text = (word: string) => [
    'Начало',
    ...Array.from({ length: 5_000 }, (_, place) => `${word} ${place}`),
  ];
  const { lines, changes, notShown } = shortened(compareParagraphs(text('один'), text('два')));
  expect(lineOf(lines[0] ?? { kind: 'skipped', count: 1 })).toBe('  Начало');
  expect({ shown: lines.length, changes, notShown }).toEqual({
    shown: 301,
    changes: 10_000,
    notShown: 9_700,
  });
});

test('a very long paragraph with very many changes stands whole on both sides', () => {
  const words = (step: number) =>
    Array.from({ length: 4_000 }, (_, place) => (place % 3 === 0 ? `сөз${place * step}` : 'жана')).join(' ');
  const [line] = compareParagraphs([words(1)], [words(7)]);
  expect(line?.kind === 'paragraph' ? line.parts.map(({ change }) => change) : null).toEqual([
    'onlyInRecord',
    'onlyInFile',
  ]);
});

const word = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`),
  });

test('a reader’s text is read: whole words from cut runs, cells of tables, nothing that was struck out', () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const bytes = word(
    [
      `<w:p>${run('Про')}${run('токол')}<w:del><w:r><w:delText>старое</w:delText></w:r></w:del></w:p>`,
      '<w:p/>',
      `<w:tbl><w:tr>${cell('1')}${cell('Асанов')}</w:tr></w:tbl>`,
    ].join(''),
  );
  expect(readParagraphs(bytes)).toEqual(['Протокол', '1', 'Асанов']);
});

test('a space or a hyphen that no line ends at is no difference', () => {
  const bytes = word(
    '<w:p><w:r><w:t>2026</w:t><w:noBreakHyphen/><w:t>жылдын\u00A016</w:t><w:noBreakHyphen/><w:t>январы</w:t></w:r></w:p>',
  );
  expect(readParagraphs(bytes)).toEqual(['2026-жылдын 16-январы']);
});

test.each([
  ['a file that is no Word file', strToU8('hello')],
  ['a broken document', word('<w:p>')],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
])('%s is refused', (_title, bytes) => {
  expect(() => readParagraphs(bytes)).toThrow(/^template\./);
});
