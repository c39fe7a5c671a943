import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { removeIfPossible, writeAll } from './file-system';
import type { FileSystem } from './file-system';
import { isRunning, startMarkOf } from './running-process';
import { StorageError, asStorageError, errnoOf } from './storage-error';

/** Who works in a data folder. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** See `startMarkOf`. */
  readonly startMark: string;
  /** For example `keneshme serve`. */
  readonly program: string;
  /** ISO date and time. */
  readonly since: string;
  /** Makes every lock unlike every other. */
  readonly token: string;
}

export interface FolderLock {
  readonly holder: LockHolder;
  release(): Promise<void>;
}

export const lockFileName = 'keneshme.lock';
/** A holder that is just writing its lock needs far less. */
const patienceInMilliseconds = 2000;
const pauseInMilliseconds = 50;

/**
 * Makes this process the only one that works in a data folder. Rejects with `storage.locked` and the holder in the
 * details. The lock of a process that is gone is taken over; one of another machine never is.
 */
export async function lockFolder(
  fileSystem: FileSystem,
  folder: string,
  program: string,
): Promise<FolderLock> {
  const holder: LockHolder = {
    pid: process.pid,
    host: hostname(),
    startMark: await startMarkOf(process.pid),
    program,
    since: new Date().toISOString(),
    token: randomUUID(),
  };
  const path = join(folder, lockFileName);
  try {
    await take(fileSystem, path, holder);
    await fileSystem.syncFolder(folder);
  } catch (error) {
    throw asStorageError(error, { file: lockFileName, folder });
  }
  const release = async () => {
    const current = await readHolder(fileSystem, path);
    if (current !== 'none' && current !== 'unreadable' && current.token === holder.token) {
      await fileSystem.remove(path);
    }
  };
  return { holder, release };
}

/**
 * For whoever reads a folder without working in it.
 *
 * @throws StorageError `storage.locked` while a program works there
 */
export async function refuseFolderInUse(fileSystem: FileSystem, folder: string): Promise<void> {
  const found = await readPatiently(fileSystem, join(folder, lockFileName));
  if (typeof found !== 'string') await assertGone(found);
}

/**
 * Creates the file, or takes it from a holder that is gone. For that a claim named after the dead lock is taken in the
 * same way: only one process can have it. While it does, the lock is either still the dead one, and the claim is renamed
 * over it, or another process was faster, and the claim is dropped.
 */
async function take(fileSystem: FileSystem, path: string, holder: LockHolder): Promise<void> {
  for (;;) {
    if (await createWhole(fileSystem, path, holder)) return;
    const found = await readPatiently(fileSystem, path);
    if (found === 'none') continue;
    if (found !== 'unreadable') await assertGone(found);
    const claim = `${path}.${found === 'unreadable' ? found : found.token}`;
    await take(fileSystem, claim, holder);
    if (await replace(fileSystem, { claim, path, expected: tokenOf(found) })) return;
  }
}

/** False when the lock is no longer the one that was claimed; the claim is gone in any case. */
async function replace(
  fileSystem: FileSystem,
  { claim, path, expected }: { claim: string; path: string; expected: string },
): Promise<boolean> {
  try {
    if (tokenOf(await readHolder(fileSystem, path)) === expected) {
      await fileSystem.rename(claim, path);
      return true;
    }
    await removeIfPossible(fileSystem, claim);
    return false;
  } catch (error) {
    await removeIfPossible(fileSystem, claim);
    throw error;
  }
}

async function assertGone({ pid, host, startMark, program, since }: LockHolder): Promise<void> {
  if (host === hostname() && !(await isRunning(pid, startMark))) return;
  throw new StorageError('storage.locked', { pid, host, program, since });
}

/** False when the file exists already. */
async function createWhole(fileSystem: FileSystem, path: string, holder: LockHolder): Promise<boolean> {
  const file = await fileSystem.open(path, 'wx+').catch((error: unknown) => {
    if (errnoOf(error) === 'EEXIST') return undefined;
    throw error;
  });
  if (file === undefined) return false;
  try {
    await writeAll(file, Buffer.from(JSON.stringify(holder)), 0);
    await file.sync();
  } catch (error) {
    await removeIfPossible(fileSystem, path);
    throw error;
  } finally {
    await file.close();
  }
  return true;
}

/** A lock stays unreadable only when its writer died while writing it, or the machine did. */
async function readPatiently(fileSystem: FileSystem, path: string): Promise<LockReading> {
  const deadline = Date.now() + patienceInMilliseconds;
  for (;;) {
    const found = await readHolder(fileSystem, path);
    if (found !== 'unreadable' || Date.now() > deadline) return found;
    await pause(pauseInMilliseconds);
  }
}

type LockReading = LockHolder | 'none' | 'unreadable';

function tokenOf(reading: LockReading): string {
  return typeof reading === 'string' ? reading : reading.token;
}

async function readHolder(fileSystem: FileSystem, path: string): Promise<LockReading> {
  try {
    const holder = JSON.parse(
      (await fileSystem.readFile(path)).toString('utf8'),
    ) as Partial<LockHolder> | null;
    const { pid, host, startMark, program, since, token } = holder ?? {};
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof startMark !== 'string') {
      return 'unreadable';
    }
    if (typeof program !== 'string' || typeof since !== 'string' || typeof token !== 'string') {
      return 'unreadable';
    }
    return { pid, host, startMark, program, since, token };
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 'none';
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}
