import type { Change, ChangeNote } from './change';
import { usualCheckpointLimits } from './checkpoints';
import type { CheckpointLimits } from './checkpoints';
import type { FileSystem } from './file-system';
import type { HistoryLine } from './history-line';
import { assertGapFree } from './migrations';
import { OpenRecords } from './open-records';
import type { Committed } from './plan-commit';
import { RecordFile } from './record-file';
import { RecordFolder } from './record-folder';
import type { RecordFormat } from './record-format';
import { assertRecordId } from './record-id';
import type { RecordProblem } from './record-problem';
import { verifyRecord } from './record-verify';
import { StorageError, asStorageError } from './storage-error';
import { listTrash, moveToTrash, readFromTrash, takeFromTrash } from './trash';
import type { TrashedRecord } from './trash';

export interface StoredRecord<T> {
  readonly id: string;
  /** Frozen. */
  readonly value: T;
  readonly revision: number;
}

export interface RecordStoreOptions<T> {
  readonly fileSystem: FileSystem;
  readonly folder: string;
  readonly format: RecordFormat<T>;
  /** How many records stay open at a time. */
  readonly openRecords?: number;
  readonly checkpointLimits?: CheckpointLimits;
}

/** All records of one kind. Everything goes by id and revision, so that a database can stand behind it one day. */
export class RecordStore<T> {
  readonly #format: RecordFormat<T>;
  readonly #limits: CheckpointLimits;
  readonly #open: OpenRecords<T>;
  readonly #problems = new Map<string, RecordProblem>();
  #stopped = false;

  private constructor(
    private readonly folder: RecordFolder,
    options: RecordStoreOptions<T>,
  ) {
    this.#format = options.format;
    this.#limits = options.checkpointLimits ?? usualCheckpointLimits;
    this.#open = new OpenRecords(
      options.openRecords ?? 8,
      (id) => this.#openFile(id),
      (problems) => this.#report(problems),
    );
  }

  /** Opens the folder, creating it when it is missing. No record is read. */
  static async start<T>(options: RecordStoreOptions<T>): Promise<RecordStore<T>> {
    assertGapFree(options.format);
    const folder = await RecordFolder.open(options.fileSystem, options.folder);
    const store = new RecordStore(folder, options);
    for (const file of await folder.setAsideNames()) {
      store.#report([{ id: file.split('.')[0] ?? '', file, reason: 'setAsideEarlier', details: {} }]);
    }
    return store;
  }

  /** Closes all records; one that fails does not stop the others, the failures are thrown together. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#open.closeAll();
  }

  /** In alphabetical order, also those that turn out to be damaged. */
  ids(): string[] {
    return this.folder.ids();
  }

  has(id: string): boolean {
    return this.folder.has(id);
  }

  /** Rejects with `storage.notFound`, `storage.damaged`, `storage.newerFormat`, or what the disk says. */
  async read(id: string): Promise<StoredRecord<T>> {
    return this.#open.use(id, ({ value, revision }) => Promise.resolve({ id, value, revision }));
  }

  async create(id: string, value: T, note: ChangeNote): Promise<StoredRecord<T>> {
    assertRecordId(id);
    return this.#open.exclusively(id, async () => {
      this.#assertRunning(id);
      const file = await RecordFile.create(this.folder, id, this.#format, { value, note }, this.#limits);
      this.#open.add(id, file);
      return { id, value: file.value, revision: file.revision };
    });
  }

  /**
   * Applies a change to the newest value; resolves when it is on disk for good.
   * `'any'` accepts whatever revision is the newest. Rejects with `RevisionConflict`, with what the recipe or the
   * schema threw, or with a `StorageError`; the record is then as it was.
   */
  async commit(id: string, expectedRevision: number | 'any', change: Change<T>): Promise<Committed<T>> {
    return this.#open.use(id, (file) => file.commit(change, expectedRevision));
  }

  /** Confirmed changes, newest first. */
  async history(id: string, options: { limit?: number } = {}): Promise<HistoryLine[]> {
    return this.#open.use(id, (file) => file.history(options));
  }

  /** Moves the record's files into the trash. Works for a record that cannot be opened, too. */
  async remove(id: string): Promise<void> {
    assertRecordId(id);
    await this.#open.exclusively(id, async () => {
      this.#assertRunning(id);
      if (!this.folder.has(id)) throw new StorageError('storage.notFound', { id });
      await this.#open.close(id);
      await moveToTrash(this.folder, id);
    });
  }

  /** Brings a removed record back; rejects with `storage.alreadyExists` when its id is in use again. */
  async restore(id: string): Promise<StoredRecord<T>> {
    assertRecordId(id);
    await this.#open.exclusively(id, async () => {
      this.#assertRunning(id);
      if (this.folder.has(id)) throw new StorageError('storage.alreadyExists', { id });
      await takeFromTrash(this.folder, id);
    });
    return this.read(id);
  }

  /** The last removed first. */
  trashed(): Promise<TrashedRecord[]> {
    return listTrash(this.folder);
  }

  /** What a removed record holds, in the form it was written in; null where it cannot be read. */
  trashedValue(id: string): Promise<unknown> {
    return readFromTrash(this.folder, id, this.#format);
  }

  /** Files that were set aside or refused, and other things that a keeper of the archive should know. */
  problems(): RecordProblem[] {
    const all = new Map(this.#problems);
    for (const problem of this.#open.problems()) all.set(keyOf(problem), problem);
    return [...all.values()];
  }

  /** Reads everything that the record has on disk and returns what is wrong with it. Changes nothing. */
  async verify(id: string): Promise<RecordProblem[]> {
    assertRecordId(id);
    return this.#open.exclusively(id, async () => {
      if (!this.folder.has(id)) throw new StorageError('storage.notFound', { id });
      const confirmedLength = () => this.#open.historyLength(id) ?? Number.POSITIVE_INFINITY;
      try {
        return await verifyRecord(this.folder, id, this.#format, confirmedLength);
      } catch (error) {
        const { code, details } = asStorageError(error);
        const file = String(details['file'] ?? '');
        return [{ id, file, reason: 'unreadable', details: { ...details, code } }];
      }
    });
  }

  async #openFile(id: string): Promise<RecordFile<T>> {
    this.#assertRunning(id);
    assertRecordId(id);
    if (!this.folder.has(id)) throw new StorageError('storage.notFound', { id });
    const report = (problems: readonly RecordProblem[]) => {
      this.#report(problems);
    };
    const opening = RecordFile.open(this.folder, id, this.#format, report, this.#limits);
    const file = await opening.catch((error: unknown) => this.#refuse(id, error));
    // What a former opening had to say about it has been repaired, or will be said anew.
    for (const [key, problem] of this.#problems) {
      if (problem.id === id && problem.reason === 'snapshotNotWritten') this.#problems.delete(key);
    }
    return file;
  }

  #refuse(id: string, error: unknown): never {
    const refusal = asStorageError(error, { id });
    const { code, details } = refusal;
    const file = String(details['file'] ?? '');
    if (code === 'storage.newerFormat') this.#report([{ id, file, reason: 'newerFormat', details }]);
    if (details['reason'] === 'schemaRefused') this.#report([{ id, file, reason: 'schemaRefused', details }]);
    throw refusal;
  }

  #assertRunning(id: string): void {
    if (this.#stopped) throw new StorageError('storage.failed', { id, reason: 'closed' });
  }

  #report(problems: readonly RecordProblem[]): void {
    for (const problem of problems) this.#problems.set(keyOf(problem), problem);
  }
}

function keyOf({ id, file, reason }: RecordProblem): string {
  return `${id} ${file} ${reason}`;
}
