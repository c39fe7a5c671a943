import { beforeAll, describe, expect, test } from 'vitest';
import { minutesModel } from '@documents/minutes';
import { writeWord } from '@documents/word/document';
import type { DocumentModel } from '@shared/documents/document-model';
import { office, pagesOf } from './libreoffice';
import { headingsOf } from './model-text';
import { paper, papers } from './papers';
import { sample } from './sample-hearing';

const all = papers().filter(({ name }) => !name.startsWith('empty'));

/** Lengths of the record that bring the signatures near the foot of a page, above it and below it. */
const lengths = Array.from({ length: 12 }, (_none, index) => index + 1);

describe.skipIf(office === null)(
  'as LibreOffice shows them (skipped without it or the font of the papers)',
  () => {
    let pages: Map<string, string[]>;

    beforeAll(async () => {
      const files = new Map([
        ['million', await millionLetters()],
        ['long-cell', await longCell()],
      ]);
      for (const { name, model } of all) files.set(name, await writeWord(model));
      for (const extra of lengths) files.set(`length-${extra}`, await longer(extra));
      pages = await pagesOf(files);
    }, 180_000);

    test.each(all)('$name numbers its pages from the second on', ({ name, model }) => {
      const heads = pagesNamed(name).map((page) => firstLine(page).replace(markOf(model), '').trim());
      expect(heads[0]).not.toMatch(/^\d+$/);
      expect(heads.slice(1)).toEqual(heads.slice(1).map((_head, index) => String(index + 2)));
    });

    test.each(all)('$name bears its mark on every page, and a final one none', ({ name, model }) => {
      const marks = /ПРОЕКТ|ДОЛБООР|DRAFT/;
      for (const page of pagesNamed(name)) {
        if (model.mark === null) expect(page).not.toMatch(marks);
        else for (const line of model.mark.split('\n')) expect(page.slice(0, 400)).toContain(line);
      }
    });

    test.each(all)('$name shows its headings in their order', ({ name, model }) => {
      const text = squeezed(pagesNamed(name).join(' '));
      let from = 0;
      for (const heading of headingsOf(model).map(squeezed)) {
        const at = text.indexOf(heading, from);
        expect(at, heading).toBeGreaterThanOrEqual(0);
        from = at + heading.length;
      }
    });

    test.each(lengths)(
      'with %i more decisions the signatures stand together under the last decision',
      (extra) => {
        const ofSignatures = pagesNamed(`length-${extra}`).filter((page) =>
          /Б\. Асанов|А\. Маматова/.test(page),
        );
        expect(ofSignatures).toHaveLength(1);
        expect(ofSignatures[0]).toContain('Б. Асанов');
        expect(ofSignatures[0]).toContain('А. Маматова');
        expect(ofSignatures[0]).toContain(`Последнее решение ${extra}.`);
      },
    );

    test('the lengths bring the signatures onto different pages', () => {
      const counts = new Set(lengths.map((extra) => pagesNamed(`length-${extra}`).length));
      expect(counts.size).toBeGreaterThan(1);
    });

    test('the head of the list of people stands on each of its pages', () => {
      const ofList = pagesNamed('crowd-ru').filter((page) => page.includes('Депутатов 0'));
      expect(ofList.length).toBeGreaterThan(1);
      for (const page of ofList) expect(page).toContain('Примечание');
    });

    test('a paper of a million letters opens, down to its last words', () => {
      const text = squeezed(pagesNamed('million').join(' '));
      expect(pagesNamed('million').length).toBeGreaterThan(200);
      expect(text).toContain('Последниеслова.');
    });

    test('a cell that is longer than a page goes on on the next', () => {
      const pages = pagesNamed('long-cell');
      expect(pages.length).toBeGreaterThan(1);
      expect(squeezed(pages.join(' '))).toContain('Последниеслова.');
    });

    test.each(['minutes', 'excerpt', 'transcript', 'notice', 'attendanceSheet'])(
      'no page of %s is empty',
      (kind) => {
        for (const edition of ['ky', 'ru', 'en']) {
          for (const page of pagesNamed(`${kind}-${edition}-final`)) {
            expect(page.replace(/^\s*\d+\s*$/m, '').trim()).not.toBe('');
          }
        }
      },
    );

    test('a date and a place stand on one line at both margins', () => {
      const [page = ''] = pagesNamed('minutes-ky-final');
      expect(page).toMatch(/^ *2026-жылдын 16-январы {10,}Бишкек шаары$/m);
    });

    function pagesNamed(name: string): string[] {
      const found = pages.get(name);
      if (found === undefined) throw new Error(`There are no pages of "${name}".`);
      return found;
    }
  },
);

/** Minutes with more decisions, the last of which can be found on its page. */
async function longer(extra: number): Promise<Uint8Array> {
  const { hearing, instruction, ...rest } = sample();
  const decisions = Array.from({ length: extra }, (_none, index) => ({
    id: `more-${index}`,
    itemId: null,
    voteId: null,
    sourceIds: [],
    instrument: 'decision' as const,
    text: {
      ru: index === extra - 1 ? `Последнее решение ${extra}.` : 'Принять к сведению. '.repeat(index * 4 + 4),
    },
  }));
  return writeWord(
    minutesModel({
      ...rest,
      hearing: { ...hearing, decisions: [...hearing.decisions, ...decisions] },
      language: 'ru',
      draft: false,
      instructions: [instruction],
    }),
  );
}

/** A transcript in which somebody spoke for sixteen hours. */
async function millionLetters(): Promise<Uint8Array> {
  const { hearing } = sample();
  const [entry] = hearing.entries;
  if (entry === undefined) throw new Error('The sample has entries.');
  const text = { ru: `${'Экспорт и рынки сбыта. '.repeat(43_500)}Последние слова.` };
  return writeWord(paper('transcript', 'ru', { hearing: { ...hearing, entries: [{ ...entry, text }] } }));
}

/** A control register with a task of many pages. */
async function longCell(): Promise<Uint8Array> {
  const { instruction } = sample();
  const text = { ru: `${'Внести предложения по экспорту. '.repeat(400)}Последние слова.` };
  const items = instruction.items.slice(0, 1).map((item) => ({ ...item, text }));
  return writeWord(paper('controlRegister', 'ru', { instructions: [{ ...instruction, items }] }));
}

/** The mark on the line of the page number. */
function markOf({ mark }: DocumentModel): string {
  return mark?.split('\n')[0] ?? '';
}

function firstLine(page: string): string {
  return page.split('\n').find((line) => line.trim() !== '') ?? '';
}

/** Without blanks: a heading may break over lines. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
