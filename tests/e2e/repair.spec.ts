import type { Locator, Page } from '@playwright/test';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import type { Translate } from '@shared/texts/catalogue';
import { longHearing } from '../bench/long-hearing';
import { expect, test, type Office } from './office';
import { listOf } from './pages/fields';
import { RecordPage } from './pages/record-page';
import { exampleHearingId } from './support/example';

const recordPath = `/hearings/${exampleHearingId}/record`;
const typed = 'недописанная строка';
const caret = 6;

test('a wrong speaker three entries back is put right, and the line keeps its text and its cursor', async ({
  office,
  t,
}) => {
  const { page } = office;
  const record = await openRecord(office, t);
  await beginLine(office);
  const ways = ['Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+s'];
  for (const key of ways) await page.keyboard.press(key);
  await page.keyboard.type('ата');
  await expect(editor(page, t, 12)).toBeVisible();
  await expect(page.getByRole('option', { name: /Атамбаев/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await entryAt(office, 12)).speakerId).toBe('example-person-atambaev');
  await page.keyboard.press('Escape');
  await expectLine(office);
  await expect(record.entries.nth(11)).toContainText('Атамбаев');
});

test('words are saved by Enter as one change, and Escape drops them but gives them back', async ({
  office,
  t,
}) => {
  const { page } = office;
  const record = await openRecord(office, t);
  await beginLine(office);
  const before = (await hearingOf(office)).entries[13];
  await page.keyboard.press('Alt+ArrowUp');
  await expect(words(page, t, 14)).toBeFocused();
  await page.keyboard.type(' Так решили.', { delay: 60 });
  await page.keyboard.press('Enter');
  await expectLine(office);
  await expect(record.entries.nth(13)).toContainText('Так решили.');
  const { changes } = await office.core.call('hearings.history', { id: exampleHearingId, limit: 3 });
  expect(changes.map(({ label }) => label).filter((label) => label === 'entry.edit')).toHaveLength(1);

  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.type(' Или нет.');
  await page.keyboard.press('Escape');
  await expectLine(office);
  const notice = page.getByText(t('flow.repair.notSaved', { number: 14 }));
  await expect(notice).toBeVisible();
  expect((await entryAt(office, 14)).text.ru).toBe(`${before?.text.ru ?? ''} Так решили.`);
  await page.getByRole('button', { name: t('flow.repair.keep') }).click();
  await expect.poll(async () => (await entryAt(office, 14)).text.ru).toMatch(/Так решили\. Или нет\.$/);
});

test('Alt+↑ and Alt+↓ go from entry to entry and save on the way; past the last one is the line', async ({
  office,
  t,
}) => {
  const { page } = office;
  await openRecord(office, t);
  await beginLine(office);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.type(' Четырнадцать.');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(words(page, t, 13)).toBeFocused();
  await page.keyboard.type(' Тринадцать.');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(words(page, t, 14)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expectLine(office);
  await expect.poll(async () => (await entryAt(office, 13)).text.ru).toMatch(/Тринадцать\.$/);
  expect((await entryAt(office, 14)).text.ru).toMatch(/Четырнадцать\.$/);
});

test('an entry is split at the cursor and joined again, and the line undoes both', async ({ office, t }) => {
  const { page } = office;
  const record = await openRecord(office, t);
  const whole = (await entryAt(office, 14)).text.ru ?? '';
  await page.keyboard.press('Alt+ArrowUp');
  await expect(words(page, t, 14)).toBeFocused();
  await page.keyboard.press('Alt+x');
  await expect(page.getByText(t('flow.repair.splitNowhere'))).toBeVisible();

  const place = whole.indexOf(' ');
  await words(page, t, 14).evaluate((box: HTMLTextAreaElement, at) => box.setSelectionRange(at, at), place);
  await page.keyboard.press('Alt+x');
  await expect(words(page, t, 15)).toBeFocused();
  await expect(record.entries).toHaveCount(15);
  expect((await entryAt(office, 14)).text.ru).toBe(whole.slice(0, place));
  expect((await entryAt(office, 15)).text.ru).toBe(whole.slice(place + 1));

  await page.keyboard.press('Alt+j');
  await expect(words(page, t, 14)).toBeFocused();
  await expect(record.entries).toHaveCount(14);
  expect((await entryAt(office, 14)).text.ru).toBe(whole);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(record.entries).toHaveCount(15);
  await page.keyboard.press('Control+z');
  await expect(record.entries).toHaveCount(14);
});

test('a time typed in the repair moves the entry to its moment when told to', async ({ office, t }) => {
  const { page } = office;
  await change(office, timed('example-entry-12', '14:10'));
  await change(office, timed('example-entry-13', '14:20'));
  const record = await openRecord(office, t);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+m');
  await page.keyboard.type('14:05');
  await page.keyboard.press('Alt+Shift+M');
  await expect(page.getByText(t('flow.repair.inPlace'))).toBeVisible();
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await entryAt(office, 14)).at).toBe('2026-01-16T14:05:00');
  // The disk is ahead of the page; pressed again, the key finds the entry in its place.
  await expect(async () => {
    await page.keyboard.press('Alt+Shift+M');
    await expect(editor(page, t, 12)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(record.entries.nth(11)).toContainText('14:05');
  expect((await hearingOf(office)).entries.slice(11).map(({ id }) => id)).toEqual([
    'example-entry-14',
    'example-entry-12',
    'example-entry-13',
  ]);
});

test('kind, item, addressee and question are reached by their keys', async ({ office, t }) => {
  const { page } = office;
  await openRecord(office, t);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+k');
  await expect(page.getByRole('option', { name: t('record.entryKind.answer'), exact: true })).toBeVisible();
  await expect(page.locator('[role=option]:focus')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await entryAt(office, 14)).kind).toBe('answer');
  await expect(listOf(editor(page, t, 14), t('entries.field.answers'))).toBeVisible();
  await page.keyboard.press('Alt+w');
  await expect(page.getByRole('option').first()).toContainText('№ 10');
  await expect(page.locator('[role=option]:focus')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await entryAt(office, 14)).answersId).toBe('example-entry-10');
  await page.keyboard.press('Alt+a');
  await page.keyboard.type('эсе');
  await expect(page.getByRole('option', { name: /Эсенаманова/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await entryAt(office, 14)).addresseeId).toBe('example-person-esenamanova');
  await page.keyboard.press('Alt+i');
  await expect(page.getByRole('option', { name: t('entries.outsideAgenda') })).toBeVisible();
  await expect(page.locator('[role=option]:focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor(page, t, 14)).toBeVisible();
});

test('an entry is removed from the repair, and the message takes the removal back', async ({ office, t }) => {
  const { page } = office;
  const record = await openRecord(office, t);
  await beginLine(office);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+Delete');
  await expect(record.entries).toHaveCount(13);
  await expectLine(office);
  await page
    .getByRole('button', { name: t('app.action.undo') })
    .last()
    .click();
  await expect(record.entries).toHaveCount(14);
});

test('an empty line undoes and redoes the record and says what; a begun line undoes its own words', async ({
  office,
  t,
}) => {
  const { page } = office;
  const record = await openRecord(office, t);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.type(' Первое.');
  await page.keyboard.press('Enter');
  await expect(record.entries.nth(13)).toContainText('Первое.');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.type(' Второе.');
  await page.keyboard.press('Enter');
  await expect(record.entries.nth(13)).toContainText('Второе.');

  await lineOf(page).focus();
  await page.keyboard.type('слово');
  await page.keyboard.press('Control+z');
  await expect(lineOf(page)).not.toHaveValue('слово');
  await expect(record.entries.nth(13)).toContainText('Второе.');
  await lineOf(page).fill('');

  await page.keyboard.press('Control+z');
  await expect(record.entries.nth(13)).not.toContainText('Второе.');
  await expect(
    page.getByText(
      t('hearing.undo.done', {
        what: `${t('hearing.change.entry.edit')} (${t('hearing.history.number', { number: 14 })}`,
      }),
    ),
  ).toBeVisible();

  await office.reopen();
  await openRecord(office, t);
  await page.keyboard.press('Control+z');
  await expect(record.entries.nth(13)).not.toContainText('Первое.');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect(record.entries.nth(13)).toContainText('Первое. Второе.');
});

test('the history of one entry shows who changed what, and nothing of the others', async ({ office, t }) => {
  const { page } = office;
  await change(office, { kind: 'entry.edit', entryId: 'example-entry-13', set: { kind: 'remark' } });
  await change(office, { kind: 'entry.edit', entryId: 'example-entry-14', set: { text: { ru: 'Иначе' } } });
  await openRecord(office, t);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+h');
  const panel = page.getByRole('complementary', { name: t('flow.history.title', { number: 14 }) });
  await expect(panel).toContainText(t('hearing.history.after'));
  await expect(panel.getByRole('listitem').first()).toContainText('Иначе');
  await expect(panel).not.toContainText(t('record.entryKind.remark'));
  await panel.getByRole('button', { name: t('flow.history.all') }).click();
  await expect(page.getByRole('complementary', { name: t('hearing.history.title') })).toContainText(
    t('record.entryKind.remark'),
  );
});

test('a repair in the middle of which the power goes is there to be gone on with', async ({
  office,
  faults,
  t,
}) => {
  faults.expect(/api\/(events|call)|ERR_CONNECTION_REFUSED/);
  const { page } = office;
  await openRecord(office, t);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.type(' Недописано');
  await expect.poll(() => office.keptOnDisk()).toContain('Недописано');
  await office.cutPower();
  await office.reopen();
  await office.goTo(recordPath);
  await page.getByRole('button', { name: t('flow.repair.goOn') }).click();
  await expect(words(page, t, 14)).toHaveValue(/Недописано$/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await entryAt(office, 14)).text.ru).toMatch(/Недописано$/);
  await expect(page.getByRole('button', { name: t('flow.repair.goOn') })).toBeHidden();
});

test.describe('a long sitting', () => {
  test.use({ beginning: 'empty' });

  test('in a record of two thousand entries the repair goes back entry by entry, and only what is in sight is drawn', async ({
    office,
    t,
  }) => {
    const { page } = office;
    const text = JSON.stringify(longHearing(2_000));
    await office.core.call('exchange.import', { text, namesakes: 'different' });
    await office.goTo(recordPath);
    await expect(lineOf(page)).toBeFocused();
    await lineOf(page).fill(typed);
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('Alt+ArrowUp');
    await expect(words(page, t, 1_961)).toBeFocused();
    expect(await page.locator('[data-flow]').count()).toBeLessThan(120);
    await page.keyboard.press('Escape');
    await expect(lineOf(page)).toBeFocused();
    await expect(lineOf(page)).toHaveValue(typed);
  });
});

async function openRecord(office: Office, t: Translate): Promise<RecordPage> {
  const record = new RecordPage(office.page, t);
  await office.goTo(recordPath);
  await expect(record.entries).toHaveCount(14);
  await expect(office.page.locator('[data-record-line] :focus')).toBeVisible();
  return record;
}

function lineOf(page: Page): Locator {
  return page.locator('[data-record-line] textarea');
}

function editor(page: Page, t: Translate, number: number): Locator {
  return page.getByRole('group', { name: t('entries.editor.label', { number }), exact: true });
}

function words(page: Page, t: Translate, number: number): Locator {
  return editor(page, t, number).getByRole('textbox', { name: t('entries.editor.text', { number }) });
}

async function hearingOf({ core }: Office): Promise<Hearing> {
  return (await core.call('hearings.get', { id: exampleHearingId })).hearing;
}

async function entryAt(office: Office, number: number): Promise<Entry> {
  const entry = (await hearingOf(office)).entries[number - 1];
  if (entry === undefined) throw new Error(`There is no entry ${number}.`);
  return entry;
}

async function change({ core }: Office, wanted: HearingChange): Promise<void> {
  const { revision } = await core.call('hearings.get', { id: exampleHearingId });
  await core.call('hearings.change', { id: exampleHearingId, expectedRevision: revision, change: wanted });
}

function timed(entryId: string, time: string): HearingChange {
  return { kind: 'entry.edit', entryId, set: { at: `2026-01-16T${time}:00` } };
}

/** Leaves the cursor in the middle of a line that is being typed. */
async function beginLine({ page }: Office): Promise<void> {
  const text = lineOf(page);
  await text.fill(typed);
  await text.focus();
  await text.evaluate((box: HTMLTextAreaElement, at) => box.setSelectionRange(at, at), caret);
}

async function expectLine({ page }: Office): Promise<void> {
  const text = lineOf(page);
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(typed);
  await expect.poll(() => text.evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBe(caret);
}
