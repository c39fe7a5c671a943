import type { Locator, Page } from '@playwright/test';
import type { Translate } from '@shared/texts/catalogue';

export type Section = 'preparation' | 'record' | 'decisions' | 'documents' | 'reading';

/** The frame of one hearing. */
export class HearingPage {
  readonly title: Locator;
  readonly gapsButton: Locator;
  readonly gaps: Locator;
  readonly historyButton: Locator;
  readonly history: Locator;
  readonly saveState: Locator;

  constructor(
    private readonly page: Page,
    private readonly t: Translate,
  ) {
    this.title = page.getByRole('heading', { level: 1 });
    this.gapsButton = page.getByRole('button', { name: t('hearing.gaps.button') });
    this.gaps = page.getByRole('complementary', { name: t('hearing.gaps.title') });
    this.historyButton = page.getByRole('button', { name: t('hearing.history.button') });
    this.history = page.getByRole('complementary', { name: t('hearing.history.title') });
    this.saveState = page.getByText(t('app.saving.saved'));
  }

  tab(section: Section): Locator {
    return this.page.getByRole('tab', { name: this.t(`hearing.section.${section}`), exact: true });
  }

  async openSection(section: Section): Promise<void> {
    await this.tab(section).click();
  }
}
