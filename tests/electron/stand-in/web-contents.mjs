import { EventEmitter } from 'node:events';
import { emitPreventable } from './preventable.mjs';
import { onAsked, tell } from './test-link.mjs';
import { app } from './app.mjs';

/** @type {Map<number, (pdf: Buffer) => void>} */
const pdfs = new Map();

/** @type {Map<number, WebContents>} */
export const allContents = new Map();
let lastId = 0;

/** The page of a window as the main process sees it. The page itself lives in the browser the test drives. */
export class WebContents extends EventEmitter {
  id = ++lastId;
  mainFrame = { url: '', parent: null };
  #isDestroyed = false;
  #preferences;
  /** @type {(details: { url: string }) => { action: string }} */
  #openWindow = () => ({ action: 'allow' });

  /** @param {object} preferences */
  constructor(preferences) {
    super();
    this.#preferences = preferences;
    allContents.set(this.id, this);
    app.emit('web-contents-created', {}, this);
  }

  getURL() {
    return this.mainFrame.url;
  }

  getLastWebPreferences() {
    return this.#preferences;
  }

  isDestroyed() {
    return this.#isDestroyed;
  }

  destroy() {
    this.#isDestroyed = true;
    allContents.delete(this.id);
  }

  /** @param {string} channel @param {...unknown} args */
  send(channel, ...args) {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    tell('sent to page', { contents: this.id, channel, args: structuredClone(args) });
  }

  /** @param {(details: { url: string }) => { action: string }} handler */
  setWindowOpenHandler(handler) {
    this.#openWindow = handler;
  }

  /** @param {string} url */
  wantsWindow(url) {
    return this.#openWindow({ url }).action;
  }

  /** @param {object} options */
  print(options) {
    tell('printed', { contents: this.id, options });
  }

  /**
   * The test prints the page in a browser of its own and hands the bytes in.
   * @param {object} options
   * @returns {Promise<Buffer>}
   */
  printToPDF(options) {
    tell('pdf wanted', { contents: this.id, options });
    return new Promise((resolve) => pdfs.set(this.id, resolve));
  }

  reload() {
    tell('reloaded', { contents: this.id });
  }

  forcefullyCrashRenderer() {
    tell('crashed by force', { contents: this.id });
  }
}

/** @param {number} id */
function contentsOf(id) {
  const contents = allContents.get(id);
  if (!contents) throw new Error(`There is no page ${String(id)}.`);
  return contents;
}

onAsked('preferences', ({ contents }) => contentsOf(contents).getLastWebPreferences());
onAsked('window wanted', ({ contents, url }) => contentsOf(contents).wantsWindow(url));
onAsked('webview wanted', ({ contents }) =>
  emitPreventable(contentsOf(contents), 'will-attach-webview', {}, {}, {}),
);
onAsked(
  'render process gone',
  ({ contents, reason }) =>
    void contentsOf(contents).emit('render-process-gone', {}, { reason, exitCode: 139 }),
);
onAsked('moved in page', ({ contents, url }) => {
  const page = contentsOf(contents);
  page.mainFrame.url = url;
  page.emit('did-navigate-in-page', {}, url, true, 1, 1);
});
onAsked('pdf made', ({ contents, bytes }) => {
  pdfs.get(contents)?.(Buffer.from(bytes));
});
onAsked('unload prevented', ({ contents }) => emitPreventable(contentsOf(contents), 'will-prevent-unload'));

onAsked('navigation wanted', ({ contents, url, isMainFrame, isRedirect }) => {
  const isPrevented = isNavigationPrevented(
    contentsOf(contents),
    { url, isMainFrame, frame: null },
    isRedirect,
  );
  tell('navigation decided', { url, isPrevented });
  return isPrevented;
});

/**
 * In Electron every navigation passes `will-frame-navigate`; that of a main frame `will-navigate` as well.
 * @param {WebContents} contents
 * @param {{ url: string, isMainFrame: boolean, frame: null }} details
 * @param {boolean} isRedirect
 */
function isNavigationPrevented(contents, details, isRedirect) {
  if (isRedirect) return emitPreventable(contents, 'will-redirect', details);
  if (emitPreventable(contents, 'will-frame-navigate', details)) return true;
  return details.isMainFrame && emitPreventable(contents, 'will-navigate', details);
}
