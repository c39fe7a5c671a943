/**
 * `npm test`: everything that must hold before a change is passed on, in one command: types, format, build and tests
 * one after the other with lint beside them, then the end-to-end tests. What follows a step that failed is not run; the
 * last line holds the totals.
 * `npm test -- --only <step>` does one step; a folder of the vitest tests counts as a step too.
 *
 * Runs before anything is installed, so it imports nothing but Node and our own scripts.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../electron/prepare/build.mjs';
import { runInTerminal, runQuietly } from '../electron/prepare/child.mjs';
import { ensureInstalled } from '../electron/prepare/install.mjs';
import { ensureNode } from '../electron/prepare/node.mjs';
import { projectRoot } from '../electron/prepare/place.mjs';
import { duration, explain, Refusal } from '../electron/prepare/report.mjs';
import { findChromium, installChromium } from './chromium.mjs';
import { playwrightTotals, totalsLine, triedAgain, vitestTotals } from './totals.mjs';

/**
 * @typedef {{ name: string, run: () => Promise<boolean> }} Step `run` answers whether the step succeeded
 * @typedef {{ name: string, milliseconds: number, succeeded: boolean }} Outcome
 */

const vitestFolders = ['unit', 'contract', 'storage', 'documents', 'architecture'];
const cache = join('node_modules', '.cache');
const reports = join(projectRoot, 'test-results');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

/**
 * One stage after the other; the lanes of a stage run at the same time, the steps of a lane one after the other. ESLint
 * works on one core for two minutes, which is as long as the steps beside it need one core and then wait for disks and
 * clocks. The end-to-end tests have both cores to themselves.
 */
const stages = /** @type {readonly (readonly (readonly Step[])[])[]} */ ([
  [
    [{ name: 'lint', run: lint }],
    [
      { name: 'types', run: checkTypes },
      { name: 'format', run: checkFormat },
      { name: 'build', run: build },
      { name: 'tests', run: () => runVitest([]) },
    ],
  ],
  [[{ name: 'e2e', run: runPlaywright }]],
]);

/** @param {readonly string[]} args */
async function main(args) {
  const chosen = chooseStages(args);
  ensureNode();
  await ensureInstalled(projectRoot);
  const steps = chosen.flat(2);
  if (steps.some((step) => step.name === 'e2e')) ensureChromium();
  mkdirSync(reports, { recursive: true });
  rmSync(vitestReport, { force: true });
  rmSync(playwrightReport, { force: true });

  /** @type {Outcome[]} */
  const outcomes = [];
  for (const lanes of chosen) {
    outcomes.push(...(await Promise.all(lanes.map(performInTurn))).flat());
    if (outcomes.some((outcome) => !outcome.succeeded)) break;
  }
  return summarize(steps, outcomes);
}

/**
 * @param {readonly string[]} args
 * @returns {readonly (readonly (readonly Step[])[])[]}
 */
function chooseStages(args) {
  if (args.length === 0) return stages;
  const [option, name = ''] = args;
  const steps = stages.flat(2);
  const step = steps.find((candidate) => candidate.name === name);
  if (option === '--only' && args.length === 2) {
    if (step) return [[[step]]];
    if (vitestFolders.includes(name)) return [[[{ name, run: () => runVitest([`tests/${name}/`]) }]]];
  }
  const names = [...steps.map((candidate) => candidate.name), ...vitestFolders];
  throw new Refusal(
    `Usage: npm test, or npm test -- --only <step>, where a step is one of ${names.join(', ')}.`,
  );
}

/**
 * @param {readonly Step[]} steps
 * @returns {Promise<Outcome[]>} of the steps up to the first that failed
 */
async function performInTurn(steps) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of steps) {
    const outcome = await perform(step);
    outcomes.push(outcome);
    if (!outcome.succeeded) break;
  }
  return outcomes;
}

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function perform(step) {
  const started = Date.now();
  console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`);
  const succeeded = await step.run().catch((/** @type {unknown} */ error) => explain(error) === 0);
  const milliseconds = Date.now() - started;
  console.log(`── ${step.name}: ${succeeded ? 'ok' : 'FAILED'} in ${duration(milliseconds)}`);
  return { name: step.name, milliseconds, succeeded };
}

/**
 * @param {readonly Step[]} steps
 * @param {readonly Outcome[]} outcomes
 * @returns {number} the exit code
 */
function summarize(steps, outcomes) {
  console.log('\nSummary');
  for (const { name } of steps) {
    const outcome = outcomes.find((candidate) => candidate.name === name);
    const result = outcome ? (outcome.succeeded ? 'ok' : 'FAILED') : 'not run';
    console.log(
      `  ${name.padEnd(14)}${result.padEnd(9)}${outcome ? duration(outcome.milliseconds) : ''}`.trimEnd(),
    );
  }
  for (const test of triedAgain(playwrightReport)) console.log(`  passed only when tried again: ${test}`);
  const succeeded = outcomes.every((outcome) => outcome.succeeded);
  console.log(`\n${totalsLine([vitestTotals(vitestReport), playwrightTotals(playwrightReport)], succeeded)}`);
  return succeeded ? 0 : 1;
}

function ensureChromium() {
  const found = findChromium() ?? (installChromium(projectRoot) ? findChromium() : missingChromium());
  // Without a path Playwright's own Chromium was installed, which it finds by itself.
  if (found !== undefined) process.env.KENESHME_CHROMIUM = found;
}

/** @returns {never} */
function missingChromium() {
  throw new Refusal(
    'The end-to-end tests need Chromium, and it could not be installed: install it, or name it in KENESHME_CHROMIUM.',
  );
}

async function checkTypes() {
  for (const part of ['shared', 'node', 'renderer', 'e2e']) {
    const memory = ['--incremental', '--tsBuildInfoFile', join(cache, 'types', `${part}.tsbuildinfo`)];
    if (!(await tool('types', 'typescript/bin/tsc', ['-p', `tsconfig.${part}.json`, ...memory])))
      return false;
  }
  return true;
}

async function lint() {
  const memory = ['--cache', '--cache-strategy', 'content', '--cache-location', join(cache, 'eslint')];
  return tool('lint', 'eslint/bin/eslint.js', ['--max-warnings=0', ...memory, '.']);
}

async function checkFormat() {
  const memory = ['--cache', '--cache-location', join(cache, 'prettier')];
  return tool('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', ...memory, '.']);
}

async function build() {
  await ensureBuilt(projectRoot);
  return true;
}

/** @param {readonly string[]} folders all when empty */
async function runVitest(folders) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  const { code } = await runInTerminal(
    process.execPath,
    [bin('vitest/vitest.mjs'), 'run', ...reporters, ...folders],
    {
      cwd: projectRoot,
    },
  );
  return code === 0;
}

async function runPlaywright() {
  await ensureBuilt(projectRoot);
  const { code } = await runInTerminal(
    process.execPath,
    [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
    { cwd: projectRoot, env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport } },
  );
  return code === 0;
}

/**
 * Runs a checker and shows what it found in one piece, since another one may be speaking at the same time.
 * @param {string} step
 * @param {string} path of the tool under node_modules
 * @param {readonly string[]} args
 */
async function tool(step, path, args) {
  const { code, output } = await runQuietly(process.execPath, [bin(path), ...args], { cwd: projectRoot });
  if (output.trim()) console.log(`\n[${step}]\n${output.trimEnd()}`);
  return code === 0;
}

/** @param {string} path */
function bin(path) {
  return join(projectRoot, 'node_modules', ...path.split('/'));
}

process.exitCode = await main(process.argv.slice(2)).catch(explain);
