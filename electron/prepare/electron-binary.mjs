import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './child.mjs';
import { readJson } from './json-file.mjs';
import { duration, Refusal, say } from './report.mjs';

const downloadLimitMilliseconds = 10 * 60_000;
const progressEveryMilliseconds = 15_000;
const failureCountsMilliseconds = 24 * 60 * 60_000;

/**
 * The Electron program, if it is on this machine.
 * @param {string} root the project folder
 * @param {NodeJS.ProcessEnv} [env] `ELECTRON_EXEC_PATH` names the program, `ELECTRON_OVERRIDE_DIST_PATH` its folder
 * @returns {string | undefined}
 * @throws {Refusal} when `ELECTRON_EXEC_PATH` points at nothing
 */
export function findElectron(root, env = process.env) {
  const named = env.ELECTRON_EXEC_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Refusal(`ELECTRON_EXEC_PATH names ${named}, which does not exist: correct it or remove it.`);
  }
  const overridden = env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = overridden ?? join(packageFolder(root), 'dist');
  // The package writes path.txt when everything is unpacked; a folder brought from elsewhere has none.
  const pathFile = join(packageFolder(root), 'path.txt');
  if (!overridden && !existsSync(pathFile)) return undefined;
  const program = existsSync(pathFile)
    ? readFileSync(pathFile, 'utf8').trim()
    : usualProgram(process.platform);
  const path = join(folder, program);
  return existsSync(path) ? path : undefined;
}

/**
 * Downloads Electron by the means of its own package. A failure is remembered, so that the next starts do not wait
 * for it again.
 * @param {string} root
 * @param {(root: string) => Promise<{ code: number }>} [download]
 * @returns {Promise<string | undefined>} the program, or nothing when the download failed
 */
export async function downloadElectron(root, download = runDownload) {
  const started = Date.now();
  say('Downloading Electron (once, about 120 MB) …');
  const progress = setInterval(() => {
    say(`… still downloading Electron, ${duration(Date.now() - started)}`);
  }, progressEveryMilliseconds);
  await download(root);
  clearInterval(progress);
  const found = findElectron(root);
  if (found === undefined) rememberFailure(root);
  else rmSync(failureFile(root), { force: true });
  return found;
}

/**
 * When the download of the Electron we want failed less than a day ago.
 * @param {string} root
 * @param {Date} now
 * @returns {Date | undefined}
 */
export function recentFailure(root, now) {
  if (!existsSync(failureFile(root))) return undefined;
  const [version, time = ''] = readFileSync(failureFile(root), 'utf8').split('\n');
  const failed = new Date(time);
  const age = now.getTime() - failed.getTime();
  const counts = version === wantedVersion(root) && age >= 0 && age < failureCountsMilliseconds;
  return counts ? failed : undefined;
}

/** @param {string} root */
function rememberFailure(root) {
  try {
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(failureFile(root), `${wantedVersion(root)}\n${new Date().toISOString()}\n`);
  } catch {
    // A program folder the reader may not write to: the next start tries the download again.
  }
}

/** @param {string} root */
function failureFile(root) {
  return join(root, 'out', '.electron-download-failed');
}

/** @param {string} root */
function packageFolder(root) {
  return join(root, 'node_modules', 'electron');
}

/** @param {string} root */
function wantedVersion(root) {
  const description = /** @type {{ version: string }} */ (
    readJson(join(packageFolder(root), 'package.json'))
  );
  return description.version;
}

/** @param {NodeJS.Platform} platform */
function usualProgram(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} root */
function runDownload(root) {
  return runQuietly(process.execPath, [join(packageFolder(root), 'install.js')], {
    cwd: root,
    limitMilliseconds: downloadLimitMilliseconds,
  });
}
