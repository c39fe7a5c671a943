import type { CDPSession, Page } from '@playwright/test';

/** Presses keys as hands do, one real key event after another. Words that are content are typed too. */
export class Keys {
  content = 0;

  private constructor(
    private readonly page: Page,
    private readonly devTools: CDPSession,
    private readonly pause: number,
  ) {}

  /** @param pause milliseconds between two keys; without it faster than any hand. */
  static async of(page: Page, pause = 20): Promise<Keys> {
    return new Keys(page, await page.context().newCDPSession(page), pause);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.page.waitForTimeout(this.pause);
    }
  }

  /** Letters that only serve to find a person or a kind. */
  async type(letters: string): Promise<void> {
    for (const letter of letters) {
      // Playwright types letters outside the American layout without a key event.
      await this.devTools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
      await this.devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
      await this.page.waitForTimeout(this.pause);
    }
  }

  /** What was said: it has to be typed in any program. */
  async words(text: string): Promise<void> {
    this.content += text.length;
    await this.type(text);
  }
}
