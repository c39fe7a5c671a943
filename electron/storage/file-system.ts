import { copyFile, mkdir, open, readdir, readFile, rename, rmdir, stat, unlink } from 'node:fs/promises';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { errnoOf } from './storage-error';
import { renameWithRetry } from './rename-retry';

/** The calls that storage makes to the disk. A port, so that tests can fail any one of them. */
export interface FileSystem {
  /** Modes as in open(2): `r` read, `r+` read and write an existing file, `wx+` create, fail when it exists. */
  open(path: string, mode: OpenMode): Promise<OpenFile>;
  readFile(path: string): Promise<Buffer>;
  /** Length in bytes; rejects with ENOENT when there is no such file. */
  size(path: string): Promise<number>;
  /** Names in a folder, in no particular order; a missing folder has none. */
  names(folder: string): Promise<string[]>;
  makeFolder(folder: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Fails when the destination exists. */
  copy(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Fails when the folder is not empty. */
  removeFolder(folder: string): Promise<void>;
  /** Makes created, renamed and removed names of the folder survive power loss, where the platform can. */
  syncFolder(folder: string): Promise<void>;
}

export type OpenMode = 'r' | 'r+' | 'wx+';

export interface OpenFile {
  read(length: number, position: number): Promise<Buffer>;
  /** Returns how many bytes were taken, which may be fewer than given. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  dataSync(): Promise<void>;
  close(): Promise<void>;
}

export const nodeFileSystem: FileSystem = {
  open: async (path, mode) => openNodeFile(await open(path, mode, 0o600)),
  readFile: (path) => readFile(path),
  size: async (path) => (await stat(path)).size,
  names: listNames,
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  },
  rename: (from, to) => (process.platform === 'win32' ? renameWithRetry(rename, from, to) : rename(from, to)),
  copy: (from, to) => copyFile(from, to, constants.COPYFILE_EXCL),
  remove: (path) => unlink(path),
  removeFolder: (folder) => rmdir(folder),
  syncFolder,
};

/** Writes all bytes; a short write is continued where it stopped. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const taken = await file.write(bytes.subarray(written), position + written);
    if (taken === 0) throw new Error('the disk took no bytes');
    written += taken;
  }
}

/** Length of a file, 0 when it is missing. */
export async function sizeOrZero(fileSystem: FileSystem, path: string): Promise<number> {
  try {
    return await fileSystem.size(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** Removes a file that nothing depends on; one that cannot be removed is left for the next start. */
export async function removeIfPossible(fileSystem: FileSystem, path: string): Promise<void> {
  try {
    await fileSystem.remove(path);
  } catch {
    // A leftover does no harm: it is recognised by its name.
  }
}

function openNodeFile(handle: FileHandle): OpenFile {
  return {
    read: async (length, position) => {
      const bytes = Buffer.alloc(length);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: (length) => handle.truncate(length),
    sync: () => handle.sync(),
    dataSync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** File systems that cannot sync a folder answer with one of these. */
const folderSyncNotOffered = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS']);

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder for syncing; NTFS journals its names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!folderSyncNotOffered.has(errnoOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}
