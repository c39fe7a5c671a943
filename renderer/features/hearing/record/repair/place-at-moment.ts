import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';

/**
 * Where an entry belongs by its time, as its place afterwards in the list from 0; null where it stands there already or
 * has no time. An entry that is too far down goes up before the first later one, one too far up goes down behind the
 * last earlier one; of the same moment, the order of the record stays.
 */
export function placeAtMoment({ entries }: Pick<Hearing, 'entries'>, { id, at }: Entry): number | null {
  if (at === null) return null;
  const place = entries.findIndex((entry) => entry.id === id);
  const firstLater = entries.findIndex((entry) => entry.at !== null && entry.at > at);
  if (firstLater >= 0 && firstLater < place) return firstLater;
  const lastEarlier = entries.findLastIndex((entry) => entry.at !== null && entry.at < at);
  return lastEarlier > place ? lastEarlier : null;
}
