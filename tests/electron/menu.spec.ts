import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Page } from '@playwright/test';
import { translator } from '@shared/texts/catalogue';
import { call } from './driver/journey';
import { expect, test } from './driver/fixtures';
import { projectRoot } from './driver/stand-in-app';

interface Item {
  readonly label?: string;
  readonly role?: string;
  readonly submenu?: readonly Item[];
}

test('the menu speaks the language of the interface and follows it', async ({ opened: { app, page } }) => {
  await app.until('menu', 2);
  expect(topLabels(app.all('menu')[1]?.details)).toEqual(['Файл', 'Оңдоо', 'Көрүнүш', 'Терезе']);
  const { revision } = await call(page, 'settings.get', {});
  await call(page, 'settings.change', { expectedRevision: revision, set: { interfaceLanguage: 'en' } });
  await app.until('menu', 3);
  expect(topLabels(app.all('menu')[2]?.details)).toEqual(['File', 'Edit', 'View', 'Window']);
});

test('before the settings are read it speaks the language of the system', async ({ start }) => {
  const menu = await start({ systemLanguages: ['de-DE', 'ru-RU'] }).until('menu');
  expect(topLabels(menu.details)).toEqual(['Файл', 'Правка', 'Вид', 'Окно']);
});

test('every item has words of our own', async ({ start }) => {
  const menu = await start().until('menu');
  const items = (menu.details as unknown as readonly Item[]).flatMap(({ submenu = [] }) => submenu);
  expect(items.filter(({ label, role }) => role !== undefined && !label)).toEqual([]);
});

for (const [isPackaged, environment, expected] of [
  [false, {}, true],
  [true, {}, false],
  [true, { KENESHME_DEVTOOLS: '1' }, true],
] as const) {
  const program = isPackaged ? 'the packed program' : 'the program in its folder';
  const wish = 'KENESHME_DEVTOOLS' in environment ? ' that is asked to' : '';
  test(`${program}${wish} ${expected ? 'offers' : 'hides'} the developer tools`, async ({ start }) => {
    const app = start({ isPackaged, environment });
    const roles = ((await app.until('menu')).details as unknown as readonly Item[])
      .flatMap(({ submenu = [] }) => submenu)
      .map(({ role }) => role);
    const { details } = await app.until('window created');
    expect(roles.includes('toggleDevTools')).toBe(expected);
    expect(await app.ask('preferences', { contents: Number(details['contents']) })).toMatchObject({
      devTools: expected,
    });
  });
}

/** Notes how often the page asks for the printer, which no test has. */
function countPrints(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset['prints'] = '0';
    window.print = () => (dataset['prints'] = String(Number(dataset['prints']) + 1));
  });
}

test('printing is left to the page, which knows what it shows', async ({ opened: { app, page } }) => {
  await app.until('menu', 2);
  await countPrints(page);
  await app.ask('menu click', { label: 'Басып чыгаруу…' });
  await expect(page.locator('html')).toHaveAttribute('data-prints', '1');
});

test('a paper whose pages are not drawn yet is not printed by the menu, and the page says why', async ({
  start,
  show,
}) => {
  test.slow();
  test.skip(process.platform === 'win32', 'the LibreOffice of this test is a shell script');
  const programs = mkdtempSync(join(tmpdir(), 'keneshme-programs-'));
  writeFileSync(join(programs, 'soffice'), '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
  const app = start({ environment: { PATH: [programs, process.env['PATH']].join(delimiter) } });
  const { page } = await show(app);
  const { hearingId } = await call(page, 'example.load', {});
  const template = readFileSync(join(projectRoot, 'resources/templates/minutes.ru.docx'));
  await call(page, 'templates.add', {
    kind: 'minutes',
    edition: 'ru',
    fileName: 'бланк.docx',
    base64: template.toString('base64'),
  });
  const { revision } = await call(page, 'settings.get', {});
  await call(page, 'settings.change', { expectedRevision: revision, set: { welcomed: true } });
  const t = translator('ky');
  // From the first stage on: how soon LibreOffice is asked depends on the machine.
  const inMaking = page.getByRole('button', { name: t('pages.template.stop'), exact: true });
  // Until the page has heard that the office is not new any more, it leads to the first page from everywhere.
  await expect(async () => {
    await page.evaluate((id) => (window.location.hash = `#/hearings/${id}/documents`), hearingId);
    await expect(inMaking).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await countPrints(page);
  await app.ask('menu click', { label: 'Басып чыгаруу…' });
  await expect(page.getByText(t('pages.printing.wait'))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-prints', '0');
});

function topLabels(menu: unknown): readonly (string | undefined)[] {
  return (menu as readonly Item[]).map(({ label }) => label);
}
