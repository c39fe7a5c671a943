import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitPreventable } from './preventable.mjs';
import { onAsked, tell } from './test-link.mjs';

/** @typedef {{ close(): void, isDestroyed(): boolean }} Closable */

/** How the test wants the program to be started. */
const start = {
  isPackaged: process.env.STAND_IN_PACKAGED === '1',
  hasLock: process.env.STAND_IN_SECOND !== '1',
  languages: (process.env.STAND_IN_LANGUAGES ?? 'en-GB').split(','),
  applicationData: process.env.STAND_IN_APPDATA ?? '',
};

/** @type {Set<Closable>} */
export const openWindows = new Set();

class App extends EventEmitter {
  isPackaged = start.isPackaged;
  #isReady = false;
  /** @type {'no' | 'closing windows' | 'will-quit'} */
  #quitting = 'no';
  /** @type {Record<string, string>} */
  #paths = { appData: start.applicationData, userData: join(start.applicationData, 'Keneshme') };
  #ready = withResolvers();

  isReady() {
    return this.#isReady;
  }

  whenReady() {
    return this.#ready.promise;
  }

  becomeReady() {
    this.#isReady = true;
    this.#ready.resolve(undefined);
    this.emit('ready');
  }

  enableSandbox() {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    tell('sandbox enabled');
  }

  getName() {
    return packageFile().productName;
  }

  getVersion() {
    return packageFile().version;
  }

  getPreferredSystemLanguages() {
    return start.languages;
  }

  /** @param {string} name */
  getPath(name) {
    const path = this.#paths[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  /** @param {string} name @param {string} path */
  setPath(name, path) {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`);
    this.#paths[name] = path;
  }

  requestSingleInstanceLock() {
    tell('lock requested', { profile: this.#paths.userData, isReady: this.#isReady });
    return start.hasLock;
  }

  /** Windows first, each may refuse; then `will-quit`, which may be prevented; a quit inside it is lost. */
  quit() {
    if (this.#quitting !== 'no') return;
    this.#quitting = 'closing windows';
    if (emitPreventable(this, 'before-quit')) {
      this.#quitting = 'no';
      return;
    }
    for (const window of openWindows) {
      window.close();
      if (!window.isDestroyed()) {
        this.#quitting = 'no';
        return;
      }
    }
    this.#finishQuitting();
  }

  #finishQuitting() {
    this.#quitting = 'will-quit';
    const isPrevented = emitPreventable(this, 'will-quit');
    this.#quitting = 'no';
    tell('will-quit', { isPrevented });
    if (isPrevented) return;
    this.emit('quit', {}, 0);
    this.exit(0);
  }

  /** @param {number} [code] */
  exit(code = 0) {
    tell('exit', { code });
    // `process.exit` would lose what is still on the line to the test.
    process.disconnect();
    process.exit(code);
  }

  /** A window is gone: without any left Electron asks the program what to do, and quits where nobody listens. */
  windowClosed() {
    if (openWindows.size > 0 || this.#quitting !== 'no') return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }
}

export const app = new App();

export function becomeReady() {
  app.becomeReady();
}

onAsked('emit', ({ name, args }) => void app.emit(name, {}, ...args));
onAsked('throw later', ({ message }) => {
  setImmediate(() => {
    throw new Error(message);
  });
});
onAsked('quit', () => void setImmediate(() => app.quit()));

/** @returns {{ productName: string, version: string }} */
function packageFile() {
  /** @type {unknown} */
  const file = JSON.parse(readFileSync(join(process.argv[1] ?? '', 'package.json'), 'utf8'));
  return /** @type {{ productName: string, version: string }} */ (file);
}

/** `Promise.withResolvers` came after Node 20. */
function withResolvers() {
  /** @type {(value: unknown) => void} */
  let resolve = () => undefined;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
