import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './child.mjs';
import { withLock } from './lock.mjs';
import { duration, Refusal, say } from './report.mjs';

const sourceFolders = ['electron', 'renderer', 'shared', 'resources'];
const sourceFiles = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json'];
const results = [
  'out/main/index.js',
  'out/main/host.js',
  'out/main/cli.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

/**
 * Builds the program where its sources have changed since the last build, and says so.
 * @param {string} root the project folder
 * @param {(root: string) => Promise<{ code: number, output: string }>} [build]
 * @throws {Refusal} when the build fails
 */
export async function ensureBuilt(root, build = runBuild) {
  if (isBuilt(root)) return;
  await withLock(join(root, 'out', '.preparing'), async () => {
    if (isBuilt(root)) return;
    const started = Date.now();
    // Taken before the build: a file saved during it makes the next start build again.
    const sources = fingerprint(root);
    say('Building Keneshme (only after a change) …');
    rmSync(stampFile(root), { force: true });
    const { code, output } = await build(root);
    const missing = results.filter((result) => !existsSync(join(root, result)));
    if (code !== 0 || missing.length > 0) {
      const details = output.trim();
      if (details) say(details);
      throw new Refusal(
        code === 0
          ? `Keneshme could not be built: ${missing.join(', ')} did not come out.`
          : `Keneshme could not be built (electron-vite ended with code ${String(code)}); the reason is above.`,
      );
    }
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(stampFile(root), sources);
    say(`Built in ${duration(Date.now() - started)}.`);
  });
}

/**
 * Whether what is in `out` was built from the sources as they are.
 * @param {string} root
 */
export function isBuilt(root) {
  if (!existsSync(stampFile(root))) return false;
  if (!results.every((result) => existsSync(join(root, result)))) return false;
  return readFileSync(stampFile(root), 'utf8') === fingerprint(root);
}

/**
 * A hash over the paths, sizes and times of change of all sources: some milliseconds, where reading them all would
 * be felt at every start.
 * @param {string} root
 */
export function fingerprint(root) {
  const hash = createHash('sha256');
  for (const path of sourcePaths(root)) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\n${String(size)}\n${String(mtimeMs)}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @returns {readonly string[]}
 */
function sourcePaths(root) {
  const inFolders = sourceFolders.flatMap((folder) => filesUnder(root, folder));
  return [...sourceFiles.filter((file) => existsSync(join(root, file))), ...inFolders.sort()];
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(root, path) : [path];
  });
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'out', '.built-from');
}

/** @param {string} root */
function runBuild(root) {
  const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  return runQuietly(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
