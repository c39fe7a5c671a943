import type { Entry, EntryKind } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';

/** A section of the minutes: an agenda item, or what stands outside the agenda. */
export interface Section {
  readonly number: number;
  readonly itemId: string | null;
}

/**
 * The sections in order: the agenda items, then the entries, votes and decisions of no item, where there are any. The
 * words a sitting is opened with stand before them all and bear no number.
 */
export function sectionsOf(hearing: Hearing): Section[] {
  const items = hearing.agenda.map(({ id }, index) => ({ number: index + 1, itemId: id }));
  const hasOthers = [entriesOf(hearing, null), hearing.votes, hearing.decisions].some((parts) =>
    parts.some(({ itemId }) => itemId === null),
  );
  return hasOthers ? [...items, { number: items.length + 1, itemId: null }] : items;
}

/** What is asked and proposed has a place of its own in the minutes. */
const notOpening: readonly EntryKind[] = ['question', 'answer', 'proposal'];

/** What was said to open the sitting: the words of no item before the first ones on an item. */
export function openingEntries({ entries }: Pick<Hearing, 'entries'>): Entry[] {
  if (entries.every(({ itemId }) => itemId === null)) return [];
  const end = entries.findIndex(({ itemId, kind }) => itemId !== null || notOpening.includes(kind));
  return entries.slice(0, end);
}

/** What was said on an item; under null what was said on none, after the opening. */
export function entriesOf(hearing: Pick<Hearing, 'entries'>, itemId: string | null): Entry[] {
  const opening = openingEntries(hearing);
  return hearing.entries.filter((entry) => entry.itemId === itemId && !opening.includes(entry));
}

/** The number a decision has in the minutes, «1.2»; null where the hearing has no such decision. */
export function decisionNumber(hearing: Hearing, decisionId: string): string | null {
  const decision = hearing.decisions.find(({ id }) => id === decisionId);
  const section = sectionsOf(hearing).find(({ itemId }) => itemId === decision?.itemId);
  if (decision === undefined || section === undefined) return null;
  const place = hearing.decisions.filter(({ itemId }) => itemId === decision.itemId).indexOf(decision);
  return `${section.number}.${place + 1}`;
}
