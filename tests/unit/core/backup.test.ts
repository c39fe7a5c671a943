import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { restoreBackup } from '@core/archive/restore';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

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
    expect(await restoreBackup(backup, folder)).toBe(files);
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
    const backup = join(await temporaryFolder(), 'backup');
    await core.backupInto(backup);
    expect(await refusalOf(restoreBackup(backup, dataFolder))).toBe('storage.targetTaken');
  });

  test('a backup inside the data folder, and a folder that is no backup, are refused', async () => {
    const { core, dataFolder } = await officeWithExample();
    expect(await refusalOf(core.backupInto(join(dataFolder, 'backup')))).toBe('storage.copyIntoItself');
    const other = await temporaryFolder();
    await mkdir(join(other, 'pictures'));
    expect(await refusalOf(restoreBackup(other, join(other, 'new')))).toBe('backup.notOurs');
  });
});
