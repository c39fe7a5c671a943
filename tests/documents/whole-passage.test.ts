import { describe, expect, test } from 'vitest';
import { writeWord } from '@documents/word/document';
import type { DocumentModel, PairBlock } from '@shared/documents/document-model';
import { paperHtml } from '@shared/documents/html/paper-html';
import { office, pagesOf } from './libreoffice';
import { paper } from './papers';
import { partOf } from './word-parts';

/** Rows of both columns, each of so many words: «ката0 ката1 …» beside «тила0 тила1 …». */
function twoColumns(...lengths: readonly number[]): DocumentModel {
  return { ...paper('notice', 'ky-ru'), mark: null, blocks: lengths.map(row) };
}

function row(length: number, index: number): PairBlock {
  return {
    block: 'pair',
    left: [words('кат', length, index)],
    right: [words('тил', length, index)],
    rightLanguage: 'ru',
  };
}

function words(word: string, length: number, place: number): PairBlock['left'][number] {
  const text = Array.from({ length }, (_none, index) => wordAt(word, place, index)).join(' ');
  return { block: 'paragraph', style: 'body', runs: [{ text }] };
}

/** A letter for the row: of two numbers nobody sees where one ends. */
function wordAt(word: string, place: number, index: number): string {
  return `${word}${'абвгдежзиклм'.charAt(place)}${index}`;
}

const short = 40;
const long = 150;

describe('a passage of two columns', () => {
  test('goes to the next page whole where it is short, in the Word file and in the preview', async () => {
    const model = twoColumns(short, long);
    const rows = partOf(await writeWord(model), 'word/document.xml')
      .split('<w:tr>')
      .slice(1);
    expect(rows.map((xml) => xml.includes('<w:cantSplit/>'))).toEqual([true, false]);
    const pairs = paperHtml(model, { titleLevel: 1 }).match(/class="paper-pair[^"]*"/g);
    expect(pairs).toEqual(['class="paper-pair paper-whole"', 'class="paper-pair"']);
  });

  test.skipIf(office === null)(
    'leaves no line alone in LibreOffice, wherever the page ends',
    async () => {
      const model = twoColumns(...Array<number>(12).fill(short));
      const heights = Array.from({ length: 8 }, (_none, index) => 20 + index * 5);
      const files = await Promise.all(
        heights.map(async (topMargin) => {
          const bytes = await writeWord({ ...model, page: { ...model.page, topMargin } });
          return [`height-${topMargin}`, bytes] as const;
        }),
      );
      for (const [name, pages] of await pagesOf(new Map(files))) {
        expect(pages.length, name).toBeGreaterThan(1);
        // A row whose first word stands on a page has its last word there as well.
        for (const page of pages) {
          const starts = model.blocks.flatMap((_block, place) =>
            page.includes(wordAt('кат', place, 0) + ' ') ? [place] : [],
          );
          for (const place of starts) expect(page, name).toContain(wordAt('тил', place, short - 1));
        }
      }
    },
    60_000,
  );
});

test.skipIf(office === null)(
  'the signatures under two columns take the last passage along in LibreOffice',
  async () => {
    const model = paper('instruction', 'ky-ru');
    const files = await Promise.all(
      [20, 21, 22, 23].map(async (topMargin) => {
        const bytes = await writeWord({ ...model, page: { ...model.page, topMargin } });
        return [`height-${topMargin}`, bytes] as const;
      }),
    );
    for (const [name, texts] of await pagesOf(new Map(files))) {
      const signed = texts.findIndex(
        (text) => text.includes('Председательствующий') && text.includes('Верно'),
      );
      expect(texts[signed], name).toContain('1.2.');
    }
  },
  60_000,
);
