import type { Entry, EntryKind } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import { exchangesOf } from '@shared/rules/exchanges';

/** Which entries are shown; null does not narrow. */
export interface EntryFilter {
  readonly itemId: string | null;
  readonly personId: string | null;
  readonly kind: EntryKind | null;
  readonly onlyUnanswered: boolean;
}

export const everyEntry: EntryFilter = { itemId: null, personId: null, kind: null, onlyUnanswered: false };

export function isNarrowed({ itemId, personId, kind, onlyUnanswered }: EntryFilter): boolean {
  return itemId !== null || personId !== null || kind !== null || onlyUnanswered;
}

/** The entries that fit, in the order of the record. A person's entries are those spoken by or to the person. */
export function filteredEntries(hearing: Hearing, filter: EntryFilter): readonly Entry[] {
  if (!isNarrowed(filter)) return hearing.entries;
  const open = new Set(
    exchangesOf(hearing).flatMap(({ question, state }) => (state === 'answered' ? [] : question.id)),
  );
  return hearing.entries.filter(
    (entry) =>
      (filter.itemId === null || entry.itemId === filter.itemId) &&
      (filter.personId === null ||
        entry.speakerId === filter.personId ||
        entry.addresseeId === filter.personId) &&
      (filter.kind === null || entry.kind === filter.kind) &&
      (!filter.onlyUnanswered || open.has(entry.id)),
  );
}
