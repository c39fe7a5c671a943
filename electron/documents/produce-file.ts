import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { Refusal } from '@shared/contract/problem';
import { fingerprintOf } from './fingerprint';

export interface FileToProduce {
  readonly folder: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Fingerprint of the file this program wrote to a path; null where it wrote none there. */
  readonly remembered: (path: string) => string | null;
}

export interface ProducedFile {
  readonly path: string;
  readonly fingerprint: string;
  /** The file of the wanted name that was left as it is; null where nothing stood in the way. */
  readonly keptPath: string | null;
}

/**
 * Writes a file that is whole after a power cut, and never over a file that somebody edited: only one whose
 * fingerprint is the remembered one is replaced. Where another stands, or a program holds it open, the file becomes
 * «name (2).docx».
 *
 * @throws Refusal `document.folderNotWritable`, `storage.diskFull`.
 */
export async function produceFile({ folder, name, bytes, remembered }: FileToProduce): Promise<ProducedFile> {
  const temporary = join(folder, `.keneshme-${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeDurably(temporary, bytes);
    const { path, keptPath } = await putInPlace(temporary, candidates(folder, name), remembered);
    await syncFolder(folder);
    return { path, fingerprint: fingerprintOf(bytes), keptPath };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw refusalOf(error, folder);
  }
}

/** Moves the finished file to the first name that is free or ours. */
async function putInPlace(
  temporary: string,
  paths: Iterable<string>,
  remembered: FileToProduce['remembered'],
): Promise<{ path: string; keptPath: string | null }> {
  let keptPath: string | null = null;
  for (const path of paths) {
    const standing = await fingerprintOnDisk(path);
    const replaceable =
      standing === 'nothing' || (standing !== 'unreadable' && standing === remembered(path));
    if (replaceable && (await moved(temporary, path, standing !== 'nothing'))) return { path, keptPath };
    keptPath ??= path;
  }
  throw new Error('The candidates never end.');
}

/** False where another program holds the standing file open, as Word does on Windows. */
async function moved(from: string, to: string, replaces: boolean): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (replaces && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) return false;
    throw error;
  }
}

function* candidates(folder: string, name: string): Generator<string> {
  const { name: stem, ext } = parse(name);
  yield join(folder, name);
  for (let copy = 2; ; copy += 1) yield join(folder, `${stem} (${copy})${ext}`);
}

/** What stands at a path; something that cannot be read is not ours to replace. */
async function fingerprintOnDisk(path: string): Promise<string> {
  try {
    return fingerprintOf(await readFile(path));
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'nothing' : 'unreadable';
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new name itself survive a power cut; Windows has no such call for folders. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // The file is written and named; only its durability is left to the system.
  } finally {
    await handle?.close();
  }
}

function refusalOf(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('storage.diskFull', { folder });
  const notWritable = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EINVAL', 'ENAMETOOLONG'];
  return notWritable.includes(code) ? new Refusal('document.folderNotWritable', { folder }) : error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
