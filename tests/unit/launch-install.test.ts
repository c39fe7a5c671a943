import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureInstalled, isInstalled } from '../../electron/prepare/install.mjs';
import { ensureNode } from '../../electron/prepare/node.mjs';
import { Refusal } from '../../electron/prepare/report.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-zod' };
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/zod': zod,
  'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-fs', optional: true },
};
const installed = { 'node_modules/zod': zod };

let root: string;
let said: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keneshme-install-'));
  said = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text).trim()) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe('which Node is new enough', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.18.0'])('%s is', (version) => {
    expect(() => ensureNode(version)).not.toThrow();
  });

  test.each(['18.20.8', '20.18.3', '8.0.0'])('%s is refused with its number', (version) => {
    expect(() => ensureNode(version)).toThrow(
      `Keneshme needs Node 20.19 or newer, and this is Node ${version}: install a newer one`,
    );
  });
});

describe('whether the packages are installed', () => {
  test.each([
    ['as locked, an optional one left out', installed, true],
    ['another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }, false],
    ['the same version of other content', { 'node_modules/zod': { ...zod, integrity: 'sha512-x' } }, false],
    ['one missing', {}, false],
  ])('%s', (_situation, packages, expected) => {
    writeLock('package-lock.json', wanted);
    writeLock('node_modules/.package-lock.json', packages);
    expect(isInstalled(root)).toBe(expected);
  });

  test('a folder without the record of npm was broken off', () => {
    writeLock('package-lock.json', wanted);
    mkdirSync(join(root, 'node_modules/zod'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });
});

describe('installing', () => {
  test('happens once: the second start does and says nothing', async () => {
    writeLock('package-lock.json', wanted);
    const install = vi.fn(() => {
      writeLock('node_modules/.package-lock.json', installed);
      return Promise.resolve({ code: 0, output: 'added 1 package' });
    });
    await ensureInstalled(root, install);
    expect(said).toEqual([
      'Installing the packages of Keneshme (once, a minute or two) …',
      expect.stringMatching(/^Packages installed in \d+\.\d s\.$/),
    ]);
    await ensureInstalled(root, install);
    expect(install).toHaveBeenCalledTimes(1);
    expect(said).toHaveLength(2);
  });

  test('two starts at the same moment install once', async () => {
    writeLock('package-lock.json', wanted);
    const install = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      writeLock('node_modules/.package-lock.json', installed);
      return { code: 0, output: '' };
    });
    await Promise.all([ensureInstalled(root, install), ensureInstalled(root, install)]);
    expect(install).toHaveBeenCalledTimes(1);
  });

  test('a failure is one sentence after the words of npm, and the old record is gone', async () => {
    writeLock('package-lock.json', wanted);
    writeLock('node_modules/.package-lock.json', {});
    const install = () => Promise.resolve({ code: 1, output: 'npm error network\n' });
    const refusal = await ensureInstalled(root, install).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toBe(
      'The packages could not be installed (npm ended with code 1): check the connection to the package registry and start again.',
    );
    expect(said).toContain('npm error network');
    expect(isInstalled(root)).toBe(false);
  });

  test('npm that reports success without installing everything is not believed', async () => {
    writeLock('package-lock.json', wanted);
    const install = () => {
      writeLock('node_modules/.package-lock.json', {});
      return Promise.resolve({ code: 0, output: '' });
    };
    await expect(ensureInstalled(root, install)).rejects.toThrow(Refusal);
  });

  test('a lock left by a process that is gone does not hold up the start', async () => {
    writeLock('package-lock.json', wanted);
    mkdirSync(join(root, 'out'));
    writeFileSync(join(root, 'out/.preparing'), '999999999');
    const install = () => {
      writeLock('node_modules/.package-lock.json', installed);
      return Promise.resolve({ code: 0, output: '' });
    };
    await ensureInstalled(root, install);
    expect(isInstalled(root)).toBe(true);
  });
});

function writeLock(path: string, packages: Record<string, unknown>): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify({ lockfileVersion: 3, packages }));
}
