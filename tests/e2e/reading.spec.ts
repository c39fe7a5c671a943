import { expect, test } from './office';
import { chooseFromList, listOf } from './pages/fields';
import { exampleHearingId } from './support/example';

const readingPath = `/hearings/${exampleHearingId}/reading`;

test.beforeEach(async ({ office }) => {
  // The reading room: nothing can be changed.
  await office.reopen({ readOnly: true });
  await office.goTo(readingPath);
});

test('a deputy finds who asked what, what was answered, promised and decided', async ({ office, t }) => {
  const { page } = office;
  const part = (name: 'exchanges' | 'promises' | 'decisions' | 'instructions') =>
    page.getByRole('region', { name: t(`reading.${name}`) });

  await expect(part('exchanges')).toContainText('Салымбеков Жумабек');
  await expect(part('exchanges')).toContainText('Сколько швейных предприятий закрыто?');
  await expect(part('exchanges')).toContainText('министр экономики и коммерции');
  await expect(part('exchanges')).toContainText(
    'Логистический центр Wildberries будет построен до 2028 года.',
  );
  await expect(part('exchanges').getByText(t('reading.nobodyAnswered'))).toHaveCount(1);
  await expect(part('promises')).toContainText('Строительство логистического центра Wildberries');
  await expect(part('promises')).toContainText('2028');
  await expect(part('decisions')).toContainText('Поручить Кабинету Министров Кыргызской Республики');
  await expect(part('decisions')).toContainText(t('reading.withoutVote'));
  await expect(part('instructions')).toContainText(/в кратчайшие сроки/i);
  await expect(part('instructions')).toContainText(t('reading.notMeasurable'));

  await chooseFromList(listOf(page.getByRole('main'), t('reading.person')), 'Эсенаманова Чолпон');
  await expect(part('exchanges')).toContainText('маркировке продукции и НДС');
  await expect(part('exchanges')).not.toContainText('Салымбеков Жумабек');
});

test('an answer says what it promised, and a decision what became of it', async ({ office, t }) => {
  await office.reopen();
  const { instructions } = await office.core.call('instructions.list', { hearingId: exampleHearingId });
  const [state] = instructions;
  if (state === undefined) throw new Error('The example has no instruction.');
  const event = { kind: 'reply', date: '2026-02-10', note: 'исх. 15-2/811', newDeadline: null } as const;
  await office.core.call('instructions.change', {
    id: state.instruction.id,
    expectedRevision: state.revision,
    change: { kind: 'control.add', event },
  });
  await office.reopen({ readOnly: true });
  await office.goTo(readingPath);
  const { page } = office;
  const answer = page.locator('[id="field-example-entry-08"]');
  await expect(answer).toContainText(
    `${t('reading.promised')}Строительство логистического центра Wildberries`,
  );

  const numbers = page.getByRole('list', { name: t('reading.inNumbers') });
  await numbers.getByRole('link', { name: t('reading.summary.decisions', { count: 1 }) }).press('Enter');
  const decisions = page.getByRole('region', { name: t('reading.decisions') });
  await expect(decisions).toContainText(t('record.instructionState.replied'));
  await decisions.getByRole('link', { name: 'Кабинет Министров' }).press('Enter');
  const letter = page.locator(`[id="field-${state.instruction.id}"]`);
  await expect(letter).toBeFocused();
  await expect(letter.getByRole('listitem').last()).toHaveText('10.02.2026 · Ответ получен · исх. 15-2/811');
});

test('a permanent link opens the hearing at its entry', async ({ office, t }) => {
  const { page } = office;
  const answer = page.locator('[id="field-example-entry-08"]');
  await expect(answer).toContainText('до 2028 года');
  const address = await answer.getByRole('link', { name: t('reading.permalink') }).getAttribute('href');
  expect(address).toBe(`#${readingPath}/example-entry-08`);

  await office.goTo('/people');
  await page.goto(`${new URL(page.url()).origin}/${address ?? ''}`);
  await expect(answer).toBeFocused();
  await expect(answer).toBeInViewport();
});

test('the text can be read in every language, which stays in the address', async ({ office, t }) => {
  const { page } = office;
  await expect(page.getByText('Сколько швейных предприятий закрыто?')).toBeVisible();
  await page
    .getByRole('radiogroup', { name: t('reading.language') })
    .getByText(t('app.languageShort.ky'))
    .click();
  await expect(page.getByText('Канча тигүү ишканасы жабылды?')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Канча тигүү ишканасы жабылды?')).toBeVisible();
});

test('on paper there is the text and nothing of the program', async ({ office, t }) => {
  const { page } = office;
  await expect(page.getByText('Сколько швейных предприятий закрыто?')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Сколько швейных предприятий закрыто?')).toBeVisible();
  for (const role of ['button', 'tab', 'radio', 'textbox'] as const) {
    for (const control of await page.getByRole(role).all()) await expect(control).toBeHidden();
  }
  await expect(page.getByRole('navigation', { name: t('app.navigation.label') })).toHaveCount(0);
  await expect(page.getByRole('link', { name: t('reading.permalink') })).toHaveCount(0);
});

test('in the reading room nothing can be changed, and the core refuses it too', async ({ office, t }) => {
  const { page, core } = office;
  await expect(page.getByText(t('app.saving.readOnly'))).toBeVisible();
  await office.goTo(`/hearings/${exampleHearingId}/record`);
  await expect(page.getByRole('list', { name: t('entries.list') })).toBeVisible();
  await expect(page.getByRole('region', { name: t('line.label') })).toBeHidden();
  const { revision } = await core.call('hearings.get', { id: exampleHearingId });
  const change = core.call('hearings.change', {
    id: exampleHearingId,
    expectedRevision: revision,
    change: { kind: 'details.edit', set: { number: '1' } },
  });
  await expect(change).rejects.toMatchObject({ code: 'access.readOnly' });
});
