import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './driver/fixtures';
import { projectRoot } from './driver/stand-in-app';

test('the page is shut in: sandbox, isolated preload, no Node, no embedded pages', async ({ opened }) => {
  expect(await opened.app.ask('preferences', { contents: opened.contents })).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    preload: join(projectRoot, 'out/preload/index.cjs'),
  });
  const { app } = opened;
  expect(app.all('sandbox enabled')).toHaveLength(1);
  expect(app.all('schemes registered')[0]?.details).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
});

test('the lock is asked for before the program is ready', ({ running: { app } }) => {
  expect(app.all('lock requested')[0]?.details['isReady']).toBe(false);
});

test('the window appears when the page is drawn', async ({ start, show }) => {
  const app = start();
  const created = await app.until('window created');
  expect(created.details['options']).toMatchObject({
    show: false,
    title: 'Keneshme',
    width: 1280,
    height: 840,
    minWidth: 900,
    minHeight: 600,
    backgroundColor: '#f6f5f1',
  });
  expect(app.all('shown')).toEqual([]);
  await show(app);
  await app.until('shown');
});

test('a dark desktop gets a dark window', async ({ start }) => {
  const created = await start({ environment: { STAND_IN_DARK: '1' } }).until('window created');
  expect(created.details['options']).toMatchObject({ backgroundColor: '#191816' });
});

test('the window comes back where it was', async ({ start, show }) => {
  const first = start();
  const { contents } = await show(first);
  const bounds = { x: 300, y: 120, width: 1000, height: 700 };
  await first.ask('window', { contents, act: 'move', bounds });
  await first.ask('window', { contents, act: 'maximize' });
  await first.ask('window', { contents, act: 'close' });
  expect(await first.exited).toBe(0);

  const second = start({ dataFolder: first.dataFolder, profiles: first.profiles });
  const created = await second.until('window created');
  expect(created.details['options']).toMatchObject(bounds);
  await show(second);
  await second.until('maximized');
});

test('what Chromium keeps lies outside the archive, one folder for each archive', async ({ start }) => {
  const first = start();
  const second = start({ profiles: first.profiles });
  await Promise.all([first.until('window created'), second.until('window created')]);
  const profiles = [first, second].map((app) => String(app.all('lock requested')[0]?.details['profile']));
  expect(new Set(profiles).size).toBe(2);
  expect(profiles.every((folder) => folder.startsWith(join(first.profiles, 'keneshme-window')))).toBe(true);
});

test('a second start brings the first window to the front', async ({ running: { app, contents } }) => {
  await app.ask('window', { contents, act: 'minimize' });
  await app.ask('emit', { name: 'second-instance', args: [[], '/', {}] });
  await app.until('restored');
  await app.until('focused');
  expect(app.all('window created')).toHaveLength(1);
});

test('the second program itself ends at once, without a window and without the archive', async ({
  start,
}) => {
  const app = start({ isSecond: true });
  expect(await app.exited).toBe(0);
  expect(app.all('window created')).toEqual([]);
  expect(readdirSync(app.dataFolder)).toEqual([]);
});

test('the language of the interface is remembered for the next start', async ({ running: { app } }) => {
  await app.until('menu', 2);
  const [profile] = readdirSync(join(app.profiles, 'keneshme-window'));
  const file = join(app.profiles, 'keneshme-window', profile ?? '', 'shell-state.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ language: 'ky' });
});
