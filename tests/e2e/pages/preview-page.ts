import { expect, type Locator, type Page } from '@playwright/test';
import type { Translate } from '@shared/texts/catalogue';

/** The paper on its sheets. */
export class PreviewPage {
  readonly desk: Locator;
  readonly sheets: Locator;

  constructor(
    private readonly page: Page,
    private readonly t: Translate,
  ) {
    this.desk = page.getByRole('region', { name: t('documents.preview.label', { title: '' }).trim() });
    this.sheets = this.desk.locator('[data-sheet]');
  }

  /** Waits until the bar says on which page of how many the desk stands. */
  async isAt(page: number, count: number): Promise<void> {
    await expect(
      this.page.getByLabel(this.t('pages.position', { page, count }), { exact: true }),
    ).toBeVisible();
  }

  /** Waits until there are so many sheets and the letters have come, which can change their number; answers it. */
  async countAtRest(atLeast: number): Promise<number> {
    await expect(this.sheets.nth(atLeast - 1)).toBeAttached();
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    return this.sheets.count();
  }

  field(): Locator {
    return this.page.getByRole('textbox', { name: this.t('pages.goTo') });
  }

  /** The page on which each marked paragraph or row begins, counted from 1. */
  async pagesOfMarks(): Promise<Map<string, number>> {
    const found = await this.desk.evaluate((desk) => {
      const sheets = [...desk.querySelectorAll('[data-sheet]')].map((sheet) => sheet.getBoundingClientRect());
      return [...desk.querySelectorAll('.paper p')].flatMap((paragraph) => {
        const [mark] = paragraph.textContent.match(/q\d+q/) ?? [];
        const [place] = paragraph.getClientRects();
        if (mark === undefined || place === undefined) return [];
        return [
          [
            mark,
            sheets.findIndex(({ top, bottom }) => place.top >= top - 1 && place.top < bottom) + 1,
          ] as const,
        ];
      });
    });
    // A person stands in several places of a paper; the first one counts, as in the other renderings.
    return new Map(found.toReversed());
  }
}
