import { beforeAll, describe, expect, test } from 'vitest';
import { writeWord } from '@documents/word/document';
import type { DocumentModel } from '@shared/documents/document-model';
import type { Participant } from '@shared/record/attendance';
import { office, pagesOf } from './libreoffice';
import { textOf } from './model-text';
import { paper } from './papers';
import { sample } from './sample-hearing';

/**
 * Where the text begins, in millimetres: so low that the first row of the table comes to the foot of the first page,
 * and lower by half a point each time, until it has crossed the foot.
 */
const highest = 187.5;
const halfPoint = 25.4 / 144;
const positions = Array.from({ length: 24 }, (_none, index) => highest + index * halfPoint);

describe.skipIf(office === null)(
  'rows at the foot of a page (skipped without LibreOffice or the font of the papers)',
  () => {
    const model = attendanceOfGuests();
    const names = model.blocks.flatMap((block) =>
      block.block === 'table' ? block.rows.map((cells) => textOf(cells[1] ?? [])) : [],
    );
    let pages: Map<string, string[]>;

    beforeAll(async () => {
      const files = await Promise.all(
        positions.map(async (topMargin, index) => {
          const page = { ...model.page, topMargin };
          return [`position-${index}`, await writeWord({ ...model, page })] as const;
        }),
      );
      pages = await pagesOf(new Map(files));
    }, 60_000);

    test('the positions move the first row from one page to the next', () => {
      const firstPages = [...pages.values()].map(([first = '']) => first.includes(names[0] ?? ''));
      expect(new Set(firstPages)).toEqual(new Set([true, false]));
    });

    test('everybody stands in the printed paper, wherever the table begins', () => {
      const lost = [...pages].flatMap(([position, texts]) => {
        const printed = texts.join(' ');
        return names.filter((name) => !printed.includes(name)).map((name) => `${position}: ${name}`);
      });
      expect(lost).toEqual([]);
    });
  },
);

/** Three guests who came later: each row is one line high, and a short sweep crosses all of it. */
function attendanceOfGuests(): DocumentModel {
  const { hearing, directory } = sample();
  const names = ['Абдиева', 'Бакиров', 'Валиева'];
  const participants = names.map((personId): Participant => ({
    personId,
    role: 'invited',
    office: {},
    presence: 'present',
    reason: '',
    stays: [{ arrived: '2026-01-16T10:20:00', left: null }],
  }));
  const persons = names.map((name) => ({ id: name, names: { ru: { full: name } }, aliases: [], note: '' }));
  return paper('attendance', 'ru', {
    hearing: { ...hearing, participants },
    directory: { ...directory, persons: [...directory.persons, ...persons] },
  });
}

describe.skipIf(office === null)(
  'the end of a control register (skipped without LibreOffice or the font of the papers)',
  () => {
    /** So many instructions that the last ones come to the foot of a page at one of the positions. */
    const model = registerOf(8);
    const heights = Array.from({ length: 12 }, (_none, index) => 30 + index * 5);
    let pages: string[][];

    beforeAll(async () => {
      const files = await Promise.all(
        heights.map(async (topMargin) => {
          const bytes = await writeWord({ ...model, page: { ...model.page, topMargin } });
          return [`height-${topMargin}`, bytes] as const;
        }),
      );
      pages = [...(await pagesOf(new Map(files))).values()];
    }, 60_000);

    test('the last row never stands alone on a page', () => {
      const onLastPages = pages.map((texts) => texts.at(-1)?.match(/Поручение \d/g)?.length ?? 0);
      expect(Math.min(...onLastPages)).toBe(2);
    });

    test('the positions bring it to the foot of a page', () => {
      expect(new Set(pages.map((texts) => texts.length)).size).toBeGreaterThan(1);
    });
  },
);

function registerOf(count: number): DocumentModel {
  const { instruction } = sample();
  const instructions = Array.from({ length: count }, (_none, index) => ({
    ...instruction,
    id: `instruction-${index}`,
    title: { ru: `Поручение ${index + 1}` },
  }));
  return paper('controlRegister', 'ru', { instructions });
}
