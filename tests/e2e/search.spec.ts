import { expect, test } from './office';
import { HearingPage } from './pages/hearing-page';
import { HearingsPage } from './pages/hearings-page';
import { example, exampleHearingId } from './support/example';
import { addSecondHearing, secondHearing } from './support/second-hearing';

const exampleTitle = example.hearing.title.ru ?? '';

test.beforeEach(async ({ office }) => {
  await addSecondHearing(office.core);
  await office.goTo('/hearings');
});

/** Words of every kind of text, in every language, with the letters people type. */
const wordCases = [
  { words: 'Wildberries', where: 'entry', found: exampleTitle },
  { words: 'логистикалык борбор', where: 'entry', found: exampleTitle },
  { words: 'sewing industry', where: 'hearing', found: exampleTitle },
  { words: 'Поручить Кабинету', where: 'decision', found: exampleTitle },
  { words: 'натыйжалуу чаралар', where: 'instruction', found: exampleTitle },
  { words: 'весенних работах', where: 'agenda', found: secondHearing.title },
  { words: 'отчет посевной', where: 'entry', found: secondHearing.title },
] as const;

test('words of any text in any language find the hearing and show the place', async ({ office, t }) => {
  const hearings = new HearingsPage(office.page, t);
  for (const { words, where, found } of wordCases) {
    await test.step(words, async () => {
      await hearings.search.fill(words);
      await expect(hearings.results.getByRole('link', { name: found, exact: true })).toBeVisible();
      await expect(hearings.count).toHaveText(t('hearings.foundOfTotal', { count: 1, total: 2 }));
      const hits = hearings.results.getByRole('list', { name: t('hearings.hit.label') }).getByRole('link');
      const hit = hits.filter({ hasText: t(`hearings.hit.where.${where}`) }).first();
      for (const word of words.split(' ')) {
        const letters = new RegExp(word.replaceAll(/[её]/g, '[её]'), 'i');
        await expect(hit.locator('mark', { hasText: letters }).first()).toBeVisible();
      }
    });
  }
});

test('a place that was found leads to where the words stand', async ({ office, t }) => {
  const { page } = office;
  const hearings = new HearingsPage(page, t);
  const cases = [
    { words: 'весенних работах', where: 'agenda', tab: 'preparation' },
    { words: 'Поручить Кабинету', where: 'decision', tab: 'decisions' },
    { words: 'действенные меры', where: 'instruction', tab: 'decisions' },
    { words: 'посевной кампании', where: 'entry', tab: 'record' },
  ] as const;
  for (const { words, where, tab } of cases) {
    await test.step(words, async () => {
      await hearings.search.fill(words);
      await hearings.results
        .getByRole('link')
        .filter({ hasText: t(`hearings.hit.where.${where}`) })
        .first()
        .click();
      await expect(new HearingPage(page, t).tab(tab)).toHaveAttribute('aria-selected', 'true');
      await page.goBack();
    });
  }
});

test('words that stand nowhere are named, and one press shows everything again', async ({ office, t }) => {
  const hearings = new HearingsPage(office.page, t);
  await hearings.search.fill('дирижабль Wildberries');
  await expect(
    office.page.getByText(t('hearings.nothingFound.words', { words: 'дирижабль, wildberries' })),
  ).toBeVisible();
  await hearings.clear.click();
  await expect(hearings.count).toHaveText(t('hearings.found', { count: 2 }));
  await expect(hearings.search).toHaveValue('');
});

test('the filters narrow by period, body, person and status', async ({ office, t }) => {
  const hearings = new HearingsPage(office.page, t);
  const names = hearings.table.getByRole('rowheader');
  await expect(names).toHaveText([new RegExp(secondHearing.title), new RegExp(exampleTitle)]);

  await hearings.to.fill('31.01.2026');
  await hearings.to.press('Enter');
  await expect(names).toHaveText([new RegExp(exampleTitle)]);
  await hearings.from.fill('20 января 2026');
  await hearings.from.press('Enter');
  await expect(office.page.getByText(t('hearings.nothingFound.filters'))).toBeVisible();
  await hearings.clear.click();

  await hearings.chooseBody('экономик', /Министерство экономики/);
  await expect(names).toHaveText([new RegExp(secondHearing.title)]);
  await hearings.clear.click();

  await hearings.choosePerson('сыдык', /Сыдыков Бакыт/);
  await expect(names).toHaveText([new RegExp(exampleTitle)]);
  await hearings.clear.click();

  await hearings.chooseStatus('Запланировано');
  await expect(names).toHaveText([new RegExp(secondHearing.title)]);
});

test('a step back from a hearing brings back the search and its filters', async ({ office, t }) => {
  const { page } = office;
  const hearings = new HearingsPage(page, t);
  await hearings.choosePerson('сыдык', /Сыдыков Бакыт/);
  await hearings.search.fill('Wildberries');
  await hearings.results.getByRole('link', { name: exampleTitle, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: exampleTitle })).toBeVisible();

  await page.goBack();
  await expect(hearings.search).toHaveValue('Wildberries');
  await expect(hearings.person).toHaveValue('Сыдыков Бакыт');
  await expect(hearings.count).toHaveText(t('hearings.foundOfTotal', { count: 1, total: 2 }));
});

test('with the keyboard alone: Ctrl+K, words, arrows, Enter, and the entry has the focus', async ({
  office,
  t,
}) => {
  const { page } = office;
  const hearings = new HearingsPage(page, t);
  await office.goTo('/people');
  await expect(page.getByRole('heading', { level: 1, name: t('directory.people.title') })).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(hearings.search).toBeFocused();
  await page.keyboard.type('логистический центр будет построен');
  const hit = hearings.results.getByRole('list').getByRole('link').first();
  await expect(hit).toContainText('Сыдыков');
  // Of the last word: the list of the words before it would take the focus with it.
  await expect(hit.locator('mark', { hasText: 'построен' })).toBeVisible();
  for (let step = 0; step < 20 && !(await isFocused(hit)); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(new RegExp(`#/hearings/${exampleHearingId}/record/example-entry-08$`));
  const focused = page.locator(':focus');
  await expect(focused).toContainText('Логистический центр Wildberries будет построен до 2028 года.');
  await expect(focused).toBeInViewport();
});

function isFocused(locator: ReturnType<HearingsPage['results']['first']>): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
