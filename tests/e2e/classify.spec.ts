import type { Entry } from '@shared/record/entry';
import { expect, test, type Office } from './office';
import { RecordPage } from './pages/record-page';
import { accessibilityFaults } from './support/axe';
import { beginSitting, changeHearing, hearingOf } from './support/sitting';

const empty: Omit<Entry, 'id'> = {
  kind: 'unsorted',
  itemId: null,
  speakerId: null,
  at: null,
  language: 'ru',
  text: {},
  addresseeId: null,
  answersId: null,
  promise: null,
  writtenReply: null,
};

/** A sitting recorded in haste: a question, three plain lines, the chair’s words without a name. */
async function hastySitting(office: Office): Promise<{ id: string; items: string[]; question: string }> {
  const id = await beginSitting(office.core);
  const items = (await hearingOf(office.core, id)).agenda.map((item) => item.id);
  const said = [
    {
      kind: 'question',
      itemId: items[1] ?? null,
      speakerId: 'example-person-salymbekov',
      text: 'Сколько цехов?',
    },
    { text: 'Закрыто сорок.' },
    { text: 'Предлагаю льготы.' },
    { text: 'Спасибо.' },
  ] as const;
  for (const { text, ...more } of said) {
    await changeHearing(office.core, id, {
      kind: 'entry.add',
      entry: { ...empty, ...more, text: { ru: text } },
    });
  }
  const { entries } = await hearingOf(office.core, id);
  return { id, items, question: entries[0]?.id ?? '' };
}

test('lines are sorted by single keys; every step is saved and taken back', async ({ office, t }) => {
  const { page } = office;
  const { id, items, question } = await hastySitting(office);
  await office.goTo(`/hearings/${id}/record`);
  const record = new RecordPage(page, t);
  await expect(record.text).toBeFocused();
  await expect(page.getByRole('button', { name: t('classify.open', { count: 3 }) })).toBeVisible();
  await page.keyboard.press('F3');

  const dialog = page.getByRole('dialog', { name: t('classify.title') });
  const progress = dialog.getByRole('status').filter({ hasText: /\d/ });
  const current = dialog.locator('[aria-current="true"]');
  await expect(progress).toHaveText(t('classify.progress', { place: 1, total: 3 }));
  await expect(current).toContainText('Закрыто сорок.');
  await expect(current).toContainText(t('classify.need.kind'));
  expect(await accessibilityFaults(page)).toEqual([]);

  // The answer to the only question: one digit, then a part of the name.
  await page.keyboard.press('Digit1');
  await expect(current).toContainText(t('record.entryKind.answer'));
  await page.keyboard.press('KeyQ');
  await page.keyboard.type('сыд');
  await page.keyboard.press('Tab');
  await expect(progress).toHaveText(t('classify.progress', { place: 2, total: 3 }));
  await expect(current).toContainText('Предлагаю льготы.');

  // A proposal: kind, name, item; then it makes room for the next one.
  await page.keyboard.press('KeyG');
  await page.keyboard.press('KeyQ');
  await page.keyboard.type('мас');
  await page.keyboard.press('Tab');
  await expect(current).toContainText('Масабиров');
  await page.keyboard.press('Shift+Digit2');
  await expect(progress).toHaveText(t('classify.progress', { place: 3, total: 3 }));

  // Skipped, taken back, and left with Escape.
  await page.keyboard.press('ArrowDown');
  await expect(progress).toHaveText(t('classify.left', { count: 1 }));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('KeyV');
  await expect(current).toContainText(t('record.entryKind.procedure'));
  await page.keyboard.press('Control+KeyZ');
  await expect(current).toContainText(t('record.entryKind.unsorted'));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: t('classify.open', { count: 1 }) })).toBeVisible();

  const { entries } = await hearingOf(office.core, id);
  expect(entries.slice(1)).toMatchObject([
    {
      kind: 'answer',
      answersId: question,
      itemId: items[1],
      speakerId: 'example-person-sydykov',
      addresseeId: 'example-person-salymbekov',
    },
    { kind: 'proposal', speakerId: 'example-person-masabirov', itemId: items[1] },
    { kind: 'unsorted', speakerId: null, itemId: null },
  ]);
});

test('a step is not drawn back when its answer comes', async ({ office, t }) => {
  const { page } = office;
  const { id } = await hastySitting(office);
  await office.goTo(`/hearings/${id}/record`);
  await expect(new RecordPage(page, t).text).toBeFocused();
  await page.keyboard.press('F3');
  const dialog = page.getByRole('dialog', { name: t('classify.title') });
  const current = dialog.locator('[aria-current="true"]');
  await expect(current).toContainText(t('record.entryKind.unsorted'));

  // Every kind the entry was drawn with, in turn: question and statement, again and again.
  const kinds = [t('record.entryKind.question'), t('record.entryKind.statement')];
  const drawn = await dialog.evaluateHandle((element, words) => {
    const turns: string[] = [];
    const look = () => {
      const parts = [...element.querySelectorAll('[aria-current="true"] span')].map(
        (part) => part.textContent,
      );
      const kind = words.find((word) => parts.includes(word)) ?? '';
      if (kind !== turns.at(-1)) turns.push(kind);
    };
    new MutationObserver(look).observe(element, { subtree: true, childList: true, characterData: true });
    return turns;
  }, kinds);
  const pressed: string[] = [];
  for (let round = 0; round < 12; round++) {
    for (const [place, key] of ['KeyW', 'KeyS'].entries()) {
      await page.keyboard.press(key);
      pressed.push(kinds[place] ?? '');
      await expect(current.getByText(kinds[place] ?? '', { exact: true })).toBeVisible();
      await expect(page.getByText(t('app.saving.saved'))).toBeVisible();
    }
  }
  expect(await drawn.jsonValue()).toEqual(pressed);
});

test('the check shows every part, green or orange, and leads from gap to gap', async ({ office, t }) => {
  const { page } = office;
  const { id } = await hastySitting(office);
  await changeHearing(office.core, id, { kind: 'status.finish', at: '2026-02-10T12:00:00' });
  await office.goTo(`/hearings/${id}/record`);
  await expect(new RecordPage(page, t).text).toBeFocused();
  await page.keyboard.press('F4');
  const panel = page.getByRole('complementary', { name: t('hearing.gaps.title') });
  const section = (name: 'record' | 'votes' | 'papers') =>
    panel.getByRole('region', { name: t(`hearing.gaps.section.${name}`), exact: true });
  await expect(panel.getByRole('region')).toHaveCount(8);
  await expect(section('votes')).toContainText(t('hearing.gaps.state.complete'));
  await expect(section('record').getByRole('link')).toContainText([t('gaps.entriesUnsorted', { count: 3 })]);
  await expect(section('papers')).toContainText(t('gaps.minutesNotMade'));
  expect(await accessibilityFaults(page)).toEqual([]);

  await section('papers')
    .getByRole('link', { name: t('gaps.minutesNotMade') })
    .focus();
  await page.keyboard.press('ArrowUp');
  await expect(panel.getByRole('link').nth(-2)).toBeFocused();
  await page.keyboard.press('F4');
  await expect(panel).toBeHidden();
  await page.keyboard.press('Shift+F4');
  await expect(page.getByText(t('gaps.numberMissing'))).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/hearings/${id}/preparation`));
});
