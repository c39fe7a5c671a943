import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureBuilt, isBuilt } from '../../electron/prepare/build.mjs';

const results = [
  'out/main/index.js',
  'out/main/host.js',
  'out/main/cli.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keneshme-build-'));
  for (const path of ['electron/main/index.ts', 'renderer/main.tsx', 'shared/a.ts', 'package-lock.json'])
    write(path);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe('after a build nothing is built again', () => {
  beforeEach(() => ensureBuilt(root, succeed));

  test('while nothing changes', async () => {
    const build = vi.fn(succeed);
    await ensureBuilt(root, build);
    expect(build).not.toHaveBeenCalled();
  });

  test('when a test or a page of the documentation changes', () => {
    write('tests/unit/a.test.ts');
    write('README.md');
    expect(isBuilt(root)).toBe(true);
  });

  test.each<[string, () => void]>([
    ['a source grows', () => write('shared/a.ts', 'export const a = 10;')],
    ['a source of the same size is saved again', () => touch('shared/a.ts')],
    ['a source is added', () => write('renderer/features/new/page.tsx')],
    ['a source is removed', () => rmSync(join(root, 'renderer/main.tsx'))],
    ['a source is renamed', () => renameSync(join(root, 'shared/a.ts'), join(root, 'shared/b.ts'))],
    ['other packages are locked', () => write('package-lock.json', '{"other": true}')],
    ['the configuration changes', () => write('electron.vite.config.ts')],
    ['a result is missing', () => rmSync(join(root, 'out/preload/index.cjs'))],
    ['the whole result is missing', () => rmSync(join(root, 'out'), { recursive: true })],
  ])('unless %s', (_change, change) => {
    expect(isBuilt(root)).toBe(true);
    change();
    expect(isBuilt(root)).toBe(false);
  });
});

describe('a build that does not come out', () => {
  test('is refused with the exit code, and the former one no longer counts', async () => {
    await ensureBuilt(root, succeed);
    write('shared/a.ts', 'broken');
    await expect(
      ensureBuilt(root, () => Promise.resolve({ code: 1, output: 'Unexpected token' })),
    ).rejects.toThrow('Keneshme could not be built (electron-vite ended with code 1); the reason is above.');
    write('shared/a.ts');
    expect(isBuilt(root)).toBe(false);
    expect(existsSync(join(root, 'out/.preparing'))).toBe(false);
  });

  test('is refused with the names of what is missing', async () => {
    const build = () => {
      for (const path of results.slice(2)) write(path);
      return Promise.resolve({ code: 0, output: '' });
    };
    await expect(ensureBuilt(root, build)).rejects.toThrow(
      'Keneshme could not be built: out/main/index.js, out/main/host.js did not come out.',
    );
  });

  test('a file saved while building makes the next start build again', async () => {
    await ensureBuilt(root, () => {
      write('shared/a.ts', 'saved while the bundler was reading');
      return succeed();
    });
    expect(isBuilt(root)).toBe(false);
  });
});

function succeed(): Promise<{ code: number; output: string }> {
  for (const path of results) write(path);
  return Promise.resolve({ code: 0, output: '' });
}

function write(path: string, text = 'export const a = 1;'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function touch(path: string): void {
  const later = new Date(Date.now() + 5_000);
  utimesSync(join(root, path), later, later);
}
