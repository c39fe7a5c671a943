import { expect, test } from './office';
import { chooseByTyping } from './pages/fields';
import { PeoplePage, PersonPage } from './pages/people-pages';
import { exampleHearingId } from './support/example';

test('a second person of the same full name is asked about and never merged', async ({ office, t }) => {
  const { page } = office;
  const people = new PeoplePage(page, t);
  await office.goTo('/people');
  await people.add('Сыдыков Бакыт');

  const question = page.getByRole('alertdialog', { name: t('directory.addPerson.sameTitle') });
  await expect(question).toContainText('министр экономики и коммерции');
  await question.getByRole('button', { name: t('directory.addPerson.another') }).click();
  const person = new PersonPage(page, t);
  await expect(person.name).toHaveText('Сыдыков Бакыт');
  await expect(page.getByText(t('directory.person.wordsEmpty'))).toBeVisible();
  await expect(page).not.toHaveURL(/example-person-sydykov/);

  await office.goTo('/people');
  await people.search.fill('сыдык');
  await expect(people.table.getByRole('rowheader')).toHaveText(['Сыдыков Бакыт', 'Сыдыков Бакыт']);
  await expect(people.table).toContainText('министр экономики и коммерции');
});

test('the answer «the same person» leads to the person who is there already', async ({ office, t }) => {
  const { page } = office;
  const people = new PeoplePage(page, t);
  await office.goTo('/people');
  // Other order, other letters: still the same full name.
  await people.add('бакыт сыдыков');
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('directory.addPerson.openExisting') })
    .click();
  await expect(page).toHaveURL(/#\/people\/example-person-sydykov$/);
  const { directory } = await office.core.call('directory.get', {});
  expect(directory.persons).toHaveLength(11);
});

test('a deputy is found by a part of the name in any letters and by the office', async ({ office, t }) => {
  const people = new PeoplePage(office.page, t);
  await office.goTo('/people');
  const names = people.table.getByRole('rowheader');
  for (const typed of ['сал', 'sal', 'cfk', 'Жумабек']) {
    await people.search.fill(typed);
    await expect(names, typed).toContainText(['Салымбеков Жумабек']);
  }
  await people.search.fill('министр');
  await expect(names).toHaveText(['Сыдыков Бакыт']);
});

test('a person’s page shows what was asked and answered and leads to the entry', async ({ office, t }) => {
  const { page } = office;
  const person = new PersonPage(page, t);
  await office.goTo('/people/example-person-salymbekov');
  const asked = person.group('asked');
  await asked.click();
  await expect(asked).toContainText('1');
  await expect(person.words).toContainText('Сколько швейных предприятий закрыто?');
  await expect(person.words).toContainText(
    t('directory.person.answeredBy', {
      name: 'Сыдыков Бакыт',
      text: 'Логистический центр Wildberries будет построен до 2028 года.',
    }),
  );

  await office.goTo('/people/example-person-sydykov');
  await person.group('promised').click();
  await expect(person.words).toContainText('Строительство логистического центра Wildberries');
  await person.group('answered').click();
  await expect(person.words.getByRole('listitem')).toHaveCount(2);
  await expect(person.words.getByRole('listitem').first()).toContainText('Салымбеков Жумабек');

  await person.words.getByRole('listitem').filter({ hasText: '2028' }).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#/hearings/${exampleHearingId}/record/example-entry-08$`));
  await expect(page.locator(':focus')).toContainText('до 2028 года');
});

test('an office is held from a day to a day, and the record names the office of its own day', async ({
  office,
  t,
}) => {
  const { page } = office;
  const person = new PersonPage(page, t);
  await office.goTo('/people/example-person-sydykov');

  await person.editOffice('министр экономики и коммерции');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: t('directory.person.from') }).fill('01.03.2025');
  await dialog.getByRole('textbox', { name: t('directory.person.to') }).fill('01.02.2025');
  await dialog.getByRole('button', { name: t('app.action.save') }).click();
  await expect(dialog.getByRole('alert')).toContainText('01.02.2025');

  await dialog.getByRole('textbox', { name: t('directory.person.to') }).fill('31.01.2026');
  await dialog.getByRole('button', { name: t('app.action.save') }).click();
  await expect(dialog).toBeHidden();
  await expect(person.offices).toContainText(
    t('directory.person.period', { from: '01.03.2025', to: '31.01.2026' }),
  );
  // Today is later than the last day.
  await expect(person.header).toContainText(t('directory.people.noOffice'));

  await person.addOffice.click();
  await chooseByTyping(
    dialog.getByRole('combobox', { name: t('directory.officeDialog.office') }),
    'депутат',
    /депутат Жогорку Кенеша/,
  );
  await dialog.getByRole('textbox', { name: t('directory.person.from') }).fill('01.02.2026');
  await dialog.getByRole('button', { name: t('app.action.save') }).click();
  await expect(person.header).toContainText('депутат Жогорку Кенеша');

  await office.goTo(`/hearings/${exampleHearingId}/record`);
  const answer = page.getByRole('listitem').filter({ hasText: 'до 2028 года' });
  await expect(answer).toContainText('министр экономики и коммерции');
});

test('after a dialog the focus is in the field that led to it', async ({ office, t }) => {
  const { page } = office;
  await office.goTo(`/hearings/${exampleHearingId}/preparation`);
  const field = page.getByRole('combobox', { name: t('preparation.people.add') });
  const dialog = page.getByRole('dialog', { name: t('directory.addPerson.title') });
  await field.click();
  await page.keyboard.type('Новиков Пётр');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(field).toBeFocused();

  await page.keyboard.type('Новиков Пётр');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(field).toBeFocused();
});
