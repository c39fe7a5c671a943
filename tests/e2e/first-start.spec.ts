import { catalogues, translator } from '@shared/texts/catalogue';
import { languages, type Language } from '@shared/texts/language';
import { expect, test } from './office';
import { HearingPage } from './pages/hearing-page';
import { HearingsPage } from './pages/hearings-page';
import { example, exampleHearingId } from './support/example';

test.use({ beginning: 'firstStart' });

test('a new office is received with what the program is, where its data is and how to begin', async ({
  office,
}) => {
  const { page, dataFolder } = office;
  const { welcome } = catalogues.ky;
  await expect(page).toHaveURL(/#\/welcome$/);
  await expect(page.getByText(welcome.lead)).toBeVisible();
  for (const point of Object.values(welcome.points)) await expect(page.getByText(point)).toBeVisible();
  await expect(page.getByText(welcome.data.text)).toBeVisible();
  await expect(page.getByText(dataFolder)).toBeVisible();
  await expect(page.getByRole('button', { name: welcome.example.action })).toBeVisible();
  await expect(page.getByRole('button', { name: welcome.own.action })).toBeVisible();
});

test('the first page speaks every language at once and after the program is opened again', async ({
  office,
}) => {
  const { page, core } = office;
  for (const language of languages.toReversed()) {
    const { app, welcome } = catalogues[language];
    await page.getByRole('radiogroup').getByText(app.languageName[language], { exact: true }).click();
    await expect(page.getByText(welcome.lead)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(async () => {
      expect((await core.call('settings.get', {})).settings.interfaceLanguage).toBe(language);
    }).toPass();
  }
  await page.getByRole('radiogroup').getByText(catalogues.ru.app.languageName.ru, { exact: true }).click();
  await expect(page.getByText(catalogues.ru.welcome.lead)).toBeVisible();
  await expect(async () => {
    expect((await core.call('settings.get', {})).settings.interfaceLanguage).toBe('ru');
  }).toPass();
  await office.reopen();
  await expect(page.getByText(catalogues.ru.welcome.lead)).toBeVisible();
});

test('the example office is loaded in one press and says everywhere that it is an example', async ({
  office,
}) => {
  const { page } = office;
  const t = translator('ky');
  await page.getByRole('button', { name: t('welcome.example.action') }).click();
  await expect(page).toHaveURL(new RegExp(`#/hearings/${exampleHearingId}$`));
  await expect(new HearingPage(page, t).title).toHaveText(example.hearing.title.ky ?? '');
  await expect(page.getByText(t('app.example'), { exact: true })).toBeVisible();

  await office.goTo('/hearings');
  const row = new HearingsPage(page, t).table.getByRole('row').nth(1);
  await expect(row).toContainText(t('app.example'));
  await office.reopen();
  await expect(page, 'the first page is answered once').toHaveURL(/#\/hearings$/);
});

test('the list of gaps of the example names what the press reports do not say', async ({ office }) => {
  const { page } = office;
  const t = translator('ky');
  await page.getByRole('button', { name: t('welcome.example.action') }).click();
  const hearing = new HearingPage(page, t);
  await hearing.gapsButton.click();
  const gaps = [
    t('gaps.presidingMissing'),
    t('gaps.attendanceUnrecorded', { count: 8 }),
    t('gaps.decisionVoteMissing', { number: 1 }),
    t('gaps.numberMissing'),
    t('gaps.instructionDeadlineNotMeasurable', { number: 1, item: 1 }),
    t('gaps.instructionDeadlineNotMeasurable', { number: 1, item: 2 }),
    t('gaps.registrationMissing', { number: 1 }),
    t('gaps.questionUnanswered', { number: 10 }),
    t('gaps.promiseYearUnconfirmed', { number: 8, year: 2028 }),
  ];
  for (const gap of gaps) await expect(hearing.gaps.getByRole('link', { name: gap })).toBeVisible();

  await hearing.gaps.getByRole('link', { name: t('gaps.numberMissing') }).press('Enter');
  await expect(page.getByRole('textbox', { name: t('preparation.details.number') })).toBeFocused();
});

test('an own office begins with its name and the language of its records', async ({ office }) => {
  const { page } = office;
  const t = translator('ky');
  await page.getByRole('button', { name: t('welcome.own.action') }).click();
  await expect(page.getByText(t('welcome.own.problem'))).toBeVisible();

  const nameIn = (language: Language) =>
    t('directory.nameIn', { what: t('welcome.own.name'), inLanguage: t(`record.inLanguage.${language}`) });
  await page.getByRole('textbox', { name: nameIn('ky') }).fill('«Ала-Тоо» депутаттык тобу');
  await page.getByRole('button', { name: t('welcome.own.action') }).click();
  await expect(page).toHaveURL(/#\/hearings$/);
  await expect(page.getByText(t('hearings.empty.title'))).toBeVisible();

  const { settings } = await office.core.call('settings.get', {});
  const { directory } = await office.core.call('directory.get', {});
  expect(directory.bodies.map(({ id, names }) => [id, names.ky?.full])).toEqual([
    [settings.homeBodyId, '«Ала-Тоо» депутаттык тобу'],
  ]);
});

/** Literally, because Chromium has no Kyrgyz locale data: the words must come from our own tables. */
const writtenDates = {
  ky: { heading: '2026-жылдын 16-январы', entries: '14 жазуу' },
  ru: { heading: '16 января 2026 года', entries: '14 записей' },
  en: { heading: '16 January 2026', entries: '14 entries' },
} as const;

test.describe('with the example', () => {
  test.use({ beginning: 'example' });

  test('dates and numbers are written as each language writes them', async ({ office }) => {
    const { page } = office;
    for (const language of languages) {
      await test.step(language, async () => {
        const t = translator(language);
        await office.goTo(`/hearings/${exampleHearingId}`);
        await page
          .getByRole('radiogroup')
          .getByText(t(`app.languageShort.${language}`), { exact: true })
          .click();
        const { heading, entries } = writtenDates[language];
        await expect(page.getByRole('main')).toContainText(heading);
        await expect(page.getByRole('navigation', { name: t('entries.rail.label') })).toContainText(entries);
        if (language !== 'en') await expect(page.getByRole('main')).not.toContainText('January');

        await office.goTo('/hearings');
        const row = new HearingsPage(page, t).table.getByRole('row').nth(1);
        await expect(row.getByRole('cell').first()).toHaveText('16.01.2026');
      });
    }
  });
});
