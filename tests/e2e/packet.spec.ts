import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test, type Office } from './office';
import { addSecondHearing } from './support/second-hearing';
import { exampleHearingId } from './support/example';
import { wordFilesIn } from './support/word-file';
import type { Translate } from '@shared/texts/catalogue';

test.beforeEach(({ office }) => office.goTo(`/hearings/${exampleHearingId}/documents`));

async function openPacket({ page }: Office, t: Translate) {
  await page.getByRole('button', { name: t('packet.open') }).click();
  const dialog = page.getByRole('dialog', { name: t('packet.title') });
  await expect(dialog).toBeVisible();
  const checkbox = (name: string) => dialog.getByRole('checkbox', { name, exact: true });
  const choose = (name: string) => dialog.getByText(name, { exact: true }).click();
  const start = dialog.getByRole('button', { name: t('packet.start') });
  return { dialog, checkbox, choose, start };
}

test('the papers that were ticked lie in the folder of the hearing', async ({ office, dataFolder, t }) => {
  const { dialog, checkbox, choose, start } = await openPacket(office, t);
  // Minutes, attendance, excerpt and letter in Kyrgyz and Russian are offered at first.
  await expect(dialog).toContainText(t('packet.count', { count: 8 }));
  await choose(t('paper.file.kind.excerpt'));
  await choose(t('paper.file.kind.attendance'));
  await expect(checkbox(t('paper.file.kind.attendance'))).not.toBeChecked();
  await choose(t('app.languageName.en'));
  await expect(dialog).toContainText(t('packet.count', { count: 6 }));
  await start.click();
  await expect(dialog).toContainText(t('packet.done'));
  await expect(dialog).toContainText(t('packet.there', { count: 6 }));
  const files = wordFilesIn(join(dataFolder, 'documents'));
  expect(files).toHaveLength(6);
  for (const file of files) await expect(dialog).toContainText(file.split('/').at(-1) ?? '');
});

test('one archive is saved from the browser and holds every copy', async ({ office, t }) => {
  const { dialog, choose, start } = await openPacket(office, t);
  for (const kind of ['excerpt', 'attendance'] as const) await choose(t(`paper.file.kind.${kind}`));
  await choose(t('paper.file.instrument.instruction'));
  await choose(t('app.languageName.ky'));
  await choose(t('packet.zip'));
  await dialog.getByRole('textbox', { name: t('packet.copies') }).fill('3');
  await dialog.getByRole('textbox', { name: t('packet.copies') }).press('Tab');
  await expect(dialog).toContainText(t('packet.count', { count: 3 }));
  await start.click();
  await expect(dialog).toContainText(t('packet.done'));
  const downloading = office.page.waitForEvent('download');
  await dialog.getByRole('button', { name: t('packet.download') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('2026-01-16 Пакет документов.zip');
  expect(Object.keys(unzipSync(readFileSync(await download.path())))).toEqual([
    '2026-01-16 Протокол (рус).docx',
    '2026-01-16 Протокол (рус) (экз. 2).docx',
    '2026-01-16 Протокол (рус) (экз. 3).docx',
  ]);
});

test('the last choice is there again, also for another hearing', async ({ office, t }) => {
  const first = await openPacket(office, t);
  await first.choose(t('paper.file.kind.minutes'));
  await first.choose(t('app.languageName.ky'));
  await first.choose(t('packet.zip'));
  await first.start.click();
  await expect(first.dialog).toContainText(t('packet.done'));
  await office.page.keyboard.press('Escape');
  const other = await addSecondHearing(office.core);
  await office.goTo(`/hearings/${other}/documents`);
  const { checkbox, dialog } = await openPacket(office, t);
  await expect(checkbox(t('paper.file.kind.minutes'))).not.toBeChecked();
  await expect(checkbox(t('paper.file.kind.attendance'))).toBeChecked();
  await expect(checkbox(t('app.languageName.ky'))).not.toBeChecked();
  await expect(dialog.getByRole('radio', { name: t('packet.zip') })).toBeChecked();
});

test('a packet that is stopped says so, and another can be made', async ({ office, dataFolder, t }) => {
  const { dialog, choose, start } = await openPacket(office, t);
  await choose(t('app.languageName.en'));
  await dialog.getByRole('textbox', { name: t('packet.copies') }).fill('20');
  await dialog.getByRole('textbox', { name: t('packet.copies') }).press('Tab');
  await start.click();
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('value', /^[1-9]/);
  await dialog.getByRole('button', { name: t('packet.cancel') }).click();
  await expect(dialog).toContainText(t('packet.cancelled'));
  const names = wordFilesIn(join(dataFolder, 'documents')).map((file) => file.split('/').at(-1) ?? '');
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThan(240);
  for (const name of names) await expect(dialog).toContainText(name);
  await dialog.getByRole('button', { name: t('packet.again') }).click();
  await expect(start).toBeVisible();
});

test('what is missing is listed before the packet is made, with a jump to its field', async ({
  office,
  t,
}) => {
  const { dialog } = await openPacket(office, t);
  await expect(dialog).toContainText(t('packet.gaps'));
  await dialog.getByRole('link').first().click();
  await expect(dialog).toBeHidden();
  await expect(office.page).not.toHaveURL(/\/documents$/);
});

test('nothing chosen cannot be started, and a number of copies that is none is refused', async ({
  office,
  t,
}) => {
  const { dialog, choose, start } = await openPacket(office, t);
  const copies = dialog.getByRole('textbox', { name: t('packet.copies') });
  await copies.fill('21');
  await copies.press('Tab');
  await expect(dialog.getByText(t('packet.wrongCopies'))).toBeVisible();
  await start.click();
  await expect(copies).toBeFocused();
  for (const language of ['ky', 'ru'] as const) await choose(t(`app.languageName.${language}`));
  await expect(dialog.getByText(t('packet.nothing'))).toBeVisible();
  await expect(start).toBeDisabled();
});

test('the window stays at hand while the packet is made', async ({ office, t }) => {
  const { dialog, choose, start } = await openPacket(office, t);
  await choose(t('app.languageName.en'));
  await dialog.getByRole('textbox', { name: t('packet.copies') }).fill('10');
  await dialog.getByRole('textbox', { name: t('packet.copies') }).press('Tab');
  const answer = office.page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('packet.start'),
  );
  await start.click();
  const { value } = (await (await answer).json()) as { readonly value: { readonly jobId: string } };
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await office.page.keyboard.press('Escape');
  // Answers come while files are written: many small calls are through long before the files are.
  for (let turn = 0; turn < 10; turn += 1) await office.core.call('settings.get', {});
  expect(await office.core.call('packet.state', value)).toMatchObject({ status: 'running' });
  // The packet goes on without its dialog, and is found again.
  await office.page.getByRole('button', { name: t('packet.open') }).click();
  await expect(dialog.getByText(t('packet.done'))).toBeVisible({ timeout: 60_000 });
});
