import type { Page } from '@playwright/test';
import type { Translate } from '@shared/texts/catalogue';
import { expect, test } from './office';
import { exampleHearingId } from './support/example';

async function assignMinutesNumber(page: Page, t: Translate, number: string): Promise<void> {
  await page.getByRole('button', { name: t('register.assign.next', { number }) }).click();
  await expect(page.getByRole('textbox', { name: t('preparation.details.number') })).toHaveValue(number);
}

const lines = (page: Page, t: Translate) =>
  page.getByRole('table', { name: t('register.listLabel') }).getByRole('row');

test('the minutes get the next number by one press, and it stands in the register', async ({ office, t }) => {
  const { page } = office;
  await office.goTo(`/hearings/${exampleHearingId}/preparation`);
  await assignMinutesNumber(page, t, '1');
  await expect(page.getByRole('textbox', { name: t('preparation.details.number') })).not.toBeEditable();

  await page.getByRole('link', { name: t('register.assign.open') }).click();
  await expect(page.getByRole('heading', { name: t('register.title') })).toBeVisible();
  await expect(lines(page, t).filter({ hasText: t('register.number', { number: '1' }) })).toContainText(
    t('register.kind.minutes'),
  );
});

test('a void number needs a reason, stays in the register, and is not given again', async ({ office, t }) => {
  const { page } = office;
  await office.goTo(`/hearings/${exampleHearingId}/preparation`);
  await assignMinutesNumber(page, t, '1');
  await office.goTo('/register');
  await page.getByRole('button', { name: t('register.void.actionOn', { number: '1' }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('app.action.save') }).click();
  await expect(dialog).toContainText(t('register.reasonNeeded'));
  await dialog.getByRole('textbox', { name: t('register.reason') }).fill('испорченный бланк');
  await dialog.getByRole('textbox', { name: t('register.reason') }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t('register.voided', { reason: 'испорченный бланк' }))).toBeVisible();

  await office.goTo(`/hearings/${exampleHearingId}/preparation`);
  await assignMinutesNumber(page, t, '2');
});

test('a letter goes on from the paper journal; the skipped number is told and explained', async ({
  office,
  t,
}) => {
  const { page } = office;
  await office.goTo(`/hearings/${exampleHearingId}/decisions/example-instruction-1`);
  await page.getByRole('button', { name: t('register.assign.other') }).click();
  const ordinal = page.getByRole('textbox', { name: t('register.assign.other') });
  await ordinal.fill('3');
  await ordinal.press('Enter');
  await expect(page.getByText(/№\s3/).first()).toBeVisible();

  // The day of the letter on the clock of the page: on New Year's Eve another year than on that of the machine. The
  // register has the number before the letter has it.
  let date = '';
  await expect
    .poll(async () => {
      const { instructions } = await office.core.call('instructions.list', { hearingId: exampleHearingId });
      return (date = instructions[0]?.instruction.registration?.date ?? '');
    })
    .not.toBe('');
  const { series } = await office.core.call('register.next', {
    paper: { kind: 'instruction', instructionId: 'example-instruction-1' },
    date,
  });
  await office.core.call('register.explain', {
    seriesId: series.id,
    date,
    ordinal: 1,
    reason: 'первый лист',
  });
  await office.goTo('/register');
  await expect(page.getByText(t('register.gap.title', { count: 1 }))).toBeVisible();
  await page.getByRole('button', { name: t('register.gap.explain') }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: t('register.reason') }).fill('отозвано до подписания');
  await dialog.getByRole('textbox', { name: t('register.reason') }).press('Enter');
  await expect(page.getByText(t('register.gap.title', { count: 1 }))).toBeHidden();
  await expect(lines(page, t)).toHaveCount(4);
});

test('the form of the number is the office’s own; one without a counter is refused', async ({
  office,
  t,
}) => {
  const { page } = office;
  await office.goTo('/register');
  const series = page.getByRole('table', { name: t('register.series.title') });
  await series
    .getByRole('row')
    .filter({ hasText: t('register.kind.minutes') })
    .click();
  const dialog = page.getByRole('dialog');
  const pattern = dialog.getByRole('textbox', { name: t('register.series.pattern') });
  await pattern.fill('П');
  await pattern.press('Enter');
  await expect(dialog).toContainText(t('problems.register.pattern'));
  await pattern.fill('{year}/{n}');
  await pattern.press('Enter');
  await expect(dialog).toBeHidden();
  await office.goTo(`/hearings/${exampleHearingId}/preparation`);
  await assignMinutesNumber(page, t, '2026/1');
});
