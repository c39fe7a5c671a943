import type { Low } from 'lowdb';
import type { RecordState } from './record-format';
import type { RecordProblem } from './record-problem';
import { asStorageError } from './storage-error';

/** When a new snapshot is due, counted from the last one. */
export interface CheckpointLimits {
  readonly changes: number;
  readonly bytes: number;
}

export const usualCheckpointLimits: CheckpointLimits = { changes: 400, bytes: 512 * 1024 };

/**
 * Writes the snapshots of one record. A snapshot only shortens the next opening: when the disk refuses it, the history
 * still holds everything, so the failure is kept for the report and the next attempt waits its turn.
 */
export class Checkpoints {
  #failure: RecordProblem | undefined;
  #attemptRevision: number;
  #attemptOffset: number;

  constructor(
    private readonly id: string,
    private readonly low: Low<RecordState>,
    private readonly limits: CheckpointLimits,
    private snapshotRevision: number,
  ) {
    this.#attemptRevision = low.data.revision;
    this.#attemptOffset = low.data.historyOffset;
  }

  /** Why the last attempt failed; undefined after a success. */
  get failure(): RecordProblem | undefined {
    return this.#failure;
  }

  isDue(): boolean {
    const { revision, historyOffset } = this.low.data;
    return (
      revision - this.#attemptRevision >= this.limits.changes ||
      historyOffset - this.#attemptOffset >= this.limits.bytes
    );
  }

  /** Writes a snapshot unless the newest one holds everything. */
  async writeIfBehind(): Promise<void> {
    if (this.low.data.revision > this.snapshotRevision) await this.write();
  }

  async write(): Promise<void> {
    const { revision, historyOffset } = this.low.data;
    this.#attemptRevision = revision;
    this.#attemptOffset = historyOffset;
    try {
      await this.low.write();
      this.snapshotRevision = revision;
      this.#failure = undefined;
    } catch (error) {
      const { code, details } = asStorageError(error);
      const file = String(details['file'] ?? '');
      this.#failure = { id: this.id, file, reason: 'snapshotNotWritten', details: { code } };
    }
  }
}
