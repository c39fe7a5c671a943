import { isDeepStrictEqual } from 'node:util';
import { freeze } from 'immer';
import type { HistoryFile } from './history-file';
import { lineFeed, scanHistory } from './history-scan';
import { migrate } from './migrations';
import type { RecordFolder } from './record-folder';
import { historyFileName } from './record-folder';
import { emptyState } from './record-format';
import type { RecordFormat, RecordState } from './record-format';
import type { RecordProblem } from './record-problem';
import { replay } from './replay';
import type { Replay } from './replay';
import type { RejectedGeneration } from './snapshot-adapter';
import { snapshotFileName } from './snapshot-file';
import { StorageError } from './storage-error';

/** What the files of a record amount to, before anything is repaired. */
export interface LoadedRecord {
  /** In the newest format; the value is frozen. */
  readonly state: RecordState;
  readonly replayed: Replay;
  /** Bytes of history that may stay. */
  readonly soundLength: number;
  /** The snapshot reaches beyond the history. */
  readonly historyLost: boolean;
  /** Value or format differ from what the history leads to: a baseline is due before the next change. */
  readonly brought: boolean;
}

/**
 * Puts a record together from a snapshot (or `emptyState`) and the history behind it. Changes nothing.
 * `hasSnapshots` tells a record without a usable snapshot from one that never had any.
 * Throws `storage.notFound`, `storage.newerFormat`, or `storage.damaged` with the reason in its details.
 */
export async function loadRecord<T>(
  id: string,
  base: RecordState,
  history: HistoryFile,
  format: RecordFormat<T>,
  hasSnapshots: boolean,
): Promise<LoadedRecord> {
  const historyLost = !(await reachesTo(history, base.historyOffset));
  const behind = historyLost ? Buffer.alloc(0) : await history.read(base.historyOffset);
  const scanned = scanHistory(behind, base.historyOffset);
  const replayed = replay(base, scanned);
  const { state, stop } = replayed;
  if (base === emptyState && (state === emptyState || stop.kind === 'damaged')) {
    const unfinished = !hasSnapshots && scanned.every(({ complete }) => !complete);
    throw unfinished
      ? new StorageError('storage.notFound', { id })
      : new StorageError('storage.damaged', { id, file: historyFileName(id), reason: 'recordDamaged' });
  }
  if (state.version > format.version) {
    const versions = { found: state.version, known: format.version };
    throw new StorageError('storage.newerFormat', { id, file: historyFileName(id), ...versions });
  }
  const value = bringUpToDate(id, state, format);
  return {
    state: { ...state, version: format.version, value: freeze(value, true) },
    replayed,
    soundLength: historyLost ? await soundLengthOf(history) : state.historyOffset,
    historyLost,
    brought: state.version !== format.version || value !== state.value,
  };
}

/** The value in the newest format; the very same value when nothing had to be done. */
function bringUpToDate<T>(id: string, state: RecordState, format: RecordFormat<T>): unknown {
  try {
    const parsed = format.parse(migrate(state.value, state.version, format.migrations));
    if (isDeepStrictEqual(parsed, state.value)) return state.value;
    const plain: unknown = JSON.parse(JSON.stringify(parsed));
    return isDeepStrictEqual(plain, state.value) ? state.value : plain;
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    throw new StorageError(
      'storage.damaged',
      { id, file: historyFileName(id), reason: 'schemaRefused', message },
      { cause: error },
    );
  }
}

/** Whether a line of the history ends exactly where the snapshot says. */
async function reachesTo(history: HistoryFile, offset: number): Promise<boolean> {
  if (offset === 0) return true;
  if (history.length < offset) return false;
  const [lineEnd] = await history.read(offset - 1, 1);
  return lineEnd === lineFeed;
}

/** Up to the last line before the first damage. */
async function soundLengthOf(history: HistoryFile): Promise<number> {
  const scanned = scanHistory(await history.read(0), 0);
  const damaged = scanned.findIndex(({ line }) => line === undefined);
  const sound = damaged < 0 ? scanned : scanned.slice(0, damaged);
  return sound.at(-1)?.end ?? 0;
}

/**
 * Makes the files agree with what was loaded: copies damage aside, cuts the history, moves bad snapshots away.
 * Returns what there is to report.
 */
export async function repairRecord(
  id: string,
  folder: RecordFolder,
  history: HistoryFile,
  loaded: LoadedRecord,
  rejected: readonly RejectedGeneration[],
): Promise<RecordProblem[]> {
  const problems: RecordProblem[] = [];
  const file = historyFileName(id);
  const { stop } = loaded.replayed;
  if (stop.kind === 'damaged') {
    const { reason, lines } = stop;
    const kept = await folder.copyAside(file);
    problems.push({ id, file, reason: 'historyDamaged', details: { kept, reason, lines } });
  }
  if (stop.kind === 'torn') problems.push({ id, file, reason: 'tornTail', details: {} });
  if (loaded.historyLost) {
    const details = history.length > 0 ? { kept: await folder.copyAside(file) } : {};
    problems.push({ id, file, reason: 'historyLost', details });
  }
  if (loaded.soundLength < history.length) await history.cut(loaded.soundLength);
  for (const { generation, fileName, reason } of rejected) {
    const kept = await folder.setAside(fileName);
    folder.forgetSnapshot(id, generation);
    problems.push({ id, file: fileName, reason: 'snapshotDamaged', details: { kept, reason } });
  }
  return problems;
}

/** Snapshots that point behind a lost piece of history would mislead a later opening: only the newest stays. */
export async function keepNewestSnapshot(id: string, folder: RecordFolder): Promise<void> {
  for (const generation of folder.generations(id).slice(0, -1)) {
    await folder.setAside(snapshotFileName(id, generation));
    folder.forgetSnapshot(id, generation);
  }
}

/**
 * After a failed loading: moves all files of a record that cannot be put together out of the way, the history last.
 * Returns what there is to report; nothing for refusals that leave the files where they are.
 */
export async function setAsideIfLost(
  id: string,
  folder: RecordFolder,
  error: unknown,
): Promise<RecordProblem[]> {
  if (!(error instanceof StorageError)) return [];
  const files = folder.fileNames(id);
  const problems: RecordProblem[] = [];
  if (error.code === 'storage.notFound') {
    // Not one confirmed byte: the files may stay, a new creation writes over them.
    for (const file of files) problems.push({ id, file, reason: 'creationUnfinished', details: {} });
    folder.forget(id);
  }
  if (error.code === 'storage.damaged' && error.details['reason'] === 'recordDamaged') {
    for (const file of files) {
      const kept = await folder.setAside(file);
      problems.push({ id, file, reason: 'recordDamaged', details: { kept } });
    }
    folder.forget(id);
  }
  return problems;
}
