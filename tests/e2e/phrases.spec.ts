import { expect, test } from './office';
import { RecordPage } from './pages/record-page';
import { typeset } from '@shared/texts/typeset';
import { accessibilityFaults } from './support/axe';
import { beginSitting, hearingOf } from './support/sitting';

test('a ready sentence is made by keyboard, tried, refused where its code is taken, removed and taken back', async ({
  office,
  t,
}) => {
  const { page } = office;
  await office.goTo('/settings');
  const section = page.getByRole('region', { name: t('phrases.title') });
  const list = section.getByRole('list', { name: t('phrases.list') });
  await section.getByRole('button', { name: t('phrases.add') }).press('Enter');

  const dialog = page.getByRole('dialog');
  const code = dialog.getByRole('textbox', { name: t('phrases.code') });
  const text = dialog.getByRole('textbox', { name: t('phrases.text') });
  await expect(code).toBeFocused();
  await page.keyboard.type('два слова');
  await dialog.getByRole('button', { name: t('app.action.save') }).press('Enter');
  await expect(code).toHaveAccessibleDescription(new RegExp(typeset(t('problems.phrase.code'))));
  await expect(text).toHaveAccessibleDescription(new RegExp(t('phrases.textMissing')));
  await code.fill('сл');
  await dialog.getByRole('tab', { name: t('app.languageName.ru') }).click();
  await text.fill('Слово имеет . Спасибо.');
  for (let step = 0; step < ' . Спасибо.'.length - 1; step++) await text.press('ArrowLeft');
  await dialog.getByRole('button', { name: t('phrases.variable.speaker') }).press('Enter');
  await expect(text).toBeFocused();
  await page.keyboard.type(' и {кто}');
  await expect(text).toHaveValue('Слово имеет {speaker} и {кто}. Спасибо.');
  await expect(dialog.getByRole('region', { name: t('phrases.preview') })).toContainText(
    'Слово имеет Салымбеков Жумабек и {кто}. Спасибо.',
  );
  await expect(text).toHaveAccessibleDescription(t('phrases.unknown', { names: '{кто}' }));
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: t('app.action.save') }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(list.getByRole('listitem')).toContainText([';сл']);
  await expect(list).toContainText(t('phrases.missing', { language: t('record.inLanguage.ky') }));

  await section.getByRole('button', { name: t('phrases.add') }).press('Enter');
  await code.fill('СЛ');
  await text.fill('Дагы.');
  await dialog.getByRole('button', { name: t('app.action.save') }).press('Enter');
  await expect(code).toHaveAccessibleDescription(new RegExp(t('problems.phrase.sameCode', { code: 'СЛ' })));
  await page.keyboard.press('Escape');

  await section.getByRole('button', { name: t('phrases.remove', { code: 'сл' }) }).press('Enter');
  await expect(section.getByText(t('phrases.none'))).toBeVisible();
  await page.getByRole('button', { name: t('app.action.undo') }).click();
  await expect(list).toContainText(`Слово имеет ‹${t('phrases.variable.speaker')}›`);
});

test('the usual sentences are inserted once, and the line finds them by code and by word', async ({
  office,
  t,
}) => {
  const { page } = office;
  const id = await beginSitting(office.core);
  await office.goTo(`/hearings/${id}/record`);
  const record = new RecordPage(page, t);
  await expect(record.text).toBeFocused();
  await page.keyboard.press('Alt+KeyY');
  await expect(page.getByText(t('phrases.none'))).toBeVisible();
  await page.getByRole('button', { name: t('phrases.toSettings') }).click();

  const section = page.getByRole('region', { name: t('phrases.title') });
  const insert = section.getByRole('button', { name: t('phrases.insertUsual') });
  await insert.press('Enter');
  await expect(page.getByText(t('phrases.inserted', { count: 17 }))).toBeVisible();
  await expect(section.getByRole('listitem')).toHaveCount(17);
  await insert.press('Enter');
  await expect(page.getByText(t('phrases.nothingInserted'))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await office.goTo(`/hearings/${id}/record`);
  await expect(record.text).toBeFocused();
  await page.keyboard.press('Alt+KeyY');
  await expect(record.text).toHaveValue(';');
  await expect(record.options).toHaveCount(17);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.type('перерыв');
  await expect(record.options).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(record.entries).toHaveCount(1);
  expect((await hearingOf(office.core, id)).entries[0]?.text).toEqual({ ru: 'Объявляется перерыв.' });
});
