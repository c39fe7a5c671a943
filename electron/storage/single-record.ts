import type { Change } from './change';
import type { HistoryLine } from './history-line';
import { programAuthor } from './record-file';
import type { Committed } from './plan-commit';
import type { RecordProblem } from './record-problem';
import type { RecordStore, StoredRecord } from './record-store';
import { StorageError } from './storage-error';

/** A kind of which there is exactly one record, such as the settings: it begins by itself at the first reading. */
export class SingleRecord<T> {
  #beginning: Promise<StoredRecord<T>> | undefined;

  constructor(
    private readonly store: RecordStore<T>,
    private readonly id: string,
    private readonly initial: () => T,
  ) {}

  /**
   * Never answers damage with an empty record: when the files were set aside it rejects with `storage.damaged`
   * until a restored backup puts a record in place.
   */
  async read(): Promise<StoredRecord<T>> {
    await this.#ensure();
    return this.store.read(this.id);
  }

  async commit(expectedRevision: number | 'any', change: Change<T>): Promise<Committed<T>> {
    await this.#ensure();
    return this.store.commit(this.id, expectedRevision, change);
  }

  async history(options: { limit?: number } = {}): Promise<HistoryLine[]> {
    await this.#ensure();
    return this.store.history(this.id, options);
  }

  async verify(): Promise<RecordProblem[]> {
    return this.store.has(this.id) ? this.store.verify(this.id) : [];
  }

  problems(): RecordProblem[] {
    return this.store.problems();
  }

  async #ensure(): Promise<void> {
    if (this.store.has(this.id)) {
      try {
        await this.store.read(this.id);
        return;
      } catch (error) {
        // Remains of a first start that was cut short are no record.
        if (!(error instanceof StorageError) || error.code !== 'storage.notFound') throw error;
      }
    }
    const lost = this.store.problems().some(({ reason }) => reason !== 'creationUnfinished');
    if (lost)
      throw new StorageError('storage.damaged', { id: this.id, file: this.id, reason: 'recordDamaged' });
    this.#beginning ??= this.#begin();
    await this.#beginning;
  }

  async #begin(): Promise<StoredRecord<T>> {
    try {
      const at = new Date().toISOString();
      return await this.store.create(this.id, this.initial(), {
        author: programAuthor,
        at,
        label: 'storage.begun',
      });
    } finally {
      this.#beginning = undefined;
    }
  }
}
