import { expect, test } from './office';
import { accessibilityFaults } from './support/axe';

const title = 'О текущей ситуации в швейной отрасли';

test('a hearing that was removed long ago is found in the trash and brought back by keyboard', async ({
  office,
  t,
}) => {
  const { page } = office;
  await office.goTo('/hearings');
  const hearing = page
    .getByRole('table', { name: t('hearings.listLabel') })
    .getByRole('link', { name: title });
  const trash = page.getByRole('button', { name: t('hearings.trash.open', { count: 1 }) });
  await expect(hearing).toBeVisible();
  await expect(trash).toBeHidden();
  await page.getByRole('button', { name: t('hearings.trash.actionOn', { title }) }).press('Enter');
  await expect(hearing).toBeHidden();

  // The message with its way back is gone with the page.
  await page.reload();
  await trash.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: title })).toContainText('16.01.2026');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: t('hearings.trash.restoreOf', { title }) }).press('Enter');
  await expect(hearing).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(trash).toBeHidden();
});

test('in the reading room there is no trash', async ({ office, t }) => {
  const { page, core } = office;
  const { hearings } = await core.call('hearings.list', {});
  const [hearing] = hearings;
  if (hearing === undefined) throw new Error('The example office has no hearing.');
  const { revision } = await core.call('hearings.get', { id: hearing.id });
  await core.call('hearings.remove', { id: hearing.id, expectedRevision: revision });
  await office.reopen({ readOnly: true });
  await office.goTo('/hearings');
  await expect(page.getByText(t('hearings.empty.title'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('hearings.trash.open', { count: 1 }) })).toBeHidden();
});
