import { join } from 'node:path';
import { isRecordId } from './record-id';
import { freeName, historyFileName, timeInName } from './record-folder';
import type { RecordFolder } from './record-folder';
import { decodeSnapshot } from './snapshot-file';
import { StorageError, asStorageError } from './storage-error';

/** A record that was removed and can be brought back. */
export interface TrashedRecord {
  readonly id: string;
  /** ISO date and time. */
  readonly removedAt: string;
}

const trashFolder = 'trash';
const entryPattern = /^([a-z0-9][a-z0-9-]*)\.(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z(?:-\d+)?$/;

/**
 * Moves a record's files into a folder of their own in `trash/`. The history goes last: a record whose removal is cut
 * short still has it and opens from it, and what lies in the trash without one does not count.
 */
export async function moveToTrash(folder: RecordFolder, id: string): Promise<void> {
  const { fileSystem, path } = folder;
  const trash = join(path, trashFolder);
  try {
    await fileSystem.makeFolder(trash);
    const entry = freeName(`${id}.${timeInName()}`, new Set(await fileSystem.names(trash)));
    await fileSystem.makeFolder(join(trash, entry));
    for (const name of folder.fileNames(id)) {
      await fileSystem.rename(join(path, name), join(trash, entry, name));
    }
    for (const changed of [join(trash, entry), trash, path]) await fileSystem.syncFolder(changed);
  } catch (error) {
    throw asStorageError(error, { id, folder: path });
  } finally {
    await folder.rescan(id);
  }
}

/** Brings the newest removed record of an id back; the history goes first, for the same reason as above. */
export async function takeFromTrash(folder: RecordFolder, id: string): Promise<void> {
  const { fileSystem, path } = folder;
  const entry = (await entriesOf(folder)).findLast((candidate) => candidate.id === id);
  if (entry === undefined) throw new StorageError('storage.notFound', { id });
  const from = join(path, trashFolder, entry.name);
  try {
    const history = historyFileName(id);
    const snapshots = (await fileSystem.names(from)).filter((name) => name !== history);
    for (const name of [history, ...snapshots]) await fileSystem.rename(join(from, name), join(path, name));
    await fileSystem.syncFolder(path);
    await fileSystem.removeFolder(from);
  } catch (error) {
    throw asStorageError(error, { id, folder: path });
  } finally {
    await folder.rescan(id);
  }
}

/** Removed records, the last removed first; one that was removed several times stands once. */
export async function listTrash(folder: RecordFolder): Promise<TrashedRecord[]> {
  const newest = new Map<string, TrashedRecord>();
  for (const { id, removedAt } of (await entriesOf(folder)).reverse()) {
    if (!newest.has(id)) newest.set(id, { id, removedAt });
  }
  return [...newest.values()].sort((left, right) => right.removedAt.localeCompare(left.removedAt));
}

/**
 * What the newest readable snapshot of a removed record holds, as it was written; null where none can be read. A record
 * is closed before it is removed, so the snapshot is as new as its history. Changes nothing.
 */
export async function readFromTrash(
  folder: RecordFolder,
  id: string,
  format: { readonly name: string; readonly version: number },
): Promise<unknown> {
  const { fileSystem, path } = folder;
  const entry = (await entriesOf(folder)).findLast((candidate) => candidate.id === id);
  if (entry === undefined) throw new StorageError('storage.notFound', { id });
  const from = join(path, trashFolder, entry.name);
  try {
    const snapshots = (await fileSystem.names(from)).filter((name) => name !== historyFileName(id));
    for (const name of snapshots.sort().reverse()) {
      const reading = decodeSnapshot(await fileSystem.readFile(join(from, name)), format);
      if (reading.outcome === 'valid') return reading.state.value;
    }
  } catch (error) {
    throw asStorageError(error, { id, folder: from });
  }
  return null;
}

interface TrashEntry extends TrashedRecord {
  readonly name: string;
}

/** In the order of removal for each id. */
async function entriesOf({ fileSystem, path }: RecordFolder): Promise<TrashEntry[]> {
  const entries: TrashEntry[] = [];
  try {
    for (const name of (await fileSystem.names(join(path, trashFolder))).sort()) {
      const entry = parseEntryName(name);
      if (entry === undefined) continue;
      const files = await fileSystem.names(join(path, trashFolder, name));
      if (files.includes(historyFileName(entry.id))) entries.push(entry);
    }
  } catch (error) {
    throw asStorageError(error, { folder: join(path, trashFolder) });
  }
  return entries;
}

function parseEntryName(name: string): TrashEntry | undefined {
  const [, id, year, month, day, hour, minute, second, millisecond] = entryPattern.exec(name) ?? [];
  if (id === undefined || !isRecordId(id)) return undefined;
  const removedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`;
  return { id, removedAt, name };
}
