import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runQuietly } from './child.mjs';
import { readJson } from './json-file.mjs';
import { withLock } from './lock.mjs';
import { duration, Refusal, say } from './report.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Installs the packages of package-lock.json where they are not installed yet, and says so.
 * @param {string} root the project folder
 * @param {(root: string) => Promise<{ code: number, output: string }>} [install]
 * @throws {Refusal} when npm fails
 */
export async function ensureInstalled(root, install = runNpm) {
  if (isInstalled(root)) return;
  await withLock(join(root, 'out', '.preparing'), async () => {
    if (isInstalled(root)) return;
    const started = Date.now();
    say('Installing the packages of Keneshme (once, a minute or two) …');
    // npm empties the folder in no particular order: without this a broken-off run could leave npm's record of the
    // old packages beside half of them.
    rmSync(installedRecord(root), { force: true });
    const { code, output } = await install(root);
    if (code !== 0 || !isInstalled(root)) {
      const details = output.trim();
      if (details) say(details);
      throw new Refusal(
        `The packages could not be installed (npm ended with code ${String(code)}): ` +
          'check the connection to the package registry and start again.',
      );
    }
    say(`Packages installed in ${duration(Date.now() - started)}.`);
  });
}

/**
 * Whether every package of package-lock.json is installed in exactly that version. npm writes its own record of what
 * it installed when everything else is done, so a broken-off installation never counts, and one made by hand does.
 * @param {string} root
 */
export function isInstalled(root) {
  const record = installedRecord(root);
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    // '' is the project itself; an optional package may not exist for this system.
    if (path === '' || wanted.optional) return true;
    const present = installed[path];
    return present?.version === wanted.version && present?.integrity === wanted.integrity;
  });
}

/** @param {string} root */
function installedRecord(root) {
  return join(root, 'node_modules', '.package-lock.json');
}

/**
 * @param {string} path
 * @returns {LockedPackages}
 */
function readPackages(path) {
  const lock = /** @type {{ packages?: LockedPackages }} */ (readJson(path));
  return lock.packages ?? {};
}

/** @param {string} root */
function runNpm(root) {
  // The tools are development packages: they are wanted even where NODE_ENV or a setting of npm leaves them out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm && basename(npm) === 'npm-cli.js')
    return runQuietly(process.execPath, [npm, ...args], { cwd: root });
  // On Windows npm is a command file, which only a shell can start.
  return runQuietly('npm', args, { cwd: root, shell: process.platform === 'win32' });
}
