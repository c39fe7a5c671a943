import type { Entry } from '../record/entry';
import type { LocalDateTime } from '../record/primitives';

/**
 * The place in the record at which something said at a moment belongs: after the last entry of that moment or earlier,
 * else before the first that has a time. Without a moment, or where no entry has one, it is the end.
 */
export function entryPosition(entries: readonly Pick<Entry, 'at'>[], moment: LocalDateTime | null): number {
  if (moment === null) return entries.length;
  const last = entries.findLastIndex(({ at }) => at !== null && at <= moment);
  if (last >= 0) return last + 1;
  const firstTimed = entries.findIndex(({ at }) => at !== null);
  return firstTimed < 0 ? entries.length : firstTimed;
}
