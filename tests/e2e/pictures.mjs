/**
 * `node tests/e2e/pictures.mjs` makes the pictures of the README from the example office, in three languages; the
 * English ones carry no language in their name. Needs a build (`npm run build`) and a Chromium.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';

const projectRoot = resolve(import.meta.dirname, '../..');
const folder = join(projectRoot, 'docs', 'pictures');
const hearing = '/hearings/example-hearing-2026-01-16';

const screens = [
  { name: 'hearings', path: '/hearings?words=Wildberries' },
  { name: 'record', path: `${hearing}/record` },
  { name: 'documents', path: `${hearing}/documents` },
  { name: 'reading', path: `${hearing}/reading/exchanges` },
];

const languageNames = { ky: 'Кыргызча', ru: 'Русский', en: 'English' };

const dataFolder = mkdtempSync(join(tmpdir(), 'keneshme-pictures-'));
const host = spawn(process.execPath, [join(projectRoot, 'out/main/host.js'), '--data', dataFolder]);
try {
  await takePictures(await addressOf(host));
} finally {
  await stop(host);
  rmSync(dataFolder, { recursive: true, force: true });
}

/** @param {string} address */
async function takePictures(address) {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath && { executablePath }),
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    timezoneId: 'Asia/Bishkek',
    colorScheme: 'light',
  });
  const { origin } = new URL(address);
  await page.request.get(address);
  await ask(page, origin, 'example.load', {});
  for (const language of /** @type {const} */ (['ky', 'ru', 'en'])) {
    const { revision } = await ask(page, origin, 'settings.get', {});
    const set = { welcomed: true, interfaceLanguage: language };
    await ask(page, origin, 'settings.change', { expectedRevision: revision, set });
    for (const { name, path } of screens) {
      await page.goto(`${origin}/#${path}`);
      await page.reload();
      await page.locator(`html[lang=${language}] h1`).first().waitFor();
      // A paper opens in the language of its record; the picture shows it in its own.
      if (name === 'documents') await page.getByRole('tab', { name: languageNames[language] }).click();
      await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
      await page.evaluate('document.fonts.ready');
      const file = language === 'en' ? `${name}.png` : `${name}.${language}.png`;
      await page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' });
    }
  }
  await browser.close();
}

/**
 * Asks the core as a page does.
 * @param {import('@playwright/test').Page} page
 * @param {string} origin
 * @param {string} method
 * @param {unknown} input
 * @returns {Promise<{ revision: number }>}
 */
async function ask(page, origin, method, input) {
  const answer = await page.request.post(`${origin}/api/call`, {
    data: { method, input },
    headers: { Origin: origin },
  });
  /** @type {unknown} */
  const said = await answer.json();
  const outcome = /** @type {{ ok: boolean, value: { revision: number } }} */ (said);
  if (!outcome.ok) throw new Error(`${method} was refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @returns {Promise<string>}
 */
function addressOf(child) {
  return new Promise((done, fail) => {
    child.stdout.once('data', (/** @type {Buffer} */ bytes) => {
      const address = /http:\/\/\S+/.exec(bytes.toString())?.[0];
      if (address === undefined) fail(new Error(`The host said: ${bytes.toString()}`));
      else done(address);
    });
    child.stderr.once('data', (/** @type {Buffer} */ bytes) => fail(new Error(bytes.toString())));
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
function stop(child) {
  return new Promise((done) => {
    child.once('close', () => done());
    child.kill('SIGTERM');
  });
}
