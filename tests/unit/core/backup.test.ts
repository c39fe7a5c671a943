import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coreIn, refusalOf, restoreInto, temporaryFolder } from './core-in-folder';

async function officeWithExample() {
  const opened = await coreIn(await temporaryFolder());
  const { hearingId } = await opened.client.call('example.load', {});
  return { ...opened, hearingId };
}

describe('a backup is the whole archive', () => {
  test('restored into a new folder it gives the same hearing, with its history', async () => {
    const { core, client, hearingId } = await officeWithExample();
    const backup = join(await temporaryFolder(), 'backup');
    const files = await core.backupInto(backup);
    const folder = join(await temporaryFolder(), 'restored');
    expect((await restoreInto(folder, backup)).files).toBe(files);
    const restored = await coreIn(folder);
    const both = { id: hearingId };
    expect(await restored.client.call('hearings.get', both)).toEqual(await client.call('hearings.get', both));
    expect(await restored.client.call('directory.get', {})).toEqual(await client.call('directory.get', {}));
    expect((await restored.client.call('archive.verify', {})).problems).toEqual([]);
  });

  test('nothing that is there already is replaced', async () => {
    const { core, dataFolder } = await officeWithExample();
    const taken = await temporaryFolder();
    await writeFile(join(taken, 'letter.txt'), 'mine');
    expect(await refusalOf(core.backupInto(taken))).toBe('storage.targetTaken');
    expect(await refusalOf(core.backupInto(join(taken, 'letter.txt')))).toBe('storage.targetTaken');
    const backup = join(await temporaryFolder(), 'backup');
    await core.backupInto(backup);
    expect(await refusalOf(restoreInto(dataFolder, backup))).toBe('backup.archiveThere');
  });

  test('a backup inside the data folder, and a folder that is no backup, are refused', async () => {
    const { core, dataFolder } = await officeWithExample();
    expect(await refusalOf(core.backupInto(join(dataFolder, 'backup')))).toBe('storage.copyIntoItself');
    const other = await temporaryFolder();
    await mkdir(join(other, 'pictures'));
    await writeFile(join(other, 'hearings'), 'not a folder');
    await mkdir(join(other, 'directory'));
    expect(await refusalOf(restoreInto(join(other, 'new'), join(other, 'hearings')))).toBe('backup.notOurs');
    expect(await refusalOf(restoreInto(join(other, 'new'), other))).toBe('backup.notOurs');
  });

  test('what is replaced is set aside whole, and only an archive nobody works in', async () => {
    const { core, client, dataFolder, hearingId } = await officeWithExample();
    const backup = join(await temporaryFolder(), 'backup');
    await core.backupInto(backup);
    const { revision } = await client.call('hearings.get', { id: hearingId });
    await client.call('hearings.change', {
      id: hearingId,
      expectedRevision: revision,
      change: { kind: 'details.edit', set: { place: { ru: 'Зал 2' } } },
    });
    expect(await refusalOf(restoreInto(dataFolder, backup, true))).toBe('storage.locked');
    await core.close();
    const { setAside } = await restoreInto(dataFolder, backup, true);

    const restored = await coreIn(dataFolder);
    expect(await restored.client.call('hearings.get', { id: hearingId })).toMatchObject({ revision });
    const kept = await coreIn(setAside ?? '');
    expect((await kept.client.call('hearings.get', { id: hearingId })).hearing.place.ru).toBe('Зал 2');
  });

  test('a folder that is no archive is not replaced either', async () => {
    const { core } = await officeWithExample();
    const backup = join(await temporaryFolder(), 'backup');
    await core.backupInto(backup);
    const letters = await temporaryFolder();
    await writeFile(join(letters, 'letter.txt'), 'mine');
    expect(await refusalOf(restoreInto(letters, backup, true))).toBe('storage.targetTaken');
  });

  test('an archive in which a program works is no backup: it changes while it is copied', async () => {
    const { dataFolder } = await officeWithExample();
    const target = join(await temporaryFolder(), 'new');
    expect(await refusalOf(restoreInto(target, dataFolder))).toBe('storage.locked');
    expect(await readdir(target).catch(() => null)).toBeNull();
  });

  test('a copy that fails leaves nothing behind that could pass for one', async () => {
    const { core } = await officeWithExample();
    const target = tooDeepForFiles(await temporaryFolder());
    expect(await refusalOf(core.backupInto(target))).toBe('storage.failed');
    expect(await readdir(target).catch(() => [])).toEqual([]);
  });

  test('a copy that was broken off is neither opened nor restored nor gone on with', async () => {
    const { core } = await officeWithExample();
    const backup = join(await temporaryFolder(), 'backup');
    await core.backupInto(backup);
    await writeFile(join(backup, 'keneshme.unfinished-copy'), '');
    expect(await refusalOf(coreIn(backup))).toBe('storage.copyUnfinished');
    expect(await refusalOf(restoreInto(join(await temporaryFolder(), 'new'), backup))).toBe(
      'storage.copyUnfinished',
    );
    expect(await refusalOf(core.backupInto(backup))).toBe('storage.copyUnfinished');
  });
});

/** The folder itself can be made, but no file of a hearing in it: paths are limited to 4,096 bytes, or fewer. */
function tooDeepForFiles(folder: string): string {
  const missing = 4_060 - folder.length;
  const names = Array.from({ length: Math.floor(missing / 101) }, () => 'x'.repeat(100));
  return join(folder, ...names, 'x'.repeat(Math.max(missing % 101, 2) - 1));
}
