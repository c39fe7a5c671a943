import type { UnwrittenHearing } from '@shared/record/emergency-copy';
import type { HearingChange } from '@shared/record/hearing-change';
import type { KeptLines } from '@shared/record/line-draft';

interface UnwrittenChange {
  readonly hearingId: string;
  readonly change: HearingChange;
}

/** Changes on their way to the disk, in the order in which they were made. */
const changes = new Set<UnwrittenChange>();
/** Lines on their way to the disk, by hearing. */
const lines = new Map<string, KeptLines>();
const listeners = new Set<() => void>();

/** Counts a change among what would be lost with the page, until its saving has been answered. */
export async function whileUnwritten<Value>(
  hearingId: string,
  change: HearingChange,
  save: () => Promise<Value>,
): Promise<Value> {
  const unwritten = { hearingId, change };
  changes.add(unwritten);
  tell();
  try {
    return await save();
  } finally {
    changes.delete(unwritten);
    tell();
  }
}

/** Says which lines of a hearing the disk does not hold yet; null when it holds all. */
export function setUnwrittenLines(hearingId: string, kept: KeptLines | null): void {
  if (kept === null) lines.delete(hearingId);
  else lines.set(hearingId, kept);
  tell();
}

/** Everything that would be lost with the page. */
export function unwrittenHearings(): UnwrittenHearing[] {
  const hearingIds = new Set([...[...changes].map(({ hearingId }) => hearingId), ...lines.keys()]);
  return [...hearingIds].map((hearingId) => ({
    hearingId,
    changes: [...changes].filter((one) => one.hearingId === hearingId).map(({ change }) => change),
    kept: lines.get(hearingId) ?? null,
  }));
}

export function hasUnwrittenLines(): boolean {
  return lines.size > 0;
}

export function onUnwritten(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
