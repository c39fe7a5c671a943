import { expect, test } from './driver/fixtures';

const foreign = [
  'https://evil.example/',
  'http://127.0.0.1:3000/',
  'app://evil/',
  'app://keneshme.evil.example/',
  'file:///etc/passwd',
  'data:text/html,evil',
  'javascript:alert(1)',
];

test('the window goes to no foreign address, in no way', async ({ running: { app, contents } }) => {
  for (const url of foreign) {
    for (const way of [
      { isMainFrame: true, isRedirect: false },
      { isMainFrame: true, isRedirect: true },
      { isMainFrame: false, isRedirect: false },
    ]) {
      expect.soft(await app.ask('navigation wanted', { contents, url, ...way }), url).toBe(true);
    }
    expect.soft(await app.ask('window wanted', { contents, url }), url).toBe('deny');
  }
});

test('no frame is filled, not even with an own page', async ({ running: { app, contents } }) => {
  const wanted = { contents, url: 'app://keneshme/', isMainFrame: false, isRedirect: false };
  expect(await app.ask('navigation wanted', wanted)).toBe(true);
});

test('the window may load its own page again', async ({ running: { app, contents } }) => {
  const wanted = { contents, url: 'app://keneshme/#/hearings', isMainFrame: true, isRedirect: false };
  expect(await app.ask('navigation wanted', wanted)).toBe(false);
});

test('a script that wants to leave stays', async ({ opened: { app, page } }) => {
  await page.evaluate(() => (location.href = 'https://evil.example/'));
  expect((await app.until('navigation decided')).details).toEqual({
    url: 'https://evil.example/',
    isPrevented: true,
  });
  expect(new URL(page.url()).host).toBe('keneshme.test');
  await expect(page).toHaveTitle(/Keneshme/);
});

test('a window that a script opens is closed', async ({ opened: { page } }) => {
  const popup = page.context().waitForEvent('page');
  await page.evaluate(() => void window.open('https://evil.example/'));
  const opened = await popup;
  await expect.poll(() => opened.isClosed()).toBe(true);
});

test('an embedded page is never attached', async ({ running: { app, contents } }) => {
  expect(await app.ask('webview wanted', { contents })).toBe(true);
});

test('nothing is downloaded', async ({ running: { app } }) => {
  expect(await app.ask('download wanted', {})).toBe(true);
});

/** The names Electron 45 asks about, and one it may ask about later. */
const permissions = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'mediaKeySystem',
  'geolocation',
  'notifications',
  'midi',
  'midiSysex',
  'pointerLock',
  'fullscreen',
  'openExternal',
  'window-management',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'idle-detection',
  'fileSystem',
  'hid',
  'serial',
  'usb',
  'media',
  'local-network',
  'loopback-network',
  'web-printing',
  'unknown',
];

test('every permission is denied', async ({ running: { app } }) => {
  for (const permission of permissions) {
    expect
      .soft(await app.ask('permission', { permission }), permission)
      .toEqual({ request: false, check: false, device: false });
  }
});
