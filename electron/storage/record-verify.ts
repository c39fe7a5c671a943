import { isDeepStrictEqual } from 'node:util';
import { HistoryFile } from './history-file';
import { scanHistory } from './history-scan';
import type { ScannedLine } from './history-scan';
import { historyFileName } from './record-folder';
import type { RecordFolder } from './record-folder';
import { emptyState } from './record-format';
import type { RecordFormat, RecordState } from './record-format';
import { loadRecord } from './record-loading';
import type { ProblemReason, RecordProblem } from './record-problem';
import { applyLine } from './replay';
import type { LineFault } from './replay';
import { SnapshotAdapter } from './snapshot-adapter';
import type { ReadGeneration } from './snapshot-adapter';
import { StorageError } from './storage-error';

/**
 * Reads everything that a record has on disk and returns what is wrong with it. Changes nothing.
 * `confirmedLength` bounds the history of a record that is in use: bytes behind it may be half written.
 * It is asked after the snapshots were read, so that none of them reaches beyond it.
 */
export async function verifyRecord<T>(
  folder: RecordFolder,
  id: string,
  format: RecordFormat<T>,
  confirmedLength: () => number = () => Number.POSITIVE_INFINITY,
): Promise<RecordProblem[]> {
  const generations: ReadGeneration[] = [];
  for await (const read of new SnapshotAdapter(folder, id, format).generations()) generations.push(read);
  const history = new HistoryFile(folder, id);
  await history.measure(confirmedLength());
  const lines = scanHistory(await history.read(0), 0);
  const found = [
    ...generations.flatMap((read) => snapshotProblems(id, read, format.version)),
    ...historyProblems(id, lines, generations),
  ];
  // What a newer program wrote is none of this program's to judge further.
  if (found.some(({ reason }) => reason === 'newerFormat')) return found;
  const newest = generations.find(({ reading }) => reading.outcome === 'valid')?.reading;
  const base = newest?.outcome === 'valid' ? newest.state : emptyState;
  const rejected = generations.length > 0;
  try {
    await loadRecord(id, base, history, format, rejected);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    found.push({ id, file: historyFileName(id), reason: reasonOf(error), details: error.details });
  }
  return found;
}

function reasonOf(error: StorageError): ProblemReason {
  if (error.code === 'storage.newerFormat') return 'newerFormat';
  if (error.code === 'storage.notFound') return 'creationUnfinished';
  if (error.code !== 'storage.damaged') return 'unreadable';
  return error.details['reason'] === 'schemaRefused' ? 'schemaRefused' : 'recordDamaged';
}

function snapshotProblems(id: string, { fileName, reading }: ReadGeneration, known: number): RecordProblem[] {
  if (reading.outcome === 'valid') return [];
  const file = { id, file: fileName };
  if (reading.outcome === 'newer') {
    return [{ ...file, reason: 'newerFormat', details: { found: reading.version, known } }];
  }
  return [{ ...file, reason: 'snapshotDamaged', details: { reason: reading.reason } }];
}

/** Follows the whole history line by line and compares it with every snapshot on the way. */
function historyProblems(
  id: string,
  lines: readonly ScannedLine[],
  generations: readonly ReadGeneration[],
): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const file = historyFileName(id);
  const snapshots = generations.flatMap(({ fileName, reading }) =>
    reading.outcome === 'valid' ? [{ fileName, state: reading.state }] : [],
  );
  let state: RecordState | undefined = emptyState;
  for (const { number, end, complete, line } of lines) {
    const next: RecordState | LineFault | undefined =
      line === undefined ? 'checksum' : state && applyLine(state, line, end);
    if (typeof next === 'string') {
      const reason = complete ? 'historyDamaged' : 'tornTail';
      problems.push({ id, file, reason, details: { line: number, reason: next } });
    }
    state = typeof next === 'string' ? undefined : next;
    for (const snapshot of snapshots.filter(({ state: { historyOffset } }) => historyOffset === end)) {
      if (state !== undefined && !saysTheSame(snapshot.state, state)) {
        const details = { line: number, revision: snapshot.state.revision };
        problems.push({ id, file: snapshot.fileName, reason: 'snapshotDiffers', details });
      }
      // Behind a damage the next snapshot is firm ground again.
      state ??= snapshot.state;
    }
  }
  const ends = new Set(lines.map(({ end }) => end));
  for (const { fileName, state: beyond } of snapshots) {
    if (ends.has(beyond.historyOffset)) continue;
    const details = { snapshot: fileName, revision: beyond.revision };
    problems.push({ id, file, reason: 'historyLost', details });
  }
  return problems;
}

function saysTheSame(snapshot: RecordState, replayed: RecordState): boolean {
  return (
    snapshot.revision === replayed.revision &&
    snapshot.version === replayed.version &&
    isDeepStrictEqual(snapshot.value, JSON.parse(JSON.stringify(replayed.value)))
  );
}
