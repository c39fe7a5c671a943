import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

// `npm run bench`: measures the core and the page in a real browser, prints the tables and writes docs/bench.md.
// `npm run bench -- keys` runs the measurements whose file name holds the word, and leaves docs/bench.md alone.

const only = process.argv[2];
const results = join('test-results', 'bench');
const filter = only === undefined ? [] : [only];

rmSync(results, { recursive: true, force: true });
if (only === undefined || 'packet'.includes(only)) installPeers();
run('npx', ['electron-vite', 'build', '--logLevel', 'warn']);
run('npx', ['vitest', 'bench', '--run', '--passWithNoTests', ...filter]);
run('npx', [
  'playwright',
  'test',
  '-c',
  'tests/bench/live/playwright.config.ts',
  '--pass-with-no-tests',
  ...filter,
]);
if (only === undefined) writeFileSync(join('docs', 'bench.md'), reportText());

/** Other libraries that write Word files, in a folder of their own: no part of the product, and not needed to test it. */
function installPeers() {
  const folder = join('tests', 'bench', 'peers');
  if (existsSync(join(folder, 'node_modules'))) return;
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-fund', '--no-audit'];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) console.warn('The other libraries could not be installed: they are left out.');
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** The tables of this run as one page. */
function reportText() {
  const tables = readdirSync(results)
    .sort()
    .map((file) => tableText(readTable(join(results, file))));
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  return [
    '# Measurements',
    '',
    `Written by \`npm run bench\` on ${date} (${machine}). Times depend on the machine and on what else it does: compare`,
    'within one run. No test asserts a time.',
    '',
    ...tables,
  ].join('\n');
}

/**
 * @param {string} file
 * @returns {BenchTable}
 */
function readTable(file) {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- our own benchmarks have just written it
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * @typedef {import('./results.ts').BenchTable} BenchTable
 * @param {BenchTable} table
 */
function tableText({ title, note, columns, rows }) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    note,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}
