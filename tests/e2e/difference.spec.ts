import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from './office';
import { DocumentsPage } from './pages/documents-page';
import { exampleHearingId } from './support/example';
import { wordFilesIn } from './support/word-file';

test('a file edited in Word shows word by word what differs, before and after a new copy', async ({
  office,
  dataFolder,
  t,
}) => {
  const { page } = office;
  await office.goTo(`/hearings/${exampleHearingId}/documents`);
  const documents = new DocumentsPage(page, t);
  await documents.makeOne('ru');
  await expect(documents.files).toHaveCount(1);
  const [file = ''] = wordFilesIn(join(dataFolder, 'documents'));
  const parts = unzipSync(readFileSync(file));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const edited = xml.replace('Сколько швейных предприятий закрыто?', 'Сколько швейных цехов закрыто?');
  writeFileSync(file, zipSync({ ...parts, 'word/document.xml': strToU8(edited) }));

  await documents.makeOne('ru');
  const kept = page.getByRole('status').filter({ hasText: t('documents.produce.kept') });
  await kept.getByRole('button', { name: t('documents.difference.show') }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('insertion')).toHaveText(`${t('documents.difference.inFile')} цехов`);
  await expect(dialog.getByRole('deletion')).toHaveText(`${t('documents.difference.inRecord')} предприятий`);
  await expect(dialog.getByText(t('documents.difference.changed'), { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await documents.files
    .filter({ hasText: t('documents.files.state.changedByHand') })
    .getByRole('button', { name: t('documents.difference.showIn', { file: '' }).trim() })
    .press('Enter');
  await expect(dialog.getByRole('insertion')).toBeVisible();
});

test('a cover letter gets its number from the register and prints it', async ({ office, t }) => {
  const { page } = office;
  await office.goTo(`/hearings/${exampleHearingId}/documents/coverLetter-example-instruction-1`);
  const documents = new DocumentsPage(page, t);
  await expect(documents.sheet).toContainText('____________');
  await page.getByRole('button', { name: t('documents.gaps.title') }).press('Enter');
  await expect(page.getByText(t('gaps.registrationMissing', { number: 1 }))).toBeVisible();
  await page.getByRole('button', { name: t('register.assign.next', { number: '1' }) }).press('Enter');
  await expect(documents.sheet).toContainText('№ 1');
});

test('the control register of the office is looked at and made on the page of the register', async ({
  office,
  t,
}) => {
  const { page } = office;
  await office.goTo('/register');
  await page.getByRole('button', { name: t('documents.ofOffice.preview') }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('article')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('documents.produce.all') }).press('Enter');
  await expect(page.getByRole('list', { name: t('documents.files.list') }).getByRole('listitem')).toHaveCount(
    3,
  );
});
