import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentFileName } from '@documents/file-name';
import { paperModel } from '@documents/papers';
import { writeWord } from '@documents/word/document';
import { sanitizeText } from '@shared/documents/sanitize-text';
import {
  badTexts,
  everyPaper,
  longWord,
  spoilt,
  withEmptyAnswers,
  withLongWord,
  type WrittenPaper,
} from './any-text';
import { office, textsInOffice } from './libreoffice';
import { textsOf } from './model-text';
import { materialOf } from './papers';
import { crowdedSample, sample } from './sample-hearing';
import { paragraphTexts, partOf, partsOf } from './word-parts';
import { describedParts, schemaErrors, schemasAreHere, type XmlFile } from './word-schema';

/** The parts of every file of this page, looked at against the schemas in one go: loading them takes seconds. */
const written: XmlFile[] = [];

function writtenPapers(make: () => Promise<WrittenPaper[]>): () => readonly WrittenPaper[] {
  let papers: readonly WrittenPaper[] = [];
  beforeAll(async () => {
    papers = await make();
    written.push(...papers.flatMap(({ name, bytes }) => describedParts(name, bytes)));
  }, 60_000);
  return () => papers;
}

/** Faults in the form of any part of the files. */
function faultsOf(papers: readonly WrittenPaper[]): string[] {
  const parts = new Map(
    papers.flatMap(({ name, bytes }) =>
      Array.from(partsOf(bytes), ([path, xml]) => [xml, `${name} ${path}`] as const),
    ),
  );
  return Array.from(parts).flatMap(([xml, place]) => {
    const fault = faultOf(xml);
    return fault === null ? [] : [`${place}: ${fault}`];
  });
}

function faultOf(xml: string): string | null {
  try {
    new SaxesParser({ xmlns: true }).write(xml).close();
    return null;
  } catch (error) {
    return String(error);
  }
}

/** Papers of five hundred participants: looked at here, and opened in LibreOffice. */
const crowdPapers = writtenPapers(() => everyPaper(crowdedSample(500)));

function listsPeople({ form }: WrittenPaper): boolean {
  return ['attendanceSheet', 'attendance', 'minutes', 'shortMinutes'].includes(form.kind);
}

function paragraphsOf({ bytes }: WrittenPaper): string[] {
  return paragraphTexts(partOf(bytes, 'word/document.xml'));
}

/** What a reader sees of a text, line by line. */
function visibleLines(text: string): string[] {
  return sanitizeText(text)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

test('a part with a character XML cannot hold, or with an open element, is found out', () => {
  expect(faultOf('<a>\uFFFE</a>')).not.toBeNull();
  expect(faultOf('<a><b></a>')).not.toBeNull();
  expect(faultOf('<a>до</a>')).toBeNull();
});

describe.each(Object.entries(badTexts))('%s in every field of the record', (_name, bad) => {
  const material = spoilt(crowdedSample(14), bad);
  const papers = writtenPapers(() => everyPaper(material, bad));

  test('leave every part of every paper well formed', () => {
    expect(faultsOf(papers())).toEqual([]);
  });

  test('show in every paper', () => {
    for (const paper of papers()) {
      const shown = paragraphsOf(paper).join('\n');
      for (const line of visibleLines(bad)) expect(shown, paper.name).toContain(line);
    }
  });

  test('lose no visible character of a decision', () => {
    const deciding = papers().filter(({ form }) =>
      ['minutes', 'shortMinutes', 'pressSummary'].includes(form.kind),
    );
    expect(deciding).toHaveLength(9);
    for (const paper of deciding) {
      const decision = material.hearing.decisions[2]?.text[paper.model.language] ?? '';
      expect(decision).toContain(bad);
      const shown = paragraphsOf(paper).join('\n');
      for (const line of visibleLines(decision)) expect(shown, paper.name).toContain(line);
    }
  });

  test('give a file name every system takes', () => {
    const { hearing, instruction } = material;
    for (const { form, model } of papers()) {
      const name = documentFileName({
        model,
        subject: { kind: form.kind, itemId: hearing.agenda[0]?.id ?? null },
        hearing,
        instruction: form.about === 'instruction' ? instruction : null,
        today: '2026-02-01',
      });
      expect(name).toMatch(
        /^2026-01-\d\d [^<>:"/\\|?*\p{Cc}\p{Cf}\p{Surrogate}]+ \((кыр|рус|eng|кыр-рус)\)\.docx$/u,
      );
    }
  });
});

describe('a word of ten thousand letters', () => {
  const papers = writtenPapers(() => everyPaper(withLongWord(sample())));

  test('is written whole, in both languages of a paper that has two', () => {
    for (const paper of papers()) {
      const whole = paragraphsOf(paper).join('\n').split(longWord).length - 1;
      expect(whole, paper.name).toBeGreaterThanOrEqual(paper.edition === 'ky-ru' ? 2 : 1);
    }
  });
});

describe('an empty answer', () => {
  const papers = writtenPapers(() => everyPaper(withEmptyAnswers(sample())));

  test.each([
    ['ky', 'Жооп. Садыров Данияр, экономика жана коммерция министри: [кыргыз тилиндеги тексти жок]'],
    ['ru', 'Ответ. Садыров Данияр, министр экономики и коммерции: [нет текста на русском языке]'],
    ['en', 'Answer. Daniyar Sadyrov, Minister of Economy and Commerce: [no text in English]'],
  ])('shows as a gap in %s', (language, line) => {
    const paper = papers().find(({ name }) => name === `questionsAndAnswers-${language}`);
    expect(paper && textsOf(paper.model, 'answer')).toEqual([line]);
  });

  test('leaves no trace of its absence in any paper', () => {
    for (const paper of papers()) {
      expect(paragraphsOf(paper).join('\n'), paper.name).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});

describe('five hundred participants', () => {
  test('stand in the lists of every edition, and in no other paper', () => {
    for (const paper of crowdPapers()) {
      const rows = paragraphsOf(paper).filter((text) => /^(Депутатов|Deputatov) \d{3}$/.test(text));
      expect(rows, paper.name).toHaveLength(listsPeople(paper) ? 494 : 0);
    }
  });
});

test('a text of a million letters is parted into paragraphs programs can lay out', async () => {
  const text = 'Экспортко чыгуу жолу. '.repeat(50_000).slice(0, 1_000_000);
  const { hearing, ...rest } = sample();
  const entries = hearing.entries.slice(0, 1).map((entry) => ({ ...entry, text: { ky: text } }));
  const model = paperModel('transcript', materialOf({ ...rest, hearing: { ...hearing, entries } }), 'ky');
  const paragraphs = paragraphTexts(partOf(await writeWord(model), 'word/document.xml'));
  expect(Math.max(...paragraphs.map(({ length }) => length))).toBeLessThanOrEqual(20_000);
  const sentences = (of: string) => of.match(/Экспортко чыгуу жолу\./g)?.length ?? 0;
  expect(sentences(paragraphs.join(''))).toBe(sentences(text));
});

describe.skipIf(office === null)('in LibreOffice (skipped without it or the font of the papers)', () => {
  const everything = spoilt(crowdedSample(14), Object.values(badTexts).join(' '));
  const papers = writtenPapers(() => everyPaper(withEmptyAnswers(withLongWord(everything))));

  test('every paper with all of this at once opens and shows what is in the file', async () => {
    const named = new Map([
      ...papers().map((paper) => [`all-${paper.name}`, paper] as const),
      ...crowdPapers()
        .filter(listsPeople)
        .map((paper) => [`crowd-${paper.name}`, paper] as const),
    ]);
    const texts = await textsInOffice(new Map(Array.from(named, ([name, { bytes }]) => [name, bytes])));
    for (const [name, paper] of named) {
      expect(squeezed(texts.get(name) ?? ''), name).toBe(squeezed(paragraphsOf(paper).join('')));
    }
  }, 120_000);
});

test.skipIf(!schemasAreHere)(
  'every paper above is valid by the schemas of the standard (skipped where they are not at hand)',
  async () => {
    expect(written.length).toBeGreaterThan(Object.keys(badTexts).length * 44 * 6);
    expect(await schemaErrors(written)).toEqual([]);
  },
);

/** Without blanks, which LibreOffice sets as it likes around cells and lines. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

test('the table of bad texts reaches names, offices, titles, reasons, numbers and letterheads', () => {
  const { hearing, directory, settings, instruction } = spoilt(sample(), '¤');
  expect(hearing.number).toBe('3¤');
  expect(hearing.participants.find(({ personId }) => personId === 'omurova')?.reason).toBe('иш сапары¤');
  expect(hearing.entries[0]?.text.en).toMatch(/¤$/);
  expect(hearing.votes[1]?.subject.ru).toBe('Одобрить условия кредитования¤');
  expect(directory.persons[0]?.names.ky?.signature).toBe('Б. Асанов¤');
  expect(directory.bodies[0]?.names.ru?.genitive).toBe('депутатской группы «Ак-Суу»¤');
  expect(directory.offices[0]?.title.ru).toBe('министр экономики и коммерции¤');
  expect(settings.office.letterhead.ru).toMatch(/¤$/);
  expect(instruction.registration).toEqual({ number: '04-15/26¤', date: '2026-01-20' });
  expect(instruction.items[1]?.deadline).toMatchObject({
    kind: 'phrase',
    text: { ru: 'в кратчайшие сроки¤' },
  });
});
