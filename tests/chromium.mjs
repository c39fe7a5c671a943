/** The browser of the end-to-end tests. Runs before anything is installed: only Node is imported. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal } from '../electron/prepare/report.mjs';

/**
 * First the same browser without its own windows: it draws and prints as the other does, and a test costs half. It is
 * also what Playwright takes by itself.
 */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium of this machine: the one named in `KENESHME_CHROMIUM`, else the first on the path.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 * @throws {Refusal} when `KENESHME_CHROMIUM` points at nothing
 */
export function findChromium(env = process.env) {
  const named = env.KENESHME_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Refusal(`KENESHME_CHROMIUM names ${named}, which does not exist: correct it or remove it.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * Installs a Chromium where there is none: the package of the system on Debian, else Playwright's own, which
 * Playwright then finds by itself.
 * @param {string} root the project folder
 * @returns {boolean} whether there is one now
 */
export function installChromium(root) {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], { env });
    const install = ['install', '-y', '-q', '--no-install-recommends'];
    if (run('apt-get', [...install, shell], { env })) return true;
    if (run('apt-get', [...install, 'chromium'], { env })) return true;
  }
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  return run(process.execPath, [playwright, 'install', 'chromium'], { cwd: root });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 */
function run(command, args, options) {
  return spawnSync(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
