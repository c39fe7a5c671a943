import type { Locator, Page } from '@playwright/test';
import type { Translate } from '@shared/texts/catalogue';
import { chooseByTyping, chooseFromList, listOf } from './fields';

/** The list of hearings with its search. */
export class HearingsPage {
  readonly search: Locator;
  readonly from: Locator;
  readonly to: Locator;
  readonly body: Locator;
  readonly person: Locator;
  readonly status: Locator;
  /** The table without words, the list of places with words. */
  readonly table: Locator;
  readonly results: Locator;
  readonly count: Locator;
  readonly clear: Locator;

  constructor(page: Page, t: Translate) {
    const filters = page.getByRole('group', { name: t('hearings.filter.label') });
    this.search = filters.getByRole('searchbox', { name: t('hearings.search.label') });
    this.from = filters.getByRole('textbox', { name: t('hearings.filter.from') });
    this.to = filters.getByRole('textbox', { name: t('hearings.filter.to'), exact: true });
    this.body = filters.getByRole('combobox', { name: t('hearings.filter.body') });
    this.person = filters.getByRole('combobox', { name: t('hearings.filter.person') });
    this.status = listOf(filters, t('hearings.filter.status'));
    this.table = page.getByRole('table', { name: t('hearings.listLabel') });
    this.results = page.getByRole('list', { name: t('hearings.listLabel') });
    this.count = page.getByRole('main').getByRole('status');
    this.clear = page.getByRole('button', { name: t('hearings.filter.clearAll') }).first();
  }

  async chooseBody(typed: string, name: string | RegExp): Promise<void> {
    await chooseByTyping(this.body, typed, name);
  }

  async choosePerson(typed: string, name: string | RegExp): Promise<void> {
    await chooseByTyping(this.person, typed, name);
  }

  async chooseStatus(name: string): Promise<void> {
    await chooseFromList(this.status, name);
  }
}
