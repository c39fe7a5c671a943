import { test as base } from '@playwright/test';
import { StandInApp, type StartOptions } from './stand-in-app';
import { showWindow, type WindowPage } from './window-page';

interface Fixtures {
  /** Shows a window of a started program, drawn by Chromium; it is closed after the test. */
  readonly show: (app: StandInApp) => Promise<WindowPage>;
  /** Starts the program over the stand-in; it is ended after the test. */
  readonly start: (options?: StartOptions) => StandInApp;
  /** The program with its window open; nobody draws the page, which is enough where only the main process is asked. */
  readonly running: { readonly app: StandInApp; readonly contents: number };
  /** Starts the program and shows its window. */
  readonly opened: WindowPage & { readonly app: StandInApp };
}

export const test = base.extend<Fixtures>({
  // Playwright wants the object pattern even where nothing is taken from it.
  // eslint-disable-next-line no-empty-pattern
  start: async ({}, use) => {
    const started: StandInApp[] = [];
    await use((options) => {
      const app = new StandInApp(options);
      started.push(app);
      return app;
    });
    for (const app of started) app.kill();
  },
  // Asking for `start` orders the ends: pages are closed before the programs behind them are killed.
  show: async ({ start: _startedBefore, browser }, use) => {
    const shown: WindowPage[] = [];
    await use(async (app) => {
      const window = await showWindow(app, browser);
      shown.push(window);
      return window;
    });
    for (const { page } of shown) await page.context().close();
  },
  running: async ({ start }, use) => {
    const app = start();
    const { details } = await app.until('loaded');
    // The second menu is in the language of the settings: the archive is open.
    await app.until('menu', 2);
    await use({ app, contents: Number(details['contents']) });
  },
  opened: async ({ start, show }, use) => {
    const app = start();
    await use({ ...(await show(app)), app });
  },
});

export { expect } from '@playwright/test';
