import { hasDisplay } from './display.mjs';
import { downloadElectron, findElectron, recentFailure } from './electron-binary.mjs';

/**
 * @typedef {{ kind: 'electron', program: string } | { kind: 'browser', reason: string }} Choice
 * @typedef {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, isRoot: boolean, now: Date }} Machine
 */

/**
 * Electron where it can run, the browser host elsewhere, with the reason in one sentence.
 * @param {string} root the project folder
 * @param {{ machine?: Machine, retry?: boolean, download?: typeof downloadElectron }} [options] `retry` tries the
 *   download of Electron again although it failed a short while ago
 * @returns {Promise<Choice>}
 */
export async function chooseWindow(root, options = {}) {
  const { machine = thisMachine(), retry = false, download = downloadElectron } = options;
  if (!hasDisplay(machine.platform, machine.env))
    return inBrowser('this machine has no display for a window');
  if (machine.platform === 'linux' && machine.isRoot) {
    return inBrowser('Electron is protected by a sandbox that does not work for the user root');
  }
  const found = findElectron(root, machine.env);
  if (found !== undefined) return { kind: 'electron', program: found };
  if (!retry && recentFailure(root, machine.now)) {
    return inBrowser(
      'Electron could not be downloaded lately ("npm start -- --retry-electron" tries it again)',
    );
  }
  const downloaded = await download(root);
  if (downloaded !== undefined) return { kind: 'electron', program: downloaded };
  return inBrowser('Electron could not be downloaded');
}

/**
 * @param {string} reason why not Electron
 * @returns {{ kind: 'browser', reason: string }}
 */
export function inBrowser(reason) {
  return { kind: 'browser', reason: `Keneshme opens in the browser, because ${reason}.` };
}

/** @returns {Machine} */
function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    now: new Date(),
  };
}
