import type { Browser, Page } from '@playwright/test';
import { mainAddress, pageAddress, serve } from './window-page';
import type { StandInApp } from './stand-in-app';

/** What an unseen page complained about. */
export interface Printer {
  readonly complaints: readonly string[];
}

/**
 * Draws the windows in which the program prints papers, without any preload, and prints them as Electron does: through
 * Chromium, with the options the program asked for.
 */
export function printPapers(app: StandInApp, browser: Browser): Printer {
  const pages = new Map<number, Page>();
  const complaints: string[] = [];

  async function draw(contents: number, address: string): Promise<void> {
    const context = await browser.newContext();
    await context.route('**/*', (route) => serve(app, contents, route));
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    pages.set(contents, page);
    await page.goto(pageAddress(address));
    await page.waitForURL(/#(ready|failed)$/);
    await app.ask('moved in page', { contents, url: mainAddress(page.url()) });
  }

  async function print(contents: number, options: Record<string, unknown>): Promise<void> {
    const bytes = await pages.get(contents)?.pdf({
      preferCSSPageSize: options['preferCSSPageSize'] === true,
      printBackground: options['printBackground'] === true,
      tagged: options['generateTaggedPDF'] === true,
      outline: options['generateDocumentOutline'] === true,
    });
    if (bytes === undefined) throw new Error(`Nothing is drawn in the window ${contents}.`);
    await app.ask('pdf made', { contents, bytes });
    await pages.get(contents)?.context().close();
  }

  app.onTold('loaded', ({ details }) => {
    if (String(details['url']).includes('/paper.html#')) {
      void draw(Number(details['contents']), String(details['url']));
    }
  });
  app.onTold('pdf wanted', ({ details }) => {
    void print(Number(details['contents']), details['options'] as Record<string, unknown>);
  });
  return { complaints };
}
