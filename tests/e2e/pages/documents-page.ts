import type { Locator, Page } from '@playwright/test';
import type { Translate } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';

/** The papers of a hearing. */
export class DocumentsPage {
  readonly sheet: Locator;
  /** The newest files of the paper that is shown. */
  readonly files: Locator;

  constructor(
    private readonly page: Page,
    private readonly t: Translate,
  ) {
    this.sheet = page.getByRole('region', { name: t('documents.preview.label', { title: '' }).trim() });
    this.files = page.getByRole('list', { name: t('documents.files.list') }).getByRole('listitem');
  }

  async chooseLanguage(language: Language): Promise<void> {
    await this.page
      .getByRole('tablist', { name: this.t('documents.language') })
      .getByRole('tab', { name: this.t(`app.languageName.${language}`) })
      .first()
      .click();
  }

  async choosePaper(title: RegExp): Promise<void> {
    await this.page.getByRole('option', { name: title }).first().click();
  }

  /** Makes the Word file in one language and waits for it. */
  async makeOne(language: Language): Promise<void> {
    await this.chooseLanguage(language);
    const inLanguage = this.t(`record.inLanguage.${language}`);
    const button = this.page.getByRole('button', {
      name: this.t('documents.produce.one', { language: inLanguage }),
    });
    const answer = this.page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('documents.produce'),
    );
    await button.click();
    await answer;
  }

  async makeAll(): Promise<void> {
    await this.page.getByRole('button', { name: this.t('documents.produce.all') }).click();
  }
}
