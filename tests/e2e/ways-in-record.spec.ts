import { expect, test } from './office';
import { RecordPage } from './pages/record-page';
import { RoomPage } from './pages/room-page';
import { exampleHearingId } from './support/example';
import { beginSitting } from './support/sitting';

test.use({ viewport: { width: 1280, height: 800 } });

test('the record is found at its newest row after a look at the list or at another section', async ({
  office,
  t,
}) => {
  const { page } = office;
  const record = new RecordPage(page, t);
  await office.goTo(`/hearings/${exampleHearingId}/record`);
  await expect(record.entries.last()).toBeInViewport();

  await page
    .getByRole('link', { name: t('app.navigation.hearings') })
    .first()
    .click();
  await expect(record.text).toBeHidden();
  await page.goBack();
  await expect(record.text).toBeFocused();
  await expect(record.entries.last()).toBeInViewport();

  await page.keyboard.press('Control+Digit1');
  await expect(record.text).toBeHidden();
  await page.keyboard.press('Control+Digit2');
  await expect(record.text).toBeFocused();
  await expect(record.entries.last()).toBeInViewport();
});

test('Escape gives up what is half typed, then leads back to the line', async ({ office, t }) => {
  const { page, core } = office;
  const record = new RecordPage(page, t);
  const room = new RoomPage(page, t);
  const id = await beginSitting(core);
  await office.goTo(`/hearings/${id}/record`);
  await expect(record.text).toBeFocused();
  await record.text.fill('сал ? половина вопр');

  await page.keyboard.press('Alt+KeyP');
  await expect(room.person).toBeFocused();
  await page.keyboard.type('сал');
  await page.keyboard.press('Escape');
  await expect(room.person).toHaveValue('');
  await expect(room.person).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(record.text).toBeFocused();

  // A reason is given up, then the search is there again, and only then is the dialog left.
  await page.keyboard.press('Alt+KeyR');
  await expect(room.find).toBeFocused();
  await page.keyboard.type('бор');
  await page.keyboard.press('Digit2');
  const reason = room.rollCall.getByRole('textbox', { name: /Борбиев/ });
  await expect(reason).toBeFocused();
  await page.keyboard.type('бол');
  await page.keyboard.press('Escape');
  await expect(reason).toHaveValue('');
  await expect(reason).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(room.find).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(room.rollCall).toBeHidden();
  await expect(record.text).toBeFocused();
  await expect(record.text).toHaveValue('сал ? половина вопр');
});

test('a message hides neither the room nor the record nor the state of saving; F8 is a vote, Shift+F8 leads to it', async ({
  office,
  t,
}) => {
  const { page, core } = office;
  const record = new RecordPage(page, t);
  const room = new RoomPage(page, t);
  const id = await beginSitting(core);
  await office.goTo(`/hearings/${id}/record`);
  await expect(record.text).toBeFocused();
  await record.type('сал + первое предложение');
  await expect(record.entries).toHaveCount(1);

  // Not from the line alone: a digit of the agenda or a button may have the focus.
  await room.bar.getByRole('button').last().focus();
  await page.keyboard.press('F8');
  await expect(page.locator('[data-flow="vote"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(record.text).toBeFocused();

  await page.keyboard.type('+сал 9:00');
  await page.keyboard.press('Enter');
  const message = page
    .getByRole('region', { name: t('app.notifications') })
    .getByRole('status')
    .locator('> *')
    .last();
  await expect(message).toBeVisible();
  const box = await message.boundingBox();
  for (const place of [
    page.getByRole('main'),
    page.getByRole('button', { name: t('app.navigation.shortcuts') }),
  ]) {
    const other = await place.boundingBox();
    expect(box !== null && other !== null && overlap(box, other)).toBe(false);
  }
  await page.keyboard.press('Shift+F8');
  await expect(message.getByRole('button').first()).toBeFocused();
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
