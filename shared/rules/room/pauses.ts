import type { Entry } from '../../record/entry';
import type { ClosedPart, Hearing, SittingBreak } from '../../record/hearing';
import type { LocalDateTime } from '../../record/primitives';

/** The break the sitting is in; null while it goes on. */
export function openBreak({ breaks }: Pick<Hearing, 'breaks'>): SittingBreak | null {
  return breaks.findLast(({ end }) => end === null) ?? null;
}

/** The closed part the sitting is in; null while it is open. */
export function openClosedPart({ closedParts }: Pick<Hearing, 'closedParts'>): ClosedPart | null {
  return closedParts.findLast(({ end }) => end === null) ?? null;
}

/** Whether a moment lies in a closed part; the moment of its end is open again. */
export function isClosedAt({ closedParts }: Pick<Hearing, 'closedParts'>, moment: LocalDateTime): boolean {
  return closedParts.some(({ start, end }) => start <= moment && (end === null || moment < end));
}

/** Whether an entry was said without the public: in a closed part, or on a closed item. */
export function isClosedEntry(
  hearing: Pick<Hearing, 'agenda' | 'closedParts'>,
  { itemId, at }: Pick<Entry, 'itemId' | 'at'>,
): boolean {
  if (hearing.agenda.some(({ id, closed }) => id === itemId && closed)) return true;
  return at !== null && isClosedAt(hearing, at);
}
