import type { Migration } from './migrations';

/** How one kind of record is recognised, checked and brought up to date. */
export interface RecordFormat<T> {
  /** Stands in every snapshot, for example `hearing`; a file of another kind is not read. */
  readonly name: string;
  /** Counts up from 1 with every migration. */
  readonly version: number;
  /** Returns the data as `T`, or throws. Run at every opening and before every change is written. */
  readonly parse: (data: unknown) => T;
  /** All steps from version 2 to `version`, in order. */
  readonly migrations: readonly Migration[];
}

/** What a snapshot holds: the whole record and the place in its history up to which it reaches. */
export interface RecordState {
  readonly version: number;
  readonly revision: number;
  /** Bytes of history that are contained in `value`. */
  readonly historyOffset: number;
  readonly value: unknown;
}

/** Where everything begins: no change yet, nothing read from history yet. */
export const emptyState: RecordState = { version: 0, revision: 0, historyOffset: 0, value: undefined };
