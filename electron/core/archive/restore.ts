import { resolve } from 'node:path';
import { Refusal } from '@shared/contract/problem';
import { copyDataFolder, isDataFolder } from '@storage/folder-copy';

/**
 * Puts a backup in the place of a data folder that does not exist or is empty: what is there is never replaced.
 *
 * @returns how many files were restored
 * @throws Refusal `backup.notOurs`, or StorageError `storage.targetTaken`.
 */
export async function restoreBackup(backup: string, dataFolder: string): Promise<number> {
  if (!(await isDataFolder(backup))) throw new Refusal('backup.notOurs', { folder: backup });
  return copyDataFolder(resolve(backup), resolve(dataFolder));
}
