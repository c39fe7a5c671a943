import { randomUUID } from 'node:crypto';
import { join, posix, win32 } from 'node:path';
import { removeIfPossible, writeAll } from './file-system';
import type { FileSystem } from './file-system';
import { StorageError, asStorageError } from './storage-error';

export interface DataFolderSources {
  /** The value of `--data`, when it was given. */
  readonly argument: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The user's home folder. */
  readonly home: string;
}

/**
 * Where the data are: `--data`, else `KENESHME_DATA`, else the platform's usual place for application data
 * (XDG Base Directory Specification on Linux). Relative paths count from the working directory.
 */
export function resolveDataFolder({ argument, environment, platform, home }: DataFolderSources): string {
  const path = platform === 'win32' ? win32 : posix;
  const chosen = [argument, environment['KENESHME_DATA']].find(
    (folder) => folder !== undefined && folder !== '',
  );
  return chosen === undefined ? usualFolder(environment, platform, home) : path.resolve(chosen);
}

function usualFolder(
  environment: DataFolderSources['environment'],
  platform: NodeJS.Platform,
  home: string,
): string {
  if (platform === 'win32') {
    return win32.join(environment['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), 'Keneshme');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Keneshme');
  const shared = environment['XDG_DATA_HOME'];
  // The specification has relative paths ignored.
  const base =
    shared !== undefined && posix.isAbsolute(shared) ? shared : posix.join(home, '.local', 'share');
  return posix.join(base, 'keneshme');
}

/**
 * Creates the folder when it is missing and proves with a real file that it can be written.
 * Rejects with `storage.notWritable`, or `storage.diskFull`, and the folder in the details.
 */
export async function prepareDataFolder(fileSystem: FileSystem, folder: string): Promise<void> {
  // A name of its own: two programs that start at one moment must not take each other's file for a fault of the folder.
  const probe = join(folder, `.keneshme-probe-${randomUUID()}`);
  try {
    await fileSystem.makeFolder(folder);
    const file = await fileSystem.open(probe, 'wx+');
    try {
      await writeAll(file, Buffer.from('Keneshme can write here.\n'), 0);
      await file.sync();
    } finally {
      await file.close();
    }
    await fileSystem.remove(probe);
  } catch (error) {
    await removeIfPossible(fileSystem, probe);
    const { code, details } = asStorageError(error, { folder });
    const kept = code === 'storage.diskFull' ? code : 'storage.notWritable';
    throw new StorageError(kept, details, { cause: error });
  }
}
