import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './office';
import { DocumentsPage } from './pages/documents-page';
import { exampleHearingId } from './support/example';
import { wordFilesIn } from './support/word-file';

test.beforeEach(({ office }) => office.goTo(`/hearings/${exampleHearingId}/documents`));

test('the preview shows the paper with its gaps marked, in every language', async ({ office, t }) => {
  const { page } = office;
  const documents = new DocumentsPage(page, t);
  await expect(documents.sheet).toContainText('ПРОТОКОЛ');
  await expect(documents.sheet).toContainText('ВЫСТУПИЛИ');
  await expect(documents.sheet).toContainText('Сколько швейных предприятий закрыто?');
  await expect(documents.sheet.locator('mark').first()).toBeVisible();
  await documents.chooseLanguage('ky');
  await expect(documents.sheet).toContainText('ЧЫГЫП СҮЙЛӨШТҮ');
  await expect(documents.sheet.getByRole('article')).toHaveAttribute('lang', 'ky');
  await documents.chooseLanguage('en');
  await expect(documents.sheet).toContainText('MINUTES');

  // Who looks through the papers in one language goes on in it.
  await documents.choosePaper(/Кабинет/);
  await expect(documents.sheet).toContainText('To develop effective measures');
  await documents.chooseLanguage('ru');
  await expect(documents.sheet).toContainText('Разработать действенные меры');
});

test('every paper of the hearing is in sight beside its pages, and one key away from the next', async ({
  office,
  t,
}) => {
  const { page } = office;
  await page.setViewportSize({ width: 1280, height: 800 });
  const list = page.getByRole('listbox', { name: t('documents.list') });
  const papers = list.getByRole('option');
  await expect(papers).toHaveCount(14);
  await expect(papers.last()).toBeInViewport({ ratio: 1 });
  await papers.and(page.locator('[aria-selected=true]')).focus();
  // From the last paper after the hearing to the first one of the control of execution: one list.
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/controlRegister$/);
});

test('the Word file that is saved from the browser is the one on the disk', async ({
  office,
  dataFolder,
  t,
}) => {
  const documents = new DocumentsPage(office.page, t);
  await documents.makeOne('ru');
  await expect(documents.files).toHaveCount(1);
  const [file = ''] = wordFilesIn(join(dataFolder, 'documents'));
  await expect(documents.files).toContainText(file.split('/').at(-1) ?? '');

  const downloading = office.page.waitForEvent('download');
  await documents.files.getByRole('button').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(file.split('/').at(-1));
  expect(readFileSync(await download.path()).equals(readFileSync(file))).toBe(true);
});

test('a file that was edited by hand is kept, and the program says so', async ({ office, dataFolder, t }) => {
  const documents = new DocumentsPage(office.page, t);
  await documents.makeOne('ru');
  await expect(documents.files).toHaveCount(1);
  const [file = ''] = wordFilesIn(join(dataFolder, 'documents'));
  appendFileSync(file, 'edited by hand');
  const edited = readFileSync(file);

  await documents.makeOne('ru');
  await expect(office.page.getByText(t('documents.produce.kept'))).toBeVisible();
  const files = wordFilesIn(join(dataFolder, 'documents'));
  expect(files).toHaveLength(2);
  expect(readFileSync(file).equals(edited)).toBe(true);
  const keptFile = documents.files.filter({ hasText: t('documents.files.state.changedByHand') });
  await expect(documents.files).toHaveCount(2);
  await expect(keptFile).toHaveCount(1);

  await documents.makeOne('ru');
  await expect(documents.files).toHaveCount(2);
  await expect(keptFile).toHaveCount(1);
  expect(wordFilesIn(join(dataFolder, 'documents')), 'the program replaces only its own file').toHaveLength(
    2,
  );
});

test('a change of the record makes the file older than the record', async ({ office, t }) => {
  const { page } = office;
  const documents = new DocumentsPage(page, t);
  await documents.makeOne('ru');
  await expect(documents.files).toHaveCount(1);
  await expect(documents.files).not.toContainText(t('documents.files.outdated'));
  const { revision } = await office.core.call('hearings.get', { id: exampleHearingId });
  await office.core.call('hearings.change', {
    id: exampleHearingId,
    expectedRevision: revision,
    change: { kind: 'details.edit', set: { number: '7' } },
  });
  await expect(documents.files).toContainText(t('documents.files.outdated'));
  await expect(documents.sheet).toContainText('№ 7');
});
