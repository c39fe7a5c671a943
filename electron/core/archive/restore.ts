import { rename } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refusal } from '@shared/contract/problem';
import { emptyIssueRegister, type IssueRegister } from '@shared/record/issue-register';
import { numbersGivenSince } from '@shared/rules/register/carried-register';
import { openArchive } from '@storage/archive';
import { nodeFileSystem } from '@storage/file-system';
import { refuseFolderInUse } from '@storage/folder-lock';
import { copyDataFolder, isDataFolder } from '@storage/folder-copy';
import { asStorageError } from '@storage/storage-error';
import { recordKinds } from './record-kinds';
import { singleRecordOver, type ChangeStamp } from './records';

export interface RestoreOptions {
  /** An archive that is in the place is set aside instead of being a reason to refuse. */
  readonly replace: boolean;
  /** Named to whoever finds a folder locked meanwhile. */
  readonly program: string;
  readonly stamp: ChangeStamp;
}

export interface Restored {
  readonly files: number;
  /** Where the archive is now that was in the place. */
  readonly setAside: string | null;
  /** Numbers given after the backup, which the register goes on to know; null where nobody can tell which they are. */
  readonly carriedNumbers: number | null;
}

const registerKind = { 'issue-register': recordKinds['issue-register'] };

/**
 * Puts a backup in the place of a data folder. What is there is never lost: with `replace` an archive is set aside
 * under another name, and its register of numbers goes on, because a number that left the office is never given again.
 *
 * @throws Refusal `backup.notOurs`, `backup.archiveThere`, or StorageError `storage.targetTaken`, `storage.copyUnfinished`, `storage.locked`.
 */
export async function restoreBackup(
  backup: string,
  dataFolder: string,
  options: RestoreOptions,
): Promise<Restored> {
  if (!(await isDataFolder(backup))) throw new Refusal('backup.notOurs', { folder: backup });
  const [from, to] = [resolve(backup), resolve(dataFolder)];
  await refuseFolderInUse(nodeFileSystem, from);
  const isTaken = await isDataFolder(to);
  if (isTaken && !options.replace) throw new Refusal('backup.archiveThere', { folder: to });
  if (!isTaken) return { files: await copyDataFolder(from, to), setAside: null, carriedNumbers: null };
  const later = await registerIn(to, options);
  const setAside = await movedAside(to, options.stamp.now());
  const files = await copyDataFolder(from, to).catch(async (error: unknown) => {
    await rename(setAside, to);
    throw error;
  });
  return { files, setAside, carriedNumbers: later === null ? null : await carryOn(to, later, options) };
}

/** Also proves that no program works in the folder. Null where the register cannot be read. */
async function registerIn(dataFolder: string, { program }: RestoreOptions): Promise<IssueRegister | null> {
  const archive = await openArchive({ dataFolder, kinds: registerKind, program });
  try {
    return (await archive.records['issue-register'].read()).value;
  } catch {
    return null;
  } finally {
    await archive.stop();
  }
}

/** @throws StorageError where the folder is a disk of its own, or lies where nothing can be renamed. */
async function movedAside(folder: string, now: Date): Promise<string> {
  const moment = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const aside = `${folder}.before-restore-${moment}`;
  try {
    await rename(folder, aside);
    return aside;
  } catch (error) {
    throw asStorageError(error, { folder });
  }
}

async function carryOn(
  dataFolder: string,
  later: IssueRegister,
  { program, stamp }: RestoreOptions,
): Promise<number | null> {
  const archive = await openArchive({ dataFolder, kinds: registerKind, program });
  try {
    const register = await singleRecordOver(archive.records['issue-register'], emptyIssueRegister, stamp);
    const count = numbersGivenSince(register.value(), later);
    if (count !== null) {
      await register.change('any', 'register.carried', (draft) => {
        Object.assign(draft, later);
      });
    }
    return count;
  } finally {
    await archive.stop();
  }
}
