import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { nodeFileSystem } from './file-system';
import { lockFileName } from './folder-lock';
import { asStorageError, errnoOf, StorageError } from './storage-error';

/** Stands in a folder as long as it is no whole copy: half an archive must never pass for one. */
const unfinishedFileName = 'keneshme.unfinished-copy';

/**
 * Copies a data folder into a new one, durably; the lock stays where it is. Whoever calls it holds the lock of the
 * folder that is in use, so that nothing changes on the way. A copy that fails leaves nothing behind; one that the
 * machine broke off is recognised, and refused, for ever.
 *
 * @returns how many files were copied
 * @throws StorageError `storage.copyIntoItself`, `storage.targetTaken`, `storage.copyUnfinished`, or what the disk says.
 */
export async function copyDataFolder(from: string, to: string): Promise<number> {
  if (isInside(resolve(from), resolve(to))) throw new StorageError('storage.copyIntoItself', { folder: to });
  await refuseUnfinishedCopy(from);
  await refuseUnfinishedCopy(to);
  if ((await namesIn(to)).length > 0) throw new StorageError('storage.targetTaken', { folder: to });
  const unfinished = join(to, unfinishedFileName);
  try {
    await mkdir(to, { recursive: true, mode: 0o700 });
    await (await open(unfinished, 'wx')).close();
  } catch (error) {
    throw asStorageError(error, { folder: to });
  }
  try {
    await nodeFileSystem.syncFolder(to);
    const files = await copyTree(from, to);
    await rm(unfinished);
    await nodeFileSystem.syncFolder(to);
    await nodeFileSystem.syncFolder(dirname(to));
    return files;
  } catch (error) {
    await emptyFolder(to, unfinished);
    throw asStorageError(error, { folder: to });
  }
}

/** @throws StorageError `storage.copyUnfinished` */
export async function refuseUnfinishedCopy(folder: string): Promise<void> {
  if ((await namesIn(folder)).includes(unfinishedFileName))
    throw new StorageError('storage.copyUnfinished', { folder });
}

/** Whether a folder looks like a data folder or a copy of one. */
export async function isDataFolder(folder: string): Promise<boolean> {
  const parts = await Promise.all(['hearings', 'directory'].map((name) => isFolder(join(folder, name))));
  return parts.every(Boolean);
}

/** What a failed copy has written; its mark goes last. */
async function emptyFolder(folder: string, mark: string): Promise<void> {
  try {
    const copied = (await namesIn(folder)).filter((name) => name !== unfinishedFileName);
    for (const name of copied) await rm(join(folder, name), { recursive: true });
    await rm(mark, { force: true });
  } catch {
    // The mark still says that the copy is not whole.
  }
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
  await nodeFileSystem.syncFolder(to);
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
    if (errnoOf(error) === 'ENOTDIR') throw new StorageError('storage.targetTaken', { folder });
    throw asStorageError(error, { folder });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, path);
  return steps === '' || (!steps.startsWith(`..${sep}`) && steps !== '..' && resolve(folder, steps) === path);
}
