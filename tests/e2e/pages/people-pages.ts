import type { Locator, Page } from '@playwright/test';
import type { Translate } from '@shared/texts/catalogue';

/** The list of people. */
export class PeoplePage {
  readonly search: Locator;
  readonly table: Locator;

  constructor(
    private readonly page: Page,
    private readonly t: Translate,
  ) {
    this.search = page.getByRole('searchbox', { name: t('directory.people.search') });
    this.table = page.getByRole('table', { name: t('directory.people.listLabel') });
  }

  /** Adds a person by the full name in Russian, as far as the program lets it be added. */
  async add(fullName: string): Promise<void> {
    const { page, t } = this;
    await page.getByRole('button', { name: t('directory.people.add') }).click();
    const dialog = page.getByRole('dialog', { name: t('directory.addPerson.title') });
    const label = t('directory.nameIn', {
      what: t('directory.person.full'),
      inLanguage: t('record.inLanguage.ru'),
    });
    await dialog.getByRole('textbox', { name: label }).fill(fullName);
    await dialog.getByRole('button', { name: t('directory.addPerson.submit') }).click();
  }
}

type Group = 'asked' | 'wasAsked' | 'answered' | 'promised' | 'said' | 'hearings';

/** One person. */
export class PersonPage {
  readonly name: Locator;
  readonly header: Locator;
  readonly words: Locator;
  readonly offices: Locator;
  readonly addOffice: Locator;

  constructor(
    private readonly page: Page,
    private readonly t: Translate,
  ) {
    this.name = page.getByRole('heading', { level: 1 });
    this.header = page.getByRole('main').locator('header');
    this.words = page.getByRole('tabpanel');
    this.offices = page.getByRole('region', { name: t('directory.person.offices') });
    this.addOffice = page.getByRole('button', { name: t('directory.person.addOffice') });
  }

  group(group: Group): Locator {
    return this.page.getByRole('tab', { name: this.t(`directory.person.said.${group}`) });
  }

  async editOffice(title: string): Promise<void> {
    const label = this.t('directory.person.edit', { what: '' }).trim();
    await this.offices
      .getByRole('listitem')
      .filter({ hasText: title })
      .getByRole('button', { name: label })
      .click();
  }
}
