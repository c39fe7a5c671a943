import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { emptyLine } from '@shared/record/line-draft';
import type { Client } from '@shared/contract/transport';
import { expect, test } from './office';
import { RecordPage } from './pages/record-page';
import { exampleHearingId } from './support/example';
import { holdNextCall } from './support/held-call';
import { mountSmallDisk, type SmallDisk } from './support/full-disk';

const recordPath = `/hearings/${exampleHearingId}/record`;

test.setTimeout(60_000);

test.beforeEach(({ faults }) => {
  // The page notices that its host is gone, and that the disk refuses.
  faults.expect(/api\/(events|call)|ERR_CONNECTION_REFUSED/);
});

/** What the disk holds of the lines of the hearing, asked as a page that only looks. */
async function keptLines(core: Client) {
  const page = { hearingId: exampleHearingId, pageId: 'page-test', formerPageId: null, claim: false };
  return (await core.call('drafts.get', page)).elsewhere.map(({ kept }) => kept);
}

function caretOf(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.selectionStart
      : null;
  });
}

test('a half-typed line goes on at the same letter after the program was killed', async ({ office, t }) => {
  const { page } = office;
  await office.goTo(recordPath);
  const record = new RecordPage(page, t);
  await record.text.focus();
  await page.keyboard.type('Половина строки, и каретка в середине');
  for (let step = 0; step < 11; step += 1) await page.keyboard.press('ArrowLeft');
  const caret = await caretOf(page);
  await expect.poll(() => office.keptOnDisk()).toContain(`"caret":${caret}`);
  const [before] = await keptLines(office.core);
  await office.cutPower();

  await office.start();
  expect(await keptLines(office.core)).toEqual([before]);
  // The browser is gone as well.
  await page.evaluate(() => {
    window.localStorage.clear();
    window.sessionStorage.clear();
  });
  await office.show();
  await office.goTo(recordPath);
  await expect(record.text).toHaveValue('Половина строки, и каретка в середине');
  await expect(record.text).toBeFocused();
  await expect.poll(() => caretOf(page)).toBe(caret);
  await page.keyboard.type('!');
  await expect(record.text).toHaveValue('Половина строки, и каретка! в середине');
  await expect.poll(async () => (await keptLines(office.core))[0]?.line.at).toBe(before?.line.at);
});

test('a line handed over before the disk has said what was kept is recorded', async ({ office, t }) => {
  const { page } = office;
  const asking = await holdNextCall(page, 'drafts.get');
  await office.goTo(recordPath);
  const record = new RecordPage(page, t);
  await record.type('Строка раньше диска');
  await expect(record.entries.last()).toContainText('Строка раньше диска');
  await record.text.focus();
  await page.keyboard.type('Начатая');
  await asking.release();
  await expect.poll(async () => (await keptLines(office.core))[0]?.line.text).toBe('Начатая');
  await expect(record.text).toHaveValue('Начатая');
  await expect(record.entries).toHaveCount(15);
});

test('what is being typed is called kept only when the disk holds it', async ({ office, t }) => {
  const { page } = office;
  await office.goTo(recordPath);
  const record = new RecordPage(page, t);
  await expect(record.text).toBeEditable();
  await expect(page.getByText(t('app.saving.saved'))).toBeVisible();
  await office.cutPower();
  await record.text.focus();
  await page.keyboard.type('Строка без диска');
  await expect(page.getByText(t('app.saving.waiting'), { exact: true })).toBeVisible();
  await expect(page.getByText(t('app.saving.kept'))).toBeHidden();
});

test('two windows on one hearing keep their lines side by side', async ({ office, t }) => {
  const { page } = office;
  await office.goTo(recordPath);
  const record = new RecordPage(page, t);
  await record.text.focus();
  await page.keyboard.type('Первое окно');
  await expect.poll(async () => (await keptLines(office.core)).length).toBe(1);
  const second = await office.secondWindow();
  const other = new RecordPage(second, t);
  await expect(second.getByText('«Первое окно».')).toBeVisible();
  await expect(other.text).toHaveValue('');
  await other.text.focus();
  await second.keyboard.type('Второе окно');
  await expect
    .poll(async () => (await keptLines(office.core)).map(({ line }) => line.text).sort())
    .toEqual(['Второе окно', 'Первое окно']);
  await second.getByRole('button', { name: t('safety.elsewhere.take') }).click();
  await expect(other.text).toHaveValue('Первое окно');
  await expect(second.getByText('«Второе окно».')).toBeVisible();
});

/** A data folder on a disk of four megabytes. */
const smallDiskTest = test.extend<{ readonly disk: SmallDisk | null }>({
  // Playwright wants the object pattern even where nothing is taken from it.
  // eslint-disable-next-line no-empty-pattern
  disk: async ({}, use) => {
    const disk = mountSmallDisk();
    await use(disk);
    disk?.remove();
  },
  dataFolder: async ({ disk }, use) => {
    test.skip(disk === null, 'This machine does not allow to mount a small disk (root is needed).');
    await use(disk?.folder ?? '');
  },
});

smallDiskTest(
  'a full disk is said at once, typing goes on, and everything is saved when there is room again',
  async ({ office, disk, t }) => {
    const { page, emergencyFolder } = office;
    await office.goTo(recordPath);
    const record = new RecordPage(page, t);
    await expect(record.entries).toHaveCount(14);
    disk?.fill();
    await record.type('Запись на полный диск');
    const banner = page.getByRole('alert').filter({ hasText: t('safety.trouble.title') });
    await expect(banner).toContainText(t('problems.storage.diskFull'));
    await expect(banner).toContainText(emergencyFolder);
    await record.type('Вторая запись');
    await record.text.focus();
    await page.keyboard.type('Начатая строка');
    await expect(page.getByText(t('app.saving.waiting'))).toBeVisible();
    await expect.poll(() => office.emergencyTexts()).toHaveLength(1);

    // Pressed while there is no room: with room the program may have tried by itself a moment before.
    await banner.getByRole('button', { name: t('safety.trouble.tryNow') }).click();
    await expect(banner).toContainText(t('problems.storage.diskFull'));
    disk?.free();
    await expect(banner).toBeHidden({ timeout: 60_000 });
    await expect(record.entries).toHaveCount(16);
    await expect(record.entries.nth(14)).toContainText('Запись на полный диск');
    await expect(record.entries.nth(15)).toContainText('Вторая запись');
    await expect(record.text).toHaveValue('Начатая строка');
    await expect.poll(async () => (await keptLines(office.core))[0]?.line.text).toBe('Начатая строка');
    await expect.poll(() => readdirSync(emergencyFolder)).toEqual([]);
  },
);

smallDiskTest(
  'what a full disk did not take is taken back from the emergency copy at the next start',
  async ({ office, disk, t }) => {
    const { page, emergencyFolder } = office;
    await office.goTo(recordPath);
    const record = new RecordPage(page, t);
    await expect(record.entries).toHaveCount(14);
    disk?.fill();
    await record.type('Запись на полный диск');
    await expect(page.getByRole('alert').filter({ hasText: emergencyFolder })).toBeVisible();
    await record.text.focus();
    await page.keyboard.type('Начатая строка');
    await expect
      .poll(() => office.emergencyTexts().join(''))
      .toMatch(/Запись на полный диск[\s\S]*"text": "Начатая строка"/);
    await office.cutPower();
    disk?.free();

    await page.goto('about:blank');
    await office.start();
    await office.show();
    const found = page.getByRole('status').filter({ hasText: t('safety.found.title') });
    await expect(found).toContainText(emergencyFolder);
    await found.getByRole('button', { name: t('safety.found.recover') }).click();
    await expect(found).toBeHidden();
    await office.goTo(recordPath);
    await expect(record.entries).toHaveCount(15);
    await expect(record.entries.last()).toContainText('Запись на полный диск');
    await expect(record.text).toHaveValue('Начатая строка');
    expect((await office.verify()).problems).toEqual([]);
    await expect.poll(() => readdirSync(emergencyFolder)).toEqual(['taken-back']);
  },
);

test('a copy saved as a file is taken back in the settings, and nothing twice', async ({ office, t }) => {
  const { page } = office;
  const copy = {
    format: 'keneshme-emergency',
    version: 1,
    savedAt: '2026-01-16T05:00:00.000Z',
    pageId: 'page-gone',
    hearings: [
      {
        hearingId: exampleHearingId,
        changes: [],
        kept: { line: { ...emptyLine('ru', null), text: 'Из файла', caret: 8 }, unsent: [], edits: [] },
      },
    ],
  };
  const file = { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(copy)) };
  await office.goTo('/settings');
  for (const counts of [
    { added: 1, known: 0 },
    { added: 0, known: 1 },
  ]) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: t('safety.file.choose') }).click();
    await (await chooser).setFiles([file]);
    await expect(page.getByText(t('safety.recovered.done', counts))).toBeVisible();
  }
  expect((await keptLines(office.core)).map(({ line }) => line.text)).toEqual(['Из файла']);
});
