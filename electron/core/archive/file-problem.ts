import type { FileProblem } from '@shared/contract/office-methods';
import type { ProblemCode } from '@shared/contract/problem';
import type { ProblemReason, RecordProblem } from '@storage/record-problem';

const codes: Partial<Record<ProblemReason, ProblemCode>> = {
  newerFormat: 'storage.newerFormat',
  snapshotNotWritten: 'storage.failed',
  unreadable: 'storage.failed',
};

/** Nobody had been told that these were saved, so there is nothing anybody would miss. */
const harmless: ReadonlySet<ProblemReason> = new Set(['tornTail', 'creationUnfinished']);

/** Whether somebody could miss what the problem is about. */
export function isWorthTelling({ reason }: RecordProblem): boolean {
  return !harmless.has(reason);
}

/** A problem of the storage as the windows show it: which file, where it was put, and what is wrong. */
export function fileProblemOf({
  kind,
  file,
  id,
  reason,
  details,
}: RecordProblem & { kind: string }): FileProblem {
  const name = `${kind}/${file === '' ? id : file}`;
  const kept = details['kept'];
  return {
    file: name,
    setAside: typeof kept === 'string' ? kept : null,
    problem: { code: codes[reason] ?? 'storage.damaged', details: { ...details, file: name, reason } },
  };
}
