import { join } from 'node:path';
import { removeIfPossible } from './file-system';
import type { FileSystem } from './file-system';
import { isRecordId } from './record-id';
import { snapshotFileName } from './snapshot-file';
import { asStorageError } from './storage-error';

interface RecordNames {
  /** Ascending. */
  readonly generations: number[];
  hasHistory: boolean;
}

const snapshotPattern = /^([a-z0-9-]+)\.g(\d{8,})\.json$/;
const historyPattern = /^([a-z0-9-]+)\.history\.jsonl$/;
const temporaryPattern = /^\.[a-z0-9-]+\.(?:g\d{8,}|kept)\.json\.[0-9a-f]+\.tmp$/;
const setAsideFolder = 'set-aside';

/**
 * The folder of one kind of record: which records it holds and under which names.
 * Listed once at opening and kept in memory, so that no record's opening depends on how many others there are;
 * the lock of the data folder makes this process the only one that changes it.
 */
export class RecordFolder {
  readonly #records = new Map<string, RecordNames>();

  private constructor(
    readonly fileSystem: FileSystem,
    readonly path: string,
  ) {}

  /** Creates the folder when it is missing and removes temporary files that were never finished. */
  static async open(fileSystem: FileSystem, path: string): Promise<RecordFolder> {
    const folder = new RecordFolder(fileSystem, path);
    try {
      await fileSystem.makeFolder(path);
      for (const name of await fileSystem.names(path)) {
        if (temporaryPattern.test(name)) await removeIfPossible(fileSystem, join(path, name));
        else folder.#notice(name);
      }
    } catch (error) {
      throw asStorageError(error, { folder: path });
    }
    for (const names of folder.#records.values()) names.generations.sort((left, right) => left - right);
    return folder;
  }

  /** Ids of all records, in alphabetical order. */
  ids(): string[] {
    return [...this.#records.keys()].sort();
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  /** Generations of a record's snapshots, oldest first. */
  generations(id: string): readonly number[] {
    return this.#records.get(id)?.generations ?? [];
  }

  historyPath(id: string): string {
    return join(this.path, historyFileName(id));
  }

  snapshotPath(id: string, generation: number): string {
    return join(this.path, snapshotFileName(id, generation));
  }

  /** Names of a record's files: snapshots from old to new, the history last. */
  fileNames(id: string): string[] {
    const names = this.#records.get(id);
    if (names === undefined) return [];
    const snapshots = names.generations.map((generation) => snapshotFileName(id, generation));
    return names.hasHistory ? [...snapshots, historyFileName(id)] : snapshots;
  }

  noteHistory(id: string): void {
    this.#namesOf(id).hasHistory = true;
  }

  noteSnapshot(id: string, generation: number): void {
    this.#namesOf(id).generations.push(generation);
  }

  forgetSnapshot(id: string, generation: number): void {
    const generations = this.#records.get(id)?.generations;
    const index = generations?.indexOf(generation) ?? -1;
    if (index >= 0) generations?.splice(index, 1);
  }

  forget(id: string): void {
    this.#records.delete(id);
  }

  /** Learns anew which files a record has, after files of it were moved. */
  async rescan(id: string): Promise<void> {
    this.forget(id);
    for (const name of await this.fileSystem.names(this.path)) {
      if (name.startsWith(`${id}.`)) this.#notice(name);
    }
    this.#records.get(id)?.generations.sort((left, right) => left - right);
  }

  /** Moves a file out of the way, its name and the time kept; returns the new name. */
  async setAside(fileName: string): Promise<string> {
    return this.#putAside(fileName, (from, to) => this.fileSystem.rename(from, to));
  }

  /** Keeps a copy of a file that is about to be repaired; returns the copy's name. */
  async copyAside(fileName: string): Promise<string> {
    return this.#putAside(fileName, (from, to) => this.fileSystem.copy(from, to));
  }

  /** Names of the files that were set aside, now or earlier. */
  async setAsideNames(): Promise<string[]> {
    return (await this.fileSystem.names(join(this.path, setAsideFolder))).sort();
  }

  async #putAside(fileName: string, put: (from: string, to: string) => Promise<void>): Promise<string> {
    const folder = join(this.path, setAsideFolder);
    try {
      await this.fileSystem.makeFolder(folder);
      const kept = freeName(`${fileName}.${timeInName()}`, new Set(await this.fileSystem.names(folder)));
      await put(join(this.path, fileName), join(folder, kept));
      await this.fileSystem.syncFolder(folder);
      await this.fileSystem.syncFolder(this.path);
      return kept;
    } catch (error) {
      throw asStorageError(error, { file: fileName, folder: this.path });
    }
  }

  #notice(name: string): void {
    const snapshot = snapshotPattern.exec(name);
    const id = snapshot?.[1] ?? historyPattern.exec(name)?.[1];
    if (id === undefined || !isRecordId(id)) return;
    if (snapshot === null) this.noteHistory(id);
    else this.noteSnapshot(id, Number(snapshot[2]));
  }

  #namesOf(id: string): RecordNames {
    const known = this.#records.get(id);
    if (known !== undefined) return known;
    const names: RecordNames = { generations: [], hasHistory: false };
    this.#records.set(id, names);
    return names;
  }
}

/** The name of a record's history in the folder of its kind. */
export function historyFileName(id: string): string {
  return `${id}.history.jsonl`;
}

/** A file without generations and history. */
export function keptFileName(id: string): string {
  return `${id}.kept.json`;
}

/** 2026-01-16T10:15:30.123Z -> 20260116T101530123Z */
export function timeInName(): string {
  return new Date().toISOString().replaceAll(/[-:.]/g, '');
}

/** The name itself, or with the first free number behind it: two moves may fall into one millisecond. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}
