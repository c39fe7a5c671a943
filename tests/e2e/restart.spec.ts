import { expect, test } from './office';
import { RecordPage } from './pages/record-page';
import { exampleHearingId } from './support/example';

const entryCount = 25;

test.beforeEach(({ faults }) => {
  // The page notices that its host is gone.
  faults.expect(/api\/(events|call)|ERR_CONNECTION_REFUSED/);
});

test('after a power cut every entry the window showed as saved is there', async ({ office, t }) => {
  const { page } = office;
  await office.goTo(`/hearings/${exampleHearingId}/record`);
  const record = new RecordPage(page, t);
  await record.text.focus();
  for (let number = 1; number <= entryCount; number += 1) {
    await page.keyboard.type(`Быстрая запись ${number}`);
    await page.keyboard.press('Control+Enter');
    await expect(record.text).toBeFocused();
    // In the middle of what is being saved.
    if (number < entryCount) continue;
    await expect(record.entries.filter({ hasText: 'Быстрая запись' })).not.toHaveCount(0);
    await office.cutPower();
  }
  await expect(page.getByText(t('app.start.lost'))).toBeVisible();
  const shown = await record.entries.filter({ hasText: 'Быстрая запись' }).allInnerTexts();
  const shownNumbers = numbersIn(shown.join('\n'));

  await office.start();
  const { hearing } = await office.core.call('hearings.get', { id: exampleHearingId });
  const kept = hearing.entries.flatMap(({ text }) => numbersIn(text.ru ?? ''));
  expect(kept).toEqual(expect.arrayContaining(shownNumbers));
  expect(shownNumbers.length).toBeGreaterThan(0);
  // In the order of typing, none twice.
  expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => index + 1));
  expect((await office.verify()).problems).toEqual([]);
});

test('what could not be saved, and what was only begun, is there when the program is back', async ({
  office,
  t,
}) => {
  const { page } = office;
  await office.goTo(`/hearings/${exampleHearingId}/record`);
  const record = new RecordPage(page, t);
  await expect(record.entries).toHaveCount(14);
  const port = Number(new URL(page.url()).port);
  await office.cutPower();
  await record.type('Запись, которую некому принять');
  await expect(record.line.getByText('Запись, которую некому принять')).toBeVisible();
  await record.text.fill('Начатая запись');

  await office.start({ port });
  await office.show();
  await office.goTo(`/hearings/${exampleHearingId}/record`);
  await expect(record.text).toHaveValue('Начатая запись');
  // The page before may have handed it over itself as soon as the program was back.
  const alert = record.line.getByRole('alert');
  await expect(alert.or(record.entries.nth(14)).first()).toContainText('Запись, которую некому принять');
  if (await alert.isVisible()) await alert.getByRole('button', { name: t('app.action.retry') }).click();
  await expect(record.entries).toHaveCount(15);
  await expect(record.entries.last()).toContainText('Запись, которую некому принять');
  await record.text.press('Control+Enter');
  await expect(record.entries.last()).toContainText('Начатая запись');
});

test('a page goes on by itself when the program was started anew and its new address was opened', async ({
  office,
  t,
}) => {
  const { page } = office;
  await office.goTo(`/hearings/${exampleHearingId}/record`);
  const record = new RecordPage(page, t);
  await expect(record.entries).toHaveCount(14);
  const port = Number(new URL(page.url()).port);
  await office.cutPower();
  await record.type('Запись без программы');
  const banner = page.getByRole('alert').filter({ hasText: t('safety.trouble.hostGone') });
  await expect(banner).toBeVisible();

  await office.startUnentered({ port });
  const unentered = page.getByRole('alert').filter({ hasText: t('safety.trouble.accessEnded') });
  await banner
    .or(unentered)
    .getByRole('button', { name: t('safety.trouble.tryNow') })
    .click();
  await expect(unentered).toContainText(t('problems.access.ended'));
  await record.type('Запись до входа');
  await record.text.fill('Начатая запись');

  await office.enter();
  // Nobody presses anything: it is tried again with pauses of at most half a minute.
  await expect(unentered).toBeHidden({ timeout: 40_000 });
  await expect(record.entries).toHaveCount(16);
  await expect(record.entries.nth(14)).toContainText('Запись без программы');
  await expect(record.entries.nth(15)).toContainText('Запись до входа');
  await expect(record.line.getByRole('alert')).toHaveCount(0);
  await expect(record.text).toHaveValue('Начатая запись');
});

function numbersIn(text: string): number[] {
  return [...text.matchAll(/Быстрая запись (\d+)/g)].map(([, number]) => Number(number));
}
