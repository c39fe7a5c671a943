import { EventEmitter } from 'node:events';
import { emitPreventable } from './preventable.mjs';
import { app, openWindows } from './app.mjs';
import { onAsked, tell } from './test-link.mjs';
import { WebContents } from './web-contents.mjs';

/** Electron's defaults for what the program does not name. */
const defaultPreferences = {
  contextIsolation: true,
  nodeIntegration: false,
  sandbox: true,
  webviewTag: false,
};

export class BrowserWindow extends EventEmitter {
  webContents;
  #isDestroyed = false;
  #isVisible;
  #isMinimized = false;
  #isMaximized = false;
  #bounds;

  /** @param {Electron.BrowserWindowConstructorOptions} options */
  constructor(options) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { webPreferences = {}, ...rest } = options;
    this.#isVisible = options.show !== false;
    this.#bounds = {
      x: options.x ?? 60,
      y: options.y ?? 40,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    this.webContents = new WebContents({ ...defaultPreferences, ...webPreferences });
    openWindows.add(this);
    tell('window created', {
      contents: this.webContents.id,
      options: rest,
      preload: webPreferences.preload ?? null,
    });
  }

  /** @param {string} url */
  loadURL(url) {
    this.webContents.mainFrame.url = url;
    tell('loaded', { contents: this.webContents.id, url });
    return Promise.resolve();
  }

  isDestroyed() {
    return this.#isDestroyed;
  }

  isVisible() {
    return this.#isVisible;
  }

  isMinimized() {
    return this.#isMinimized;
  }

  isMaximized() {
    return this.#isMaximized;
  }

  getNormalBounds() {
    return this.#bounds;
  }

  show() {
    this.#isVisible = true;
    tell('shown', { contents: this.webContents.id });
  }

  focus() {
    tell('focused', { contents: this.webContents.id });
  }

  minimize() {
    this.#isMinimized = true;
  }

  restore() {
    this.#isMinimized = false;
    tell('restored', { contents: this.webContents.id });
  }

  maximize() {
    this.#isMaximized = true;
    tell('maximized', { contents: this.webContents.id });
  }

  /** @param {import('./questions').Bounds} bounds */
  setBounds(bounds) {
    this.#bounds = bounds;
  }

  close() {
    if (this.#isDestroyed || emitPreventable(this, 'close')) return;
    this.destroy();
  }

  /** As `close`, but nobody is asked. */
  destroy() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    openWindows.delete(this);
    this.webContents.destroy();
    tell('closed', { contents: this.webContents.id });
    this.emit('closed');
    app.windowClosed();
  }
}

/** @type {Record<Exclude<import('./questions').WindowAct['act'], 'move'>, (window: BrowserWindow) => void>} */
const acts = {
  'ready to show': (window) => void window.emit('ready-to-show'),
  close: (window) => window.close(),
  minimize: (window) => window.minimize(),
  maximize: (window) => window.maximize(),
  unresponsive: (window) => void window.emit('unresponsive'),
  'session end': (window) => void window.emit('session-end', {}),
};

onAsked('window', (question) => {
  const window = [...openWindows].find(
    (candidate) => candidate instanceof BrowserWindow && candidate.webContents.id === question.contents,
  );
  if (!(window instanceof BrowserWindow)) throw new Error(`There is no window ${String(question.contents)}.`);
  if (question.act === 'move') window.setBounds(question.bounds);
  else acts[question.act](window);
});
