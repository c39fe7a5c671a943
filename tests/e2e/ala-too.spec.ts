import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client } from '@shared/contract/transport';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import { translator } from '@shared/texts/catalogue';
import { languages, type Language } from '@shared/texts/language';
import { expect, test } from './office';
import { enterDecision, enterInstruction } from './secretary/enter-decisions';
import { prepareHearing, recordAttendance } from './secretary/enter-hearing';
import { beginOwnOffice, enterBodies, enterPeople } from './secretary/enter-office';
import { typeRecord } from './secretary/enter-record';
import { forbidMouse } from './secretary/hands';
import { makePapers } from './secretary/make-papers';
import { secretaryAt } from './secretary/secretary';
import { example, exampleHearingId } from './support/example';
import { readWordFile, wordFilesIn, type WordFile } from './support/word-file';

test.describe('from nothing', () => {
  test.use({ beginning: 'firstStart' });

  test('the «Ала-Тоо» hearing of 16 January 2026 is entered with the keyboard alone and comes out as Word files', async ({
    page,
    office,
    dataFolder,
  }) => {
    test.setTimeout(240_000);
    const checkKeyboardOnly = await forbidMouse(page);
    await page.reload();
    const secretary = secretaryAt(page, translator('ru'));
    await test.step('first start and own office', () => beginOwnOffice(secretary));
    await test.step('bodies', () => enterBodies(secretary));
    await test.step('people and offices', () => enterPeople(secretary));
    await test.step('hearing, agenda, guests', () => prepareHearing(secretary));
    await test.step('attendance and times', () => recordAttendance(secretary));
    await test.step('record', () => typeRecord(secretary));
    await test.step('decision', () => enterDecision(secretary));
    await test.step('instruction', () => enterInstruction(secretary));
    await test.step('papers', () => makePapers(secretary));
    await checkKeyboardOnly();
    await checkRecord(office.core);

    const files = wordFilesIn(join(dataFolder, 'documents'));
    expect(files).toHaveLength(6);
    for (const path of files) {
      const file = await readWordFile(page, path);
      const language = languageOf(file);
      await test.step(file.name, () => {
        if (/Протокол|Minutes/.test(file.name)) checkMinutes(file, language);
        else checkInstruction(file, language);
      });
    }
    expect((await office.verify()).problems).toEqual([]);
  });
});

test('LibreOffice opens every paper of the example and makes a PDF of it', async ({ office, dataFolder }) => {
  const isThere = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
  test.skip(!isThere, 'LibreOffice is not installed.');
  const { core } = office;
  const wanted = { hearingId: exampleHearingId, itemId: null, editions: [...languages] };
  await core.call('documents.produce', { ...wanted, kind: 'minutes', instructionId: null });
  const instructionId = example.instructions[0]?.id ?? null;
  await core.call('documents.produce', { ...wanted, kind: 'instruction', instructionId });

  const papers = wordFilesIn(join(dataFolder, 'documents'));
  const profile = pathToFileURL(join(dataFolder, 'libreoffice')).href;
  const folder = join(dataFolder, 'pdf');
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder];
  const { status, stderr } = spawnSync('soffice', [...args, ...papers], { encoding: 'utf8' });
  expect({ status, errors: /error/i.test(stderr) }).toEqual({ status: 0, errors: false });
  expect(readdirSync(folder).toSorted()).toEqual(
    papers.map((paper) => basename(paper).replace(/docx$/, 'pdf')).toSorted(),
  );
});

/** What was typed is what the example holds: kinds, speakers by name, links, promises, texts. */
async function checkRecord(core: Client): Promise<void> {
  const { hearings } = await core.call('hearings.list', {});
  const { hearing } = await core.call('hearings.get', { id: hearings[0]?.id ?? '' });
  const { directory } = await core.call('directory.get', {});
  expect(linesOf(hearing, directory)).toEqual(linesOf(example.hearing, example.directory));
}

function linesOf({ entries }: Hearing, { persons }: Directory) {
  const name = (id: string | null) => persons.find((person) => person.id === id)?.names.ru?.full ?? null;
  return entries.map(({ kind, speakerId, text, answersId, promise, addresseeId }) => ({
    kind,
    speaker: name(speakerId),
    text,
    answers: entries.findIndex(({ id }) => id === answersId),
    promise,
    // An answer is addressed to whoever asked; the example leaves that to the link.
    addressee: kind === 'answer' ? null : name(addresseeId),
  }));
}

/** Literal words of the forms, so that a changed catalogue has to be looked at here as well. */
const words = {
  ky: {
    minutes: 'ПРОТОКОЛ',
    instruction: 'ТАПШЫРМА',
    headings: ['КҮН ТАРТИБИ', 'СУРООЛОР ЖАНА ЖООПТОР', 'ЧЫГЫП СҮЙЛӨШТҮ', 'СУНУШТАР', 'ЧЕЧИМ КЫЛАТ'],
    date: '2026-жылдын 16-январы',
    code: 'ky-KG',
  },
  ru: {
    minutes: 'ПРОТОКОЛ',
    instruction: 'ПОРУЧЕНИЕ',
    headings: ['ПОВЕСТКА ДНЯ', 'ВОПРОСЫ И ОТВЕТЫ', 'ВЫСТУПИЛИ', 'ПРЕДЛОЖЕНИЯ', 'РЕШИЛИ'],
    date: '16 января 2026 года',
    code: 'ru-RU',
  },
  en: {
    minutes: 'MINUTES',
    instruction: 'INSTRUCTION',
    headings: ['AGENDA', 'QUESTIONS AND ANSWERS', 'SPOKE', 'PROPOSALS', 'DECIDED'],
    date: '16 January 2026',
    code: 'en-GB',
  },
} as const;

function languageOf({ language }: WordFile): Language {
  const found = languages.find((code) => words[code].code === language);
  if (found === undefined) throw new Error(`A paper is in the language ${language}.`);
  return found;
}

function checkMinutes({ paragraphs }: WordFile, language: Language): void {
  const { minutes, headings, date } = words[language];
  const texts = paragraphs.map(({ text }) => text);
  const whole = texts.join('\n');
  const styled = (style: string) => paragraphs.filter((one) => one.style === style).map(({ text }) => text);

  expect(styled('Title')[0]).toMatch(new RegExp(`^${minutes} № \\[|^${minutes} No\\. \\[`));
  expect(whole).toContain(date);
  const found = [...styled('Heading1'), ...styled('Heading2')];
  for (const heading of headings)
    expect(
      found.some((text) => text.startsWith(heading)),
      heading,
    ).toBe(true);

  // Every entry is there, in its language; the answers stand behind their question, in their order.
  for (const { id, text } of example.hearing.entries) expect(whole, id).toContain(text[language] ?? '?');
  const place = (id: string) => {
    const text = example.hearing.entries.find((entry) => entry.id === id)?.text[language] ?? '?';
    return texts.findIndex((paragraph) => paragraph.includes(text));
  };
  const [question, first, second, other] = ['04', '05', '08', '10'].map((id) => place(`example-entry-${id}`));
  expect([first, second, other]).toEqual([(question ?? 0) + 1, (question ?? 0) + 2, (question ?? 0) + 4]);
  expect(paragraphs[question ?? 0]?.style).toBe('KeneshmeQuestion');
  expect(paragraphs[first ?? 0]?.style).toBe('KeneshmeAnswer');
  expect(texts[(question ?? 0) + 3]).toContain('2028');

  const decision = example.hearing.decisions[0]?.text[language] ?? '?';
  expect(texts.findIndex((text) => text.includes(decision))).toBeGreaterThan(place('example-entry-14'));

  // Number, place, presiding officer, secretary, and the speakers whom the reports do not name.
  const gaps = paragraphs.flatMap((one) => one.gaps);
  expect(gaps.length).toBeGreaterThanOrEqual(6);
  for (const gap of gaps) expect(gap).toMatch(/^\[.+\]$/);
}

function checkInstruction({ paragraphs }: WordFile, language: Language): void {
  const [letter] = example.instructions;
  const cabinet = example.directory.bodies.find(({ id }) => id === 'example-body-cabinet');
  const texts = paragraphs.map(({ text }) => text);
  const whole = texts.join('\n');
  const styled = (style: string) => paragraphs.filter((one) => one.style === style).map(({ text }) => text);

  expect(styled('Title')).toEqual([words[language].instruction]);
  expect(styled('Subtitle')).toEqual([letter?.title[language]]);
  const address = language === 'en' ? cabinet?.names.en?.full : cabinet?.names[language]?.dative;
  expect(styled('KeneshmeAddressee').join()).toContain(address ?? '?');
  expect(whole).toContain(letter?.findings[language] ?? '?');
  const items = styled('KeneshmeNumbered');
  expect(items).toHaveLength(2);
  for (const [index, item] of (letter?.items ?? []).entries()) {
    expect(items[index]).toMatch(new RegExp(`^${index + 1}\\.`));
    expect(items[index]).toContain((item.text[language] ?? '?').replace(/\.$/, ''));
    const phrase = item.deadline.kind === 'phrase' ? item.deadline.text[language] : undefined;
    expect(items[index]).toContain(phrase ?? '?');
  }
  // Registration number and date, the number of the minutes, the signature, and the deadlines nobody can measure.
  const gaps = paragraphs.flatMap((one) => one.gaps);
  expect(gaps.length).toBeGreaterThanOrEqual(5);
}
