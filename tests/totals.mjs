/** Adds up what vitest and Playwright wrote into their JSON reports. */
import { existsSync } from 'node:fs';
import { readJson } from '../electron/prepare/json-file.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} VitestReport
 * @typedef {{ title: string, specs?: readonly { title: string, tests: readonly { status: string }[] }[],
 *   suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: readonly unknown[], suites: readonly PlaywrightSuite[] }} PlaywrightReport
 */

/**
 * @param {string} path
 * @returns {Totals} zeros when the report is missing
 */
export function vitestTotals(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const report = /** @type {VitestReport} */ (readJson(path));
  // A file that breaks before its first test counts as one failure, or it would not be seen in the totals.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {string} path
 * @returns {Totals} zeros when the report is missing
 */
export function playwrightTotals(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const { stats, errors } = /** @type {PlaywrightReport} */ (readJson(path));
  // Errors outside of a test: a file that does not load, no test found.
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The end-to-end tests that passed only when they were tried again, each as «file › title».
 * @param {string} path
 * @returns {readonly string[]} none when the report is missing
 */
export function triedAgain(path) {
  if (!existsSync(path)) return [];
  /** @type {(suite: PlaywrightSuite, file: string) => readonly string[]} */
  const flakyIn = ({ specs = [], suites = [] }, file) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => `${file} › ${title}`),
    ...suites.flatMap((inner) => flakyIn(inner, file)),
  ];
  const { suites } = /** @type {PlaywrightReport} */ (readJson(path));
  return suites.flatMap((suite) => flakyIn(suite, suite.title));
}

/**
 * The last line of `npm test`.
 * @param {readonly Totals[]} reports
 * @param {boolean} succeeded whether every step succeeded; where types, lint or the build failed and no test did, one
 *   failure is counted, so that the line never says "0 failed" about a run that failed
 */
export function totalsLine(reports, succeeded) {
  /** @type {(count: keyof Totals) => number} */
  const sum = (count) => reports.reduce((total, report) => total + report[count], 0);
  const failed = succeeded ? sum('failed') : Math.max(1, sum('failed'));
  return `${String(sum('passed'))} passed, ${String(failed)} failed, ${String(sum('skipped'))} skipped`;
}
