import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { prepareDataFolder, resolveDataFolder } from '@storage/data-folder';
import { nodeFileSystem } from '@storage/file-system';
import { FaultyDisk } from './support/faulty-disk';
import { temporaryFolder } from './support/temporary-folder';

describe('the data folder', () => {
  const windows = 'C:\\Users\\aigul';
  it.each<[string, string, NodeJS.Platform, string | undefined, Record<string, string>, string]>([
    ['/home/aigul/.local/share/keneshme', 'Linux', 'linux', undefined, {}, '/home/aigul'],
    [
      '/srv/data/keneshme',
      'Linux with XDG_DATA_HOME',
      'linux',
      undefined,
      { XDG_DATA_HOME: '/srv/data' },
      '/home/aigul',
    ],
    [
      '/home/aigul/.local/share/keneshme',
      'Linux with a relative XDG_DATA_HOME',
      'linux',
      undefined,
      { XDG_DATA_HOME: 'data' },
      '/home/aigul',
    ],
    ['/Users/aigul/Library/Application Support/Keneshme', 'macOS', 'darwin', undefined, {}, '/Users/aigul'],
    ['C:\\Users\\aigul\\AppData\\Roaming\\Keneshme', 'Windows', 'win32', undefined, {}, windows],
    [
      'D:\\Roaming\\Keneshme',
      'Windows with APPDATA',
      'win32',
      undefined,
      { APPDATA: 'D:\\Roaming' },
      windows,
    ],
    ['/mnt/office', 'the environment', 'linux', undefined, { KENESHME_DATA: '/mnt/office' }, '/home/aigul'],
    [
      '/mnt/hall',
      'the argument before the environment',
      'linux',
      '/mnt/hall',
      { KENESHME_DATA: '/mnt/office' },
      '/home/aigul',
    ],
    [
      '/home/aigul/.local/share/keneshme',
      'an empty argument and environment',
      'linux',
      '',
      { KENESHME_DATA: '' },
      '/home/aigul',
    ],
  ])('is %s by %s', (expected, _, platform, argument, environment, home) => {
    expect(resolveDataFolder({ argument, environment, platform, home })).toBe(expected);
  });

  it('counts a relative argument from the working directory', () => {
    const sources = { argument: 'data', environment: {}, platform: 'linux', home: '/home/aigul' } as const;
    expect(resolveDataFolder(sources)).toBe(join(process.cwd(), 'data'));
  });

  it('is created for its owner alone and proven writable, leaving nothing behind', async () => {
    const folder = join(await temporaryFolder(), 'new', 'folder');
    await prepareDataFolder(nodeFileSystem, folder);
    await prepareDataFolder(nodeFileSystem, folder);
    expect(await readdir(folder)).toEqual([]);
    if (process.platform !== 'win32') expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('is proven writable for every program that starts at the same moment', async () => {
    const folder = await temporaryFolder();
    await Promise.all(Array.from({ length: 20 }, () => prepareDataFolder(nodeFileSystem, folder)));
    expect(await readdir(folder)).toEqual([]);
  });

  it('is refused where a file stands in its place', async () => {
    const folder = join(await temporaryFolder(), 'file');
    await writeFile(folder, 'x');
    await expect(prepareDataFolder(nodeFileSystem, folder)).rejects.toMatchObject({
      code: 'storage.notWritable',
      details: { folder, reason: 'EEXIST' },
    });
  });

  // Root may write everywhere, Windows knows no such modes.
  it.skipIf(process.getuid === undefined || process.getuid() === 0)(
    'is refused without permission',
    async () => {
      const folder = join(await temporaryFolder(), 'closed');
      await mkdir(folder, { mode: 0o500 });
      onTestFinished(() => chmod(folder, 0o700));
      await expect(prepareDataFolder(nodeFileSystem, folder)).rejects.toMatchObject({
        code: 'storage.notWritable',
        details: { folder, reason: 'EACCES' },
      });
    },
  );

  it.each([
    ['EACCES', 'storage.notWritable'],
    ['EROFS', 'storage.notWritable'],
    ['EIO', 'storage.notWritable'],
    ['ENOSPC', 'storage.diskFull'],
  ])('is refused when any step of the proof fails with %s', async (errno, code) => {
    const folder = await temporaryFolder();
    const disk = new FaultyDisk();
    disk.arm(undefined);
    await prepareDataFolder(disk, folder);
    for (let at = 0; at < disk.calls.length; at += 1) {
      const failing = new FaultyDisk();
      failing.arm({ at, errno, lasting: true });
      await expect(prepareDataFolder(failing, folder)).rejects.toMatchObject({ code });
      await prepareDataFolder(nodeFileSystem, folder);
    }
  });
});
