import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseWindow } from '../../electron/prepare/choose-window.mjs';
import { hasDisplay } from '../../electron/prepare/display.mjs';
import { downloadElectron, findElectron, recentFailure } from '../../electron/prepare/electron-binary.mjs';
import { readersFolder } from '../../electron/prepare/place.mjs';

const desk = { platform: 'linux', env: { DISPLAY: ':0' }, isRoot: false, now: new Date() } as const;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keneshme-window-'));
  write('node_modules/electron/package.json', '{ "version": "45.4.1" }');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe('whether there is a display', () => {
  test.each<[NodeJS.Platform, NodeJS.ProcessEnv, boolean]>([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: 'localhost:10', SSH_CONNECTION: '10.0.0.2' }, true],
    ['darwin', {}, true],
    ['darwin', { SSH_TTY: '/dev/ttys1' }, false],
    ['win32', {}, true],
    ['win32', { CI: 'true' }, false],
  ])('%s with %j: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});

describe('where Electron is', () => {
  test('nowhere before it was unpacked to the end', () => {
    write('node_modules/electron/dist/electron');
    expect(findElectron(root, {})).toBeUndefined();
  });

  test('in the folder of its package', () => {
    unpack();
    expect(findElectron(root, {})).toBe(join(root, 'node_modules/electron/dist/electron'));
  });

  test('nowhere when the program itself was removed', () => {
    unpack();
    rmSync(join(root, 'node_modules/electron/dist/electron'));
    expect(findElectron(root, {})).toBeUndefined();
  });

  test('in another folder that is named', () => {
    unpack();
    write('elsewhere/electron');
    const folder = join(root, 'elsewhere');
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(join(folder, 'electron'));
  });

  test('at another path that is named, before everything else', () => {
    unpack();
    write('my-electron');
    expect(findElectron(root, { ELECTRON_EXEC_PATH: join(root, 'my-electron') })).toBe(
      join(root, 'my-electron'),
    );
  });

  test('a named path that leads nowhere is refused by name', () => {
    expect(() => findElectron(root, { ELECTRON_EXEC_PATH: '/nowhere/electron' })).toThrow(
      'ELECTRON_EXEC_PATH names /nowhere/electron, which does not exist: correct it or remove it.',
    );
  });
});

describe('where the program opens', () => {
  test('in Electron when it is there', async () => {
    unpack();
    expect(await chooseWindow(root, { machine: desk })).toEqual({
      kind: 'electron',
      program: join(root, 'node_modules/electron/dist/electron'),
    });
  });

  test('in Electron after its download', async () => {
    const choice = await chooseWindow(root, {
      machine: desk,
      download: (folder) => downloadElectron(folder, arrive),
    });
    expect(choice.kind).toBe('electron');
  });

  test.each([
    [
      'without a display',
      { ...desk, env: {} },
      'Keneshme opens in the browser, because this machine has no display for a window.',
    ],
    [
      'for root on Linux',
      { ...desk, isRoot: true },
      'Keneshme opens in the browser, because Electron is protected by a sandbox that does not work for the user root.',
    ],
  ])('in the browser %s, although Electron is there', async (_situation, machine, reason) => {
    unpack();
    expect(await chooseWindow(root, { machine })).toEqual({ kind: 'browser', reason });
  });

  test('in the browser after a failed download, which the next starts remember for a day', async () => {
    const download = vi.fn((folder: string) => downloadElectron(folder, fail));
    const choose = (machine: typeof desk, retry: boolean) => chooseWindow(root, { machine, retry, download });
    const reasons = [
      await choose(desk, false),
      await choose({ ...desk, now: hoursLater(1) }, false),
      await choose({ ...desk, now: hoursLater(23) }, true),
      await choose({ ...desk, now: hoursLater(25) }, false),
    ].map((choice) => (choice.kind === 'browser' ? choice.reason : choice.kind));
    const failed = 'Keneshme opens in the browser, because Electron could not be downloaded.';
    const remembered =
      'Keneshme opens in the browser, because Electron could not be downloaded lately ' +
      '("npm start -- --retry-electron" tries it again).';
    expect(reasons).toEqual([failed, remembered, failed, failed]);
    expect(download).toHaveBeenCalledTimes(3);
  });

  test('a failure is forgotten when another Electron is wanted', async () => {
    await downloadElectron(root, fail);
    expect(recentFailure(root, new Date())).toBeInstanceOf(Date);
    write('node_modules/electron/package.json', '{ "version": "46.0.0" }');
    expect(recentFailure(root, new Date())).toBeUndefined();
  });

  test('a failure is forgotten after a download that succeeded', async () => {
    await downloadElectron(root, fail);
    await downloadElectron(root, arrive);
    expect(recentFailure(root, new Date())).toBeUndefined();
  });
});

describe('the folder relative paths are meant from', () => {
  test.each([
    ['of the reader under npm', { npm_lifecycle_event: 'start', INIT_CWD: '/home/a' }, '/project', '/home/a'],
    [
      'not the one of an outer npm script',
      { npm_lifecycle_event: 'test', INIT_CWD: '/home/a' },
      '/project',
      '/project',
    ],
    [
      'not the one of npm after a change of folder',
      { npm_lifecycle_event: 'start', INIT_CWD: '/home/a' },
      '/x',
      '/x',
    ],
    ['the current one without npm', {}, '/home/b', '/home/b'],
  ])('%s', (_case, env, cwd, expected) => {
    expect(readersFolder('start', { env, cwd, root: '/project' })).toBe(expected);
  });
});

function fail(): Promise<{ code: number }> {
  return Promise.resolve({ code: 1 });
}

function arrive(): Promise<{ code: number }> {
  unpack();
  return Promise.resolve({ code: 0 });
}

function unpack(): void {
  write('node_modules/electron/dist/electron');
  write('node_modules/electron/path.txt', 'electron');
}

function hoursLater(hours: number): Date {
  return new Date(Date.now() + hours * 3_600_000);
}

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
