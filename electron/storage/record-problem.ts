import type { ErrorDetails } from './storage-error';

export type ProblemReason =
  /** The last write was cut short and has been taken off the history; nobody had been told it was saved. */
  | 'tornTail'
  /** Part of the history cannot be read; a copy was set aside, the record stands as before the damage. */
  | 'historyDamaged'
  /** The history is shorter than the snapshot says; the record is whole, its earlier changes are gone. */
  | 'historyLost'
  /** A snapshot cannot be trusted and was set aside; the record was restored from the other one and the history. */
  | 'snapshotDamaged'
  /** A snapshot says something else than the history that leads to it. */
  | 'snapshotDiffers'
  /** No snapshot and no whole history: the files were set aside, the record cannot be opened. */
  | 'recordDamaged'
  /** Remains of a record whose creation was cut short; nobody had been told that it exists. */
  | 'creationUnfinished'
  /** The data are intact but this program's schema refuses them; the files were left as they are. */
  | 'schemaRefused'
  /** Written by a newer program; the files were left as they are. */
  | 'newerFormat'
  /** A new snapshot could not be written; nothing is lost, the history holds everything. */
  | 'snapshotNotWritten'
  /** The disk refused to read the file. */
  | 'unreadable'
  /** A file that an earlier run set aside. */
  | 'setAsideEarlier';

/** Something about a file that its keeper should know. */
export interface RecordProblem {
  /** Empty when the file belongs to no known record. */
  readonly id: string;
  readonly file: string;
  readonly reason: ProblemReason;
  readonly details: ErrorDetails;
}
