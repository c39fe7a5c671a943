import { homedir } from 'node:os';
import { Refusal } from '@shared/contract/problem';
import * as storage from '@storage/data-folder';
import { isDataFolder } from '@storage/folder-copy';

/** The data folder: `--data`, then `KENESHME_DATA`, then the platform's usual place. */
export function resolveDataFolder(argument: string | undefined): string {
  return storage.resolveDataFolder({
    argument,
    environment: process.env,
    platform: process.platform,
    home: homedir(),
  });
}

/**
 * For whoever only reads: a folder that was mistyped must not become an empty archive in which nothing is wrong.
 *
 * @throws Refusal `storage.noArchive`
 */
export async function refuseMissingArchive(dataFolder: string): Promise<void> {
  if (!(await isDataFolder(dataFolder))) throw new Refusal('storage.noArchive', { folder: dataFolder });
}
