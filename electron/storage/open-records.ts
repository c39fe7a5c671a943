import { KeyedQueue } from './keyed-queue';
import type { RecordFile } from './record-file';
import type { RecordProblem } from './record-problem';

interface Slot<T> {
  readonly file: RecordFile<T>;
  users: number;
}

/**
 * The records that are open at the moment: as many as the capacity says, and those in use beyond it.
 * Opening and closing of one record never overlap.
 */
export class OpenRecords<T> {
  /** Least recently used first. */
  readonly #slots = new Map<string, Slot<T>>();
  readonly #lifecycle = new KeyedQueue();

  constructor(
    private readonly capacity: number,
    private readonly open: (id: string) => Promise<RecordFile<T>>,
    /** Hears what a record had to say when it was closed. */
    private readonly report: (problems: readonly RecordProblem[]) => void,
  ) {}

  /** Opens the record when it is not, and keeps it open until the task has settled. */
  async use<Result>(id: string, task: (file: RecordFile<T>) => Promise<Result>): Promise<Result> {
    const slot = this.#take(id) ?? (await this.exclusively(id, () => this.#takeOpened(id)));
    try {
      return await task(slot.file);
    } finally {
      slot.users -= 1;
      this.#closeIdle();
    }
  }

  /** Runs a task while the record is neither being opened nor being closed; tasks of one record wait for each other. */
  exclusively<Result>(id: string, task: () => Promise<Result>): Promise<Result> {
    return this.#lifecycle.run(id, task);
  }

  /** Takes in a record that was opened elsewhere; only within `exclusively`. */
  add(id: string, file: RecordFile<T>): void {
    this.#slots.set(id, { file, users: 0 });
    this.#closeIdle();
  }

  /** Closes a record, whoever uses it; only within `exclusively`. */
  async close(id: string): Promise<void> {
    const slot = this.#slots.get(id);
    this.#slots.delete(id);
    if (slot !== undefined) await this.#closeQuietly(slot.file);
  }

  /** Closes all; one that fails does not stop the others, the failures are thrown together. */
  async closeAll(): Promise<void> {
    await this.#lifecycle.settled();
    const files = [...this.#slots.values()].map(({ file }) => file);
    this.#slots.clear();
    const outcomes = await Promise.allSettled(files.map((file) => file.close()));
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    if (failures.length > 0) throw new AggregateError(failures.map(({ reason }): unknown => reason));
  }

  /** Confirmed bytes of an open record's history. */
  historyLength(id: string): number | undefined {
    return this.#slots.get(id)?.file.historyLength;
  }

  problems(): RecordProblem[] {
    return [...this.#slots.values()].flatMap(({ file }) => file.problems);
  }

  /** Marks an open record as used last, and as in use until its user lets go of it. */
  #take(id: string): Slot<T> | undefined {
    const slot = this.#slots.get(id);
    if (slot === undefined) return undefined;
    slot.users += 1;
    this.#slots.delete(id);
    this.#slots.set(id, slot);
    return slot;
  }

  async #takeOpened(id: string): Promise<Slot<T>> {
    const opened = this.#take(id);
    if (opened !== undefined) return opened;
    const slot = { file: await this.open(id), users: 1 };
    this.#slots.set(id, slot);
    return slot;
  }

  #closeIdle(): void {
    let excess = this.#slots.size - this.capacity;
    for (const [id, slot] of this.#slots) {
      if (excess <= 0) return;
      if (slot.users > 0) continue;
      excess -= 1;
      this.#slots.delete(id);
      void this.exclusively(id, () => this.#closeQuietly(slot.file));
    }
  }

  /** What was confirmed is on disk already, so a failing close loses nothing. */
  async #closeQuietly(file: RecordFile<T>): Promise<void> {
    try {
      await file.close();
    } catch {
      // The operating system takes the descriptor back at the end of the process.
    }
    this.report(file.problems);
  }
}
