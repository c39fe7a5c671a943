import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nodeFileSystem } from '@storage/file-system';
import type { FileSystem } from '@storage/file-system';
import { KeptFiles } from '@storage/kept-files';
import { FaultyDisk } from './support/faulty-disk';
import { pausedDisk } from './support/paused-disk';
import { temporaryFolder } from './support/temporary-folder';

const format = {
  name: 'words',
  version: 1,
  parse: (data: unknown) => z.string().parse(data),
  migrations: [],
};

function filesIn(folder: string, fileSystem: FileSystem = nodeFileSystem): Promise<KeptFiles<string>> {
  return KeptFiles.start({ fileSystem, folder, format, isEmpty: (words) => words === '' });
}

const faults = [
  ['ENOSPC', 'storage.diskFull'],
  ['EACCES', 'storage.notWritable'],
  ['EIO', 'storage.failed'],
] as const;

describe.each(faults)('a disk that answers %s', (errno, code) => {
  it.each([
    ['at any step of a writing', 'new words'],
    ['at any step of a removal', ''],
  ])('%s refuses by its name and leaves the former words or the new ones', async (_, words) => {
    let refused = 0;
    for (let at = 0; at < 20; at += 1) {
      const folder = await temporaryFolder();
      const disk = new FaultyDisk();
      const files = await filesIn(folder, disk);
      await files.write('h1', 'former words');
      disk.arm({ at, errno, lasting: false });
      const [outcome] = await Promise.allSettled([files.write('h1', words)]);
      const reached = disk.calls.length > at;
      disk.repair();
      const found = (await (await filesIn(folder)).read('h1')) ?? '';
      if (outcome.status === 'fulfilled') expect(found).toBe(words);
      else {
        refused += 1;
        expect(outcome.reason).toMatchObject({ code });
        expect(['former words', words]).toContain(found);
      }
      await files.write('h1', 'next words');
      expect(await (await filesIn(folder)).read('h1')).toBe('next words');
      expect(await readdir(folder)).toEqual(['h1.kept.json']);
      if (!reached) break;
    }
    expect(refused).toBeGreaterThanOrEqual(words === '' ? 2 : 5);
  });
});

it('writes only the latest words of those that came while a write was under way', async () => {
  const folder = await temporaryFolder();
  const disk = pausedDisk(/\.tmp$/);
  let renames = 0;
  const files = await filesIn(folder, {
    ...disk.fileSystem,
    rename: async (from, to) => {
      renames += 1;
      await disk.fileSystem.rename(from, to);
    },
  });
  const first = files.write('h1', 'a');
  await disk.reached;
  const others = ['b', 'c', 'd'].map((words) => files.write('h1', words));
  disk.letGo();
  await Promise.all([first, ...others]);
  expect(renames).toBe(2);
  expect(await files.read('h1')).toBe('d');
});

it('keeps no file for empty words', async () => {
  const folder = await temporaryFolder();
  const files = await filesIn(folder);
  await files.write('h1', 'a');
  expect(await files.ids()).toEqual(['h1']);
  await files.write('h1', '');
  expect(await readdir(folder)).toEqual([]);
  expect(await files.read('h1')).toBeNull();
});

describe('a damaged file', () => {
  it.each([
    ['cut through', (bytes: Buffer) => bytes.subarray(0, -3), 'length'],
    ['with a changed letter', (bytes: Buffer) => changed(bytes), 'checksum'],
    ['empty', () => Buffer.alloc(0), 'noMeta'],
    ['full of zeros', () => Buffer.alloc(300), 'noMeta'],
  ])('%s is named by the check, then set aside whole and named', async (_, damage, reason) => {
    const folder = await temporaryFolder();
    await (await filesIn(folder)).write('h1', 'words');
    const path = join(folder, 'h1.kept.json');
    const damaged = damage(await readFile(path));
    await writeFile(path, damaged);
    const files = await filesIn(folder);
    const named = { id: 'h1', file: 'h1.kept.json', reason: 'recordDamaged', details: { reason } };
    expect(await files.verify('h1')).toEqual([named]);
    expect(await files.read('h1')).toBeNull();
    const [kept = ''] = await readdir(join(folder, 'set-aside'));
    expect(await readFile(join(folder, 'set-aside', kept))).toEqual(damaged);
    expect(files.problems()).toEqual([{ ...named, details: { reason, kept } }]);
    expect((await filesIn(folder)).problems()).toMatchObject([{ file: kept, reason: 'setAsideEarlier' }]);
    await files.write('h1', 'new words');
    expect(await files.read('h1')).toBe('new words');
  });
});

it('leaves a file of a newer program untouched and says so', async () => {
  const folder = await temporaryFolder();
  const newer = {
    ...format,
    version: 2,
    migrations: [{ version: 2, name: '002-x', up: (data: unknown) => data }],
  };
  const files = await KeptFiles.start({
    fileSystem: nodeFileSystem,
    folder,
    format: newer,
    isEmpty: () => false,
  });
  await files.write('h1', 'words');
  await expect((await filesIn(folder)).read('h1')).rejects.toMatchObject({ code: 'storage.newerFormat' });
  expect(await files.read('h1')).toBe('words');
});

it('removes what a write left that was cut short', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, '.h1.kept.json.0a1b2c3d4e5f.tmp'), 'half');
  await filesIn(folder);
  expect(await readdir(folder)).toEqual([]);
});

function changed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length - 2] = (copy.at(-2) ?? 0) ^ 1;
  return copy;
}
