import { expect, type Locator, type Page } from '@playwright/test';
import type { LocalizedText } from '@shared/record/primitives';
import type { Language } from '@shared/texts/language';
import { comeToRest } from '../pages/fields';

/** Further than any place is from any other on a page. */
const longestWay = 150;

const keyByKey = 24;

/** Somebody who works with the keyboard alone. */
export class Hands {
  constructor(readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types a text: its beginning key by key, which is where programs interfere, the rest in one go. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text.slice(0, keyByKey));
    if (text.length > keyByKey) await this.page.keyboard.insertText(text.slice(keyByKey));
  }

  /** Goes to a control by Tab, or back to it by Shift+Tab. */
  async to(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let step = 0; step < longestWay; step += 1) {
      const way = await control.evaluate((element) => {
        const focused = document.activeElement;
        if (focused === element) return null;
        if (focused === null || focused === document.body) return 'Tab';
        const isAfter = focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
        return isAfter ? 'Tab' : 'Shift+Tab';
      });
      if (way === null) return;
      await this.press(way);
    }
    throw new Error(`Tab does not lead to ${String(control)}.`);
  }

  /** Goes to a button or a link and presses it. */
  async push(button: Locator): Promise<void> {
    await this.to(button);
    await this.press('Enter');
  }

  /** Goes to a field and replaces its text. */
  async write(field: Locator, text: string): Promise<void> {
    await this.to(field);
    await this.press('Control+A');
    await this.type(text);
  }

  /** Replaces a text in every language: the language of the first tab is given, the others follow. */
  async writeAll(field: Locator, texts: LocalizedText, languagesOfTabs: readonly Language[]): Promise<void> {
    await this.to(field);
    for (const [index, language] of languagesOfTabs.entries()) {
      if (index > 0) await this.press('Control+PageDown');
      const box = this.page.locator(':focus');
      await expect(box).toHaveAttribute('lang', language);
      await this.press('Control+A');
      // Versions are pasted, as they come from a translator.
      if (index === 0) await this.type(texts[language] ?? '');
      else await this.page.keyboard.insertText(texts[language] ?? '');
    }
    // Hands the last text over; the others were handed over with their tab.
    await this.press('Control+Enter');
  }

  /** Opens a closed list and takes a line. */
  async choose(list: Locator, line: string): Promise<void> {
    await this.to(list);
    await comeToRest(list);
    await this.press('Enter');
    const option = this.page.getByRole('option', { name: wholeLine(line) });
    await expect(option).toBeVisible();
    await this.press('Home');
    await this.arrowTo(option, (element) => element === document.activeElement);
    await this.press('Enter');
    await expect(list).toContainText(line, { ignoreCase: true });
  }

  /** Types into a field with suggestions and takes the one of this name. */
  async pick(field: Locator, typed: string, name: string | RegExp): Promise<void> {
    await this.to(field);
    await comeToRest(field);
    await this.write(field, typed);
    const option = this.page.getByRole('option', { name, exact: true });
    await expect(option).toBeVisible();
    await this.arrowTo(option, (element) => element.hasAttribute('data-focused'));
    await this.press('Enter');
    await expect(option).toBeHidden();
  }

  private async arrowTo(option: Locator, isThere: (element: Element) => boolean): Promise<void> {
    await expect(async () => {
      if (await option.evaluate(isThere)) return;
      await this.press('ArrowDown');
      expect(await option.evaluate(isThere)).toBe(true);
    }).toPass({ intervals: [0], timeout: 5_000 });
  }
}

/** Lists begin their lines with a capital letter, and may add a second, quieter line. */
function wholeLine(line: string): RegExp {
  return new RegExp(`^${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i');
}

/** Watches that nothing but the keyboard was used. */
export async function forbidMouse(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    for (const event of ['pointerdown', 'mousedown', 'touchstart'] as const) {
      window.addEventListener(event, ({ isTrusted }) => {
        if (isTrusted) window.sessionStorage.setItem('used-mouse', event);
      });
    }
  });
  return async () => {
    expect(await page.evaluate(() => window.sessionStorage.getItem('used-mouse'))).toBeNull();
  };
}
