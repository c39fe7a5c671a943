import type { Page } from '@playwright/test';
import type { Translate } from '@shared/texts/catalogue';
import { expect, test, type Office } from './office';
import { HearingPage } from './pages/hearing-page';
import { RecordPage } from './pages/record-page';
import { accessibilityFaults } from './support/axe';
import { beginSitting, hearingOf } from './support/sitting';

const person = (name: string) => `example-person-${name}`;

interface Hall {
  readonly page: Page;
  readonly id: string;
  readonly record: RecordPage;
}

/** The sitting goes on at 10:20: the line has the focus, and nothing but keys is used. */
async function inTheHall(office: Office, t: Translate): Promise<Hall> {
  const { page } = office;
  const id = await beginSitting(office.core);
  await page.clock.install({ time: new Date('2026-02-10T10:20:00+06:00') });
  await page.clock.resume();
  await office.goTo(`/hearings/${id}/record`);
  await page.reload();
  const record = new RecordPage(page, t);
  await expect(record.text).toBeFocused();
  return { page, id, record };
}

/** Types a line and Enter; waits until the record has it. */
async function enter({ page, record }: Hall, line: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await expect(record.text).toHaveValue('');
}

const entriesOf = async (office: Office, id: string) => (await hearingOf(office.core, id)).entries;

test('a question and its answer: three letters and a mark, the rest is known', async ({ office, t }) => {
  const hall = await inTheHall(office, t);
  const { page, id, record } = hall;
  await page.keyboard.type('сал ? сколько цехов закрыто');
  await expect(record.reading).toContainText('Салымбеков');
  await expect(record.reading).toContainText(t('record.entryKind.question'));
  await expect(record.reading).toContainText(t('line.read.to', { name: 'Сыдыков Бакыт' }));
  await page.keyboard.press('Enter');
  await expect(record.entries).toHaveCount(1);
  await expect(record.text).toBeFocused();
  // A keyboard with Cyrillic letters has no `>`; the key of the backslash does the same.
  await enter(hall, '\\ ведётся работа с Wildberries !! 2028');
  await expect(record.entries).toHaveCount(2);

  const [question, answer] = await entriesOf(office, id);
  expect(question).toMatchObject({
    kind: 'question',
    speakerId: person('salymbekov'),
    addresseeId: person('sydykov'),
    text: { ru: 'сколько цехов закрыто' },
    at: expect.stringMatching(/^2026-02-10T10:2/) as unknown as string,
  });
  expect(answer).toMatchObject({
    kind: 'answer',
    speakerId: person('sydykov'),
    answersId: question?.id,
    text: { ru: 'ведётся работа с Wildberries' },
    promise: { due: { kind: 'year', year: 2028 } },
  });
});

test('a speaker costs four keys: three letters and Tab', async ({ office, t }) => {
  const hall = await inTheHall(office, t);
  await hall.page.keyboard.type('мас');
  await hall.page.keyboard.press('Tab');
  await expect(hall.record.text).toHaveValue('Масабиров Таалайбек: ');
  await enter(hall, '+ льготные кредиты');
  await expect(hall.record.entries).toHaveCount(1);
  expect((await entriesOf(office, hall.id))[0]).toMatchObject({
    kind: 'proposal',
    speakerId: person('masabirov'),
    text: { ru: 'льготные кредиты' },
  });
});

test('a unanimous vote is one key, and exceptions follow by name', async ({ office, t }) => {
  const hall = await inTheHall(office, t);
  const { page, id, record } = hall;
  await enter(hall, 'мас + льготные кредиты');
  await expect(record.entries).toHaveCount(1);
  await page.keyboard.press('F8');
  await expect(record.line).toContainText(t('line.unsent.voting', { subject: 'льготные кредиты' }));
  const voices = async () => {
    const [vote] = (await hearingOf(office.core, id)).votes;
    if (vote?.record.method !== 'byName') return null;
    return vote.record.ballots.map(({ personId, value }) => `${personId.slice(15)} ${value}`).toSorted();
  };
  await expect.poll(voices).toEqual(['atambaev for', 'borbiev for', 'masabirov for', 'salymbekov for']);

  await expect(record.text).toBeFocused();
  await enter(hall, 'ата -, бор 0');
  await expect
    .poll(voices)
    .toEqual(['atambaev against', 'borbiev abstained', 'masabirov for', 'salymbekov for']);
  // The next line is an entry again.
  await enter(hall, 'сал ? кто исполнит');
  await expect(record.entries).toHaveCount(2);
  await expect(record.line.getByText(t('line.unsent.votingDone'))).toBeHidden();
  // With nothing to vote on, F8 leads back to the exceptions, also in a page that was loaded anew.
  await page.reload();
  await expect(record.text).toBeFocused();
  await page.keyboard.press('F8');
  await expect(record.line).toContainText(t('line.unsent.voting', { subject: 'льготные кредиты' }));
  await enter(hall, 'бор -');
  await expect
    .poll(voices)
    .toEqual(['atambaev against', 'borbiev against', 'masabirov for', 'salymbekov for']);
});

test('two exceptions in one line are one change: the history names them, one undo brings both back', async ({
  office,
  t,
}) => {
  const hall = await inTheHall(office, t);
  const { page, id, record } = hall;
  await enter(hall, 'мас + льготные кредиты');
  await expect(record.entries).toHaveCount(1);
  await page.keyboard.press('F8');
  const voices = async () => {
    const [vote] = (await hearingOf(office.core, id)).votes;
    return vote?.record.method === 'byName' ? vote.record.ballots.map(({ value }) => value).toSorted() : null;
  };
  await expect.poll(voices).toEqual(['for', 'for', 'for', 'for']);
  const { revision } = await office.core.call('hearings.get', { id });
  await enter(hall, 'ата -, бор 0');
  await expect.poll(voices).toEqual(['abstained', 'against', 'for', 'for']);
  expect((await office.core.call('hearings.get', { id })).revision).toBe(revision + 1);

  const frame = new HearingPage(page, t);
  await frame.historyButton.click();
  const last = frame.history.getByRole('listitem').first();
  const changeOf = (name: string, value: 'against' | 'abstained') =>
    `${t('hearing.field.votes')} 1 · ${name}` +
    `${t('hearing.history.before')}: ${t('record.ballot.for')}` +
    `${t('hearing.history.after')}: ${t(`record.ballot.${value}`)}`;
  await expect(last.getByRole('listitem')).toHaveText([
    changeOf('Атамбаев Сеидбек', 'against'),
    changeOf('Борбиев Болотбек', 'abstained'),
  ]);

  await record.text.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(voices).toEqual(['for', 'for', 'for', 'for']);
});

test('two who arrive in one line are taken back together', async ({ office, t }) => {
  const hall = await inTheHall(office, t);
  const { page, id } = hall;
  const left = async () =>
    (await hearingOf(office.core, id)).participants.filter(({ stays }) => stays.some((stay) => stay.left))
      .length;
  await enter(hall, '-ата, бор');
  await expect.poll(left).toBe(2);
  await page.keyboard.press('Control+z');
  await expect.poll(left).toBe(0);
});

test('somebody leaves and comes back, asks for the floor and takes it; a break begins and ends', async ({
  office,
  t,
}) => {
  const hall = await inTheHall(office, t);
  await enter(hall, '-бор 10:05 болезнь');
  await enter(hall, '+бор 10:15');
  await enter(hall, 'q ата');
  await enter(hall, 'q');
  await enter(hall, '/перерыв');
  await enter(hall, '/продолжить');
  await enter(hall, '/2');
  await expect
    .poll(async () => {
      const { participants, turns, breaks, agenda } = await hearingOf(office.core, hall.id);
      const borbiev = participants.find(({ personId }) => personId === person('borbiev'));
      return [
        borbiev?.stays.map(({ arrived, left }) => [arrived?.slice(11), left?.slice(11)]),
        turns.map(({ personId }) => personId),
        breaks.map(({ end }) => end !== null),
        agenda.map(({ considered }) => considered.length),
      ];
    })
    .toEqual([
      [
        [undefined, '10:05:00'],
        ['10:15:00', undefined],
      ],
      [person('atambaev')],
      [true],
      [0, 1],
    ]);
});

test('an exchange becomes an instruction with its deadline', async ({ office, t }) => {
  const hall = await inTheHall(office, t);
  await enter(hall, 'сал ? какие меры');
  await expect(hall.record.entries).toHaveCount(1);
  await enter(hall, '> готовим программу');
  await expect(hall.record.entries).toHaveCount(2);
  await enter(hall, '== Кабинет: представить программу до 16.03');
  const drafted = async () =>
    (await office.core.call('instructions.list', { hearingId: hall.id })).instructions.map(
      ({ instruction: { addresseeBodyId, items, sourceIds } }) => ({ addresseeBodyId, items, sourceIds }),
    );
  const [question, answer] = await entriesOf(office, hall.id);
  await expect.poll(drafted).toEqual([
    {
      addresseeBodyId: 'example-body-cabinet',
      sourceIds: [question?.id, answer?.id],
      items: [
        expect.objectContaining({
          text: { ru: 'представить программу' },
          deadline: { kind: 'date', date: '2026-03-16' },
        }),
      ],
    },
  ]);
});

test('two who fit are told apart by a digit only', async ({ office, t }) => {
  const hall = await inTheHall(office, t);
  const { page, record } = hall;
  await page.keyboard.type('азамат');
  await expect(record.options).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(record.reading).toContainText(t('line.read.unsorted'));
  await expect(record.text).toHaveValue('азамат');
  const names = await record.options.allInnerTexts();
  await page.keyboard.press(`Digit${names.findIndex((name) => name.includes('Керимбек')) + 1}`);
  await expect(record.text).toHaveValue('Азамат Керимбек уулу: ');
  await enter(hall, '+ отдельный отдел');
  await expect(record.entries).toHaveCount(1);
  expect((await entriesOf(office, hall.id))[0]).toMatchObject({ speakerId: person('kerimbek-uulu') });
});

test('an ambiguous line is refused once, and the digit still chooses', async ({ office, t }) => {
  const hall = await inTheHall(office, t);
  const { page, record } = hall;
  await page.keyboard.type('азамат + отдел');
  await page.keyboard.press('Enter');
  await expect(record.reading).toContainText(t('line.problem.severalFit'));
  await page.keyboard.press('Digit1');
  await page.keyboard.press('Enter');
  await expect(record.entries).toHaveCount(1);
  expect((await entriesOf(office, hall.id))[0]).toMatchObject({ kind: 'proposal', text: { ru: 'отдел' } });
});

for (const [how, typed] of [
  ['the wrong layout', 'cfk ? сколько'],
  ['Latin letters', 'sal ? сколько'],
  ['an office', 'министр = сколько'],
] as const) {
  test(`a speaker is found by ${how}`, async ({ office, t }) => {
    const hall = await inTheHall(office, t);
    await enter(hall, typed);
    await expect(hall.record.entries).toHaveCount(1);
    const speaker = how === 'an office' ? 'sydykov' : 'salymbekov';
    expect((await entriesOf(office, hall.id))[0]).toMatchObject({ speakerId: person(speaker) });
  });
}

test('a whole line in the wrong layout is put right by one key', async ({ office, t }) => {
  const { page, record } = await inTheHall(office, t);
  await page.keyboard.type('cfk & crjkmrj');
  await page.keyboard.press('Alt+Backquote');
  await expect(record.text).toHaveValue('сал ? сколько');
  await expect(record.reading).toContainText(t('record.entryKind.question'));
});

test('what nobody understands is kept as it was typed, also an incomplete line', async ({ office, t }) => {
  const hall = await inTheHall(office, t);
  const { page, record, id } = hall;
  await enter(hall, 'шум в зале, председатель просит тишины');
  await expect(record.entries).toHaveCount(1);
  await page.keyboard.type('=> Кабинт: что-то');
  await page.keyboard.press('Enter');
  await expect(record.reading).toContainText(t('line.problem.bodyUnknown'));
  await page.keyboard.press('Control+Enter');
  await expect(record.entries).toHaveCount(2);
  expect((await entriesOf(office, id)).map(({ kind, text }) => [kind, text.ru])).toEqual([
    ['unsorted', 'шум в зале, председатель просит тишины'],
    ['unsorted', '=> Кабинт: что-то'],
  ]);
});

test('a forgotten entry goes to its moment, and a letter typed anywhere goes into the line', async ({
  office,
  t,
}) => {
  const hall = await inTheHall(office, t);
  const { page, record, id } = hall;
  await enter(hall, 'сал ? первое');
  await expect(record.entries).toHaveCount(1);
  await enter(hall, '10:05 ата = забытое');
  await expect(record.entries).toHaveCount(2);
  expect((await entriesOf(office, id)).map(({ text }) => text.ru)).toEqual(['забытое', 'первое']);

  await record.entries.first().focus();
  await page.keyboard.type('бор');
  await expect(record.text).toBeFocused();
  await expect(record.text).toHaveValue('бор');
  await page.keyboard.press('Escape');
  await expect(record.options).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(record.text).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(record.text).toHaveValue('бор');
});

test('every mark has a button and a key, and F1 shows them all', async ({ office, t }) => {
  const { page, record } = await inTheHall(office, t);
  await page.keyboard.type('сал');
  await page.keyboard.press('Alt+KeyG');
  await expect(record.text).toHaveValue('сал + ');
  await page.keyboard.press('Alt+KeyW');
  await expect(record.text).toHaveValue('сал ? ');
  await page.keyboard.type('сколько');
  await page.keyboard.press('Alt+KeyM');
  await page.keyboard.type('2028');
  await expect(record.text).toHaveValue('сал ? сколько !! 2028');
  await page.keyboard.press('F1');
  const legend = page.getByRole('dialog', { name: t('app.shortcuts.title') });
  await expect(legend).toContainText(t('line.explain.exceptions'));
  await page.keyboard.press('Escape');
  await expect(record.text).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
});

for (const language of ['ky', 'ru', 'en'] as const) {
  test.describe(`the buttons of the marks in ${language}`, () => {
    test.use({ language });

    test('take one row, wrap when the letters are twice as large, and can be hit', async ({ office, t }) => {
      const { page, record } = await inTheHall(office, t);
      const buttons = record.line.getByRole('group', { name: t('line.marksLabel') }).getByRole('button');
      const boxes = () =>
        buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      // A bar for scrolling takes up to seventeen pixels of the window.
      for (const width of [1280, 1263]) {
        await page.setViewportSize({ width, height: 800 });
        expect(new Set((await boxes()).map(({ top }) => top)).size, `rows at ${width}`).toBe(1);
      }
      await page.setViewportSize({ width: 640, height: 400 });
      const wrapped = await boxes();
      expect(wrapped).toHaveLength(17);
      expect(new Set(wrapped.map(({ top }) => top)).size).toBeLessThanOrEqual(2);
      for (const { width, height, right } of wrapped) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
        expect(right).toBeLessThanOrEqual(640);
      }
      await expect(buttons.first()).toHaveAttribute(
        'title',
        new RegExp(`${t('line.mark.question')} · Alt\\+W`),
      );
      await buttons.filter({ hasText: t('line.shortMark.proposal') }).click();
      await expect(record.text).toHaveValue('+ ');
      await expect(record.text).toBeFocused();
    });
  });
}

test('a key draws the line, and nothing of the record around it', async ({ office, t }) => {
  const { page, record } = await inTheHall(office, t);
  // The place of the line's end moves with its height, and what it was read as has appeared with the first letters.
  await page.keyboard.type('сал ? ск');
  const drawn = await page.getByRole('main').evaluateHandle((main) => {
    const parts: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest('[data-record-line]') === null) parts.push(element.outerHTML.slice(0, 200));
      }
    }).observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
    return parts;
  });
  await page.keyboard.type('олько цехов закрыто и почему');
  await expect(record.text).toHaveValue('сал ? сколько цехов закрыто и почему');
  expect(await drawn.jsonValue()).toEqual([]);
});

test('the newest row stays in sight when the line grows, and the line keeps its width beside the panel', async ({
  office,
  t,
}) => {
  const hall = await inTheHall(office, t);
  const { page, record } = hall;
  await page.setViewportSize({ width: 1280, height: 800 });
  for (let number = 1; number <= 12; number += 1) await enter(hall, `сал = выступление ${number}`);
  await expect(record.entries.last()).toContainText('выступление 12');
  await page.keyboard.type('сал ? сколько цехов закрыто');
  const isCovered = async () => {
    const [row, line] = await Promise.all([record.entries.last().boundingBox(), record.line.boundingBox()]);
    return (row?.y ?? 0) + (row?.height ?? 0) > (line?.y ?? 0);
  };
  await expect.poll(isCovered).toBe(false);
  await page.reload();
  await expect(record.text).toBeFocused();
  await expect(record.entries.last()).toContainText('выступление 12');
  await expect.poll(isCovered).toBe(false);

  await page.keyboard.press('Alt+KeyO');
  await expect(page.getByRole('complementary', { name: t('room.panel.label') })).toBeVisible();
  await expect.poll(async () => (await record.line.boundingBox())?.width ?? 0).toBeGreaterThan(600);
  await expect(record.agenda).toBeHidden();
});
