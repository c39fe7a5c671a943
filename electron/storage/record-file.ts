import { freeze } from 'immer';
import { Low } from 'lowdb';
import type { Change, ChangeNote } from './change';
import { Checkpoints, usualCheckpointLimits } from './checkpoints';
import type { CheckpointLimits } from './checkpoints';
import { removeIfPossible } from './file-system';
import { HistoryFile } from './history-file';
import { baselinePatches, encodeLine } from './history-line';
import type { HistoryLine } from './history-line';
import { scanHistory } from './history-scan';
import { planCommit } from './plan-commit';
import type { Committed } from './plan-commit';
import type { RecordFolder } from './record-folder';
import { emptyState } from './record-format';
import type { RecordFormat, RecordState } from './record-format';
import { keepNewestSnapshot, loadRecord, repairRecord, setAsideIfLost } from './record-loading';
import type { RecordProblem } from './record-problem';
import { applyToValue } from './replay';
import { SnapshotAdapter } from './snapshot-adapter';
import { StorageError } from './storage-error';

/** The program itself, as author of the changes that it makes to a record at its opening. */
export const programAuthor = 'keneshme';

interface Waiting<T> {
  readonly change: Change<T>;
  readonly expectedRevision: number | 'any';
  readonly resolve: (committed: Committed<T>) => void;
  readonly reject: (error: unknown) => void;
}

interface Accepted<T> {
  readonly waiting: Waiting<T>;
  readonly committed: Committed<T>;
}

/**
 * One record: its newest value in memory, its snapshots and its history on disk.
 * A change is in memory only after it is on disk; changes that arrive during a write go to disk together in the next one.
 */
export class RecordFile<T> {
  readonly #queue: Waiting<T>[] = [];
  #draining: Promise<void> | undefined;
  #closed = false;

  private constructor(
    private readonly id: string,
    private readonly format: RecordFormat<T>,
    private readonly low: Low<RecordState>,
    private readonly historyFile: HistoryFile,
    private readonly checkpoints: Checkpoints,
    private readonly openingProblems: readonly RecordProblem[],
  ) {}

  /** Begins a record with its first value; rejects with `storage.alreadyExists` when there is one. */
  static async create<T>(
    folder: RecordFolder,
    id: string,
    format: RecordFormat<T>,
    first: { readonly value: T; readonly note: ChangeNote },
    limits: CheckpointLimits = usualCheckpointLimits,
  ): Promise<RecordFile<T>> {
    const historyFile = new HistoryFile(folder, id);
    await historyFile.measure();
    const found = scanHistory(await historyFile.read(0), 0).some(({ line }) => line !== undefined);
    if (found || folder.generations(id).length > 0) throw new StorageError('storage.alreadyExists', { id });
    if (historyFile.length > 0) await historyFile.cut(0);
    const patches = baselinePatches(JSON.parse(JSON.stringify(format.parse(first.value))));
    const { author, at, label } = first.note;
    const stamp = { version: format.version, revision: 1, at, author, label };
    try {
      await historyFile.append(encodeLine({ ...stamp, patches, inversePatches: null }));
    } catch (error) {
      await historyFile.discard();
      await removeIfPossible(folder.fileSystem, folder.historyPath(id));
      folder.forget(id);
      throw error;
    }
    const value = freeze(applyToValue(undefined, patches), true);
    const { length: historyOffset } = historyFile;
    const low = new Low<RecordState>(new SnapshotAdapter(folder, id, format), {
      version: format.version,
      revision: 1,
      historyOffset,
      value,
    });
    const checkpoints = new Checkpoints(id, low, limits, 0);
    await checkpoints.write();
    return new RecordFile(id, format, low, historyFile, checkpoints, []);
  }

  /**
   * Opens a record, repairing what a crash left behind and bringing it to the newest format.
   * Rejects with `storage.notFound`, `storage.newerFormat`, `storage.damaged`, or what the disk says.
   * `report` hears of every problem, also when the opening fails.
   */
  static async open<T>(
    folder: RecordFolder,
    id: string,
    format: RecordFormat<T>,
    report: (problems: readonly RecordProblem[]) => void = () => undefined,
    limits: CheckpointLimits = usualCheckpointLimits,
  ): Promise<RecordFile<T>> {
    const adapter = new SnapshotAdapter(folder, id, format);
    const low = new Low<RecordState>(adapter, emptyState);
    await low.read();
    const base = low.data;
    const historyFile = new HistoryFile(folder, id);
    await historyFile.measure();
    try {
      const loaded = await loadRecord(id, base, historyFile, format, adapter.rejected.length > 0);
      const problems = await repairRecord(id, folder, historyFile, loaded, adapter.rejected);
      report(problems);
      low.data = loaded.state;
      const checkpoints = new Checkpoints(id, low, limits, base.revision);
      const file = new RecordFile(id, format, low, historyFile, checkpoints, problems);
      if (loaded.brought || loaded.historyLost) await file.#appendBaseline(loaded.brought);
      if (adapter.rejected.length > 0) await checkpoints.write();
      else await checkpoints.writeIfBehind();
      if (loaded.historyLost && checkpoints.failure === undefined) await keepNewestSnapshot(id, folder);
      return file;
    } catch (error) {
      await historyFile.discard();
      report(await setAsideIfLost(id, folder, error));
      throw error;
    }
  }

  /** The newest confirmed value, frozen. */
  get value(): T {
    // The format's parse accepted it when it was opened and before each change.
    return this.low.data.value as T;
  }

  get revision(): number {
    return this.low.data.revision;
  }

  /** Confirmed bytes of history: what a reader may rely on while the record is in use. */
  get historyLength(): number {
    return this.historyFile.length;
  }

  get problems(): readonly RecordProblem[] {
    const { failure } = this.checkpoints;
    return failure === undefined ? this.openingProblems : [...this.openingProblems, failure];
  }

  /**
   * Applies a change. Resolves when it is on disk for good; then, and not before, it is in memory.
   * Rejects with `RevisionConflict`, with what the recipe or the schema threw, or with a `StorageError`:
   * in each case the record is as it was before. A change that changes nothing is not written.
   */
  commit(change: Change<T>, expectedRevision: number | 'any'): Promise<Committed<T>> {
    if (this.#closed) {
      return Promise.reject(new StorageError('storage.failed', { id: this.id, reason: 'closed' }));
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ change, expectedRevision, resolve, reject });
      this.#draining ??= this.#drain();
    });
  }

  /**
   * Confirmed changes, newest first. `inversePatches` is null where a change cannot be taken back:
   * the beginning of the record, and everything up to the last change of format.
   */
  async history({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<HistoryLine[]> {
    const lines = await this.historyFile.newest(limit);
    return lines.map((line) =>
      line.version === this.format.version ? line : { ...line, inversePatches: null },
    );
  }

  /** Waits for the changes under way, writes a last snapshot and lets go of the files. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#draining;
    await this.checkpoints.writeIfBehind();
    await this.historyFile.close();
  }

  async #drain(): Promise<void> {
    // Changes made in the same turn of the event loop share the first write already.
    await Promise.resolve();
    while (this.#queue.length > 0) {
      await this.#writeTogether(this.#queue.splice(0));
      if (this.checkpoints.isDue()) await this.checkpoints.write();
    }
    this.#draining = undefined;
  }

  async #writeTogether(batch: readonly Waiting<T>[]): Promise<void> {
    let state = this.low.data;
    let text = '';
    const accepted: Accepted<T>[] = [];
    for (const waiting of batch) {
      try {
        const { change, expectedRevision } = waiting;
        const planned = planCommit(state, this.format, change, expectedRevision);
        state = planned.state;
        text += planned.text;
        accepted.push({ waiting, committed: planned.committed });
      } catch (error) {
        waiting.reject(error);
      }
    }
    try {
      if (text !== '') await this.historyFile.append(text);
    } catch (error) {
      for (const { waiting } of accepted) waiting.reject(error);
      return;
    }
    this.low.data = { ...state, historyOffset: this.historyFile.length };
    for (const { waiting, committed } of accepted) waiting.resolve(committed);
  }

  /** The value whole, as a line of history that later ones can build on without the earlier ones. */
  async #appendBaseline(brought: boolean): Promise<void> {
    const { value, version } = this.low.data;
    const revision = this.revision + 1;
    const line: HistoryLine = {
      version,
      revision,
      at: new Date().toISOString(),
      author: programAuthor,
      label: brought ? 'storage.migrated' : 'storage.historyRestarted',
      patches: baselinePatches(value),
      inversePatches: null,
    };
    await this.historyFile.append(encodeLine(line));
    this.low.data = { version, revision, historyOffset: this.historyFile.length, value };
  }
}
