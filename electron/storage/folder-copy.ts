import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { lockFileName } from './folder-lock';
import { asStorageError, errnoOf, StorageError } from './storage-error';

/**
 * Copies a data folder into a new one, durably; the lock stays where it is. Whoever calls it holds the lock of the
 * folder that is in use, so that nothing changes on the way.
 *
 * @returns how many files were copied
 * @throws StorageError `storage.copyIntoItself`, `storage.targetTaken`, or what the disk says.
 */
export async function copyDataFolder(from: string, to: string): Promise<number> {
  if (isInside(resolve(from), resolve(to))) throw new StorageError('storage.copyIntoItself', { folder: to });
  if ((await namesIn(to)).length > 0) throw new StorageError('storage.targetTaken', { folder: to });
  try {
    return await copyTree(from, to);
  } catch (error) {
    throw asStorageError(error, { folder: to });
  }
}

/** Whether a folder looks like a data folder or a copy of one. */
export async function isDataFolder(folder: string): Promise<boolean> {
  const names = await namesIn(folder);
  return names.includes('hearings') && names.includes('directory');
}

async function copyTree(from: string, to: string): Promise<number> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  let files = 0;
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) files += await copyTree(source, target);
    if (!entry.isFile() || entry.name === lockFileName) continue;
    await copyFile(source, target, constants.COPYFILE_EXCL);
    await syncFile(target);
    files += 1;
  }
  return files;
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name !== lockFileName);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw asStorageError(error, { folder });
  }
}

function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, path);
  return steps === '' || (!steps.startsWith(`..${sep}`) && steps !== '..' && resolve(folder, steps) === path);
}
