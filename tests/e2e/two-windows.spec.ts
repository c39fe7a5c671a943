import type { Page } from '@playwright/test';
import { expect, test } from './office';
import { HearingPage } from './pages/hearing-page';
import { RecordPage } from './pages/record-page';
import { exampleHearingId } from './support/example';
import { holdNextCall } from './support/held-call';

test('the second window sees at once what the first has changed', async ({ office, t }) => {
  await office.goTo(`/hearings/${exampleHearingId}/preparation`);
  const first = office.page;
  const second = await office.secondWindow();
  const number = (page: Page) => page.getByRole('textbox', { name: t('preparation.details.number') });
  await expect(number(second)).toHaveValue('');

  await number(first).fill('7');
  await number(first).press('Enter');
  await expect(number(second)).toHaveValue('7');
  await expect(second.getByText(t('hearing.elsewhere.notice'))).toBeVisible();
  await expect(first.getByText(t('hearing.elsewhere.notice'))).toBeHidden();

  await second.getByRole('button', { name: t('hearing.elsewhere.show') }).click();
  await expect(new HearingPage(second, t).history.getByRole('listitem').first()).toContainText('7');
});

test('what is being typed in one window stays when the other one saves', async ({ office, t }) => {
  await office.goTo(`/hearings/${exampleHearingId}/record`);
  const first = new RecordPage(office.page, t);
  const secondPage = await office.secondWindow();
  const second = new RecordPage(secondPage, t);
  await expect(second.entries).toHaveCount(14);
  await second.text.fill('Начатая, но ещё не сохранённая запись');

  await first.type('Запись из первого окна');
  await expect(first.entries.last()).toContainText('Запись из первого окна');
  await expect(second.entries.last()).toContainText('Запись из первого окна');
  await expect(second.text).toHaveValue('Начатая, но ещё не сохранённая запись');

  await second.text.press('Control+Enter');
  for (const entries of [first.entries, second.entries]) {
    await expect(entries).toHaveCount(16);
    await expect(entries.last()).toContainText('Начатая, но ещё не сохранённая запись');
  }
});

for (const choice of ['apply', 'discard'] as const) {
  test(`a change that came second waits for a decision: ${choice}`, async ({ office, t }) => {
    await office.goTo(`/hearings/${exampleHearingId}/preparation`);
    const first = office.page;
    const second = await office.secondWindow();
    const number = (page: Page) => page.getByRole('textbox', { name: t('preparation.details.number') });
    const note = (page: Page) => page.getByRole('textbox', { name: t('preparation.details.note') });
    await expect(number(second)).toBeVisible();

    // The second window's change is on its way when the first one's arrives before it.
    const held = await holdNextCall(second, 'hearings.change');
    await note(second).fill('Примечание второго окна');
    await note(second).blur();
    await number(first).fill('7');
    await number(first).press('Enter');
    // What the page says of saving is still that of before.
    await expect
      .poll(async () => (await office.core.call('hearings.get', { id: exampleHearingId })).hearing.number)
      .toBe('7');
    await held.release();

    const notice = second.getByText(t('hearing.conflict.title'));
    await expect(notice).toBeVisible();
    await expect(note(second), 'what was typed is kept').toHaveValue('Примечание второго окна');
    await expect(note(first)).not.toHaveValue('Примечание второго окна');

    await second.getByRole('button', { name: t(`hearing.conflict.${choice}`) }).click();
    await expect(notice).toBeHidden();
    await expect(second.getByText(t('app.saving.saved'))).toBeVisible();
    await expect(number(second)).toHaveValue('7');
    await expect(async () => {
      const { hearing } = await office.core.call('hearings.get', { id: exampleHearingId });
      expect(hearing.number).toBe('7');
      expect(hearing.note === 'Примечание второго окна').toBe(choice === 'apply');
    }).toPass();
  });
}
