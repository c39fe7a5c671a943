import type { Browser, BrowserContext, Page, Request, Route } from '@playwright/test';
import type { StandInApp } from './stand-in-app';
import { builtPreload, preloadWorld, receiveName, sendBinding } from './preload-world';

/**
 * A browser cannot be taught `app://`; it sees the program under this name, the main process under its own. Both are
 * secure contexts.
 */
const seenByPage = 'https://keneshme.test';
const seenByMain = 'app://keneshme';

export interface WindowPage {
  readonly page: Page;
  /** Id of the page's contents in the main process. */
  readonly contents: number;
  /** What the page was refused by its content security policy, and errors nobody caught. */
  readonly complaints: readonly string[];
}

/**
 * Shows the window the program opened in a real Chromium: its files come from the program's own scheme, its preload
 * runs before its scripts, its calls and navigations go through the main process.
 */
export async function showWindow(app: StandInApp, browser: Browser): Promise<WindowPage> {
  const loaded = await app.until('loaded');
  const contents = Number(loaded.details['contents']);
  const context = await browser.newContext();
  const complaints: string[] = [];
  await serveContext(app, context, contents);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  context.on('page', (popup) => void decideAboutPopup(app, contents, popup));
  app.onTold('sent to page', ({ details }) => {
    if (details['contents'] !== contents || page.isClosed()) return;
    void page.evaluate(
      ([name, channel, args]) =>
        (window as unknown as Record<string, (channel: string, args: unknown[]) => void>)[name]?.(
          channel,
          args,
        ),
      [receiveName, String(details['channel']), details['args'] as unknown[]] as const,
    );
  });
  app.onTold('reloaded', ({ details }) => {
    // The test may end, and close the page, before it is drawn again.
    if (details['contents'] === contents) void page.reload().catch(() => undefined);
  });
  await page.goto(pageAddress(String(loaded.details['url'])));
  await app.ask('window', { contents, act: 'ready to show' });
  return { page, contents, complaints };
}

async function serveContext(app: StandInApp, context: BrowserContext, contents: number): Promise<void> {
  await context.exposeBinding(sendBinding, async ({ frame }, channel: string, args: unknown[]) =>
    app.ask('invoke', {
      contents,
      channel,
      args,
      frame: { url: mainAddress(frame.url()), parent: frame.parentFrame() === null ? null : {} },
    }),
  );
  await context.addInitScript({ content: preloadWorld(builtPreload()) });
  await context.route('**/*', (route) =>
    serve(app, contents, route).catch((error: unknown) => {
      // The page outlives a program that quits, and may still ask it for a font.
      if (!app.isGone) throw error;
    }),
  );
}

/** A navigation is decided by the main process first, except the one it asked for itself. */
export async function serve(app: StandInApp, contents: number, route: Route): Promise<void> {
  const request = route.request();
  const url = mainAddress(request.url());
  if (isLeaving(request)) {
    const isMainFrame = request.frame().parentFrame() === null;
    const isPrevented = await app.ask('navigation wanted', { contents, url, isMainFrame, isRedirect: false });
    if (isPrevented) return route.abort('aborted');
  }
  if (!url.startsWith('app:')) return route.abort('internetdisconnected');
  const answer = await app.ask('request', {
    url,
    method: request.method(),
    headers: request.headers(),
  });
  return route.fulfill({ status: answer.status, headers: answer.headers, body: Buffer.from(answer.body) });
}

async function decideAboutPopup(app: StandInApp, contents: number, popup: Page): Promise<void> {
  const action = await app.ask('window wanted', { contents, url: mainAddress(popup.url()) });
  if (action === 'deny') await popup.close();
}

/** A navigation of a page that shows something already; that of a new window is decided about as a window. */
function isLeaving(request: Request): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return !['', 'about:blank'].includes(request.frame().url());
  } catch {
    // A new window's first request comes before its frame is known.
    return false;
  }
}

export function pageAddress(address: string): string {
  return address.replace(seenByMain, seenByPage);
}

export function mainAddress(address: string): string {
  return address.startsWith(`${seenByPage}/`) ? address.replace(seenByPage, seenByMain) : address;
}
