import type { Entry } from '@shared/record/entry';
import { exchangesOf, promisesOf, type Exchange } from '@shared/rules/exchanges';
import type { ReadingPage } from './reading-page';

/**
 * The parts of the page in their order; each is a part of the address. What people come for stands first: reports and
 * statements of several hours come after it.
 */
export const readingParts = [
  'exchanges',
  'promises',
  'proposals',
  'decisions',
  'instructions',
  'said',
] as const;

export type ReadingPart = (typeof readingParts)[number];

/** The parts that have something to say; narrowed to a person, only those the person takes part in. */
export function partsOf(page: ReadingPage): readonly ReadingPart[] {
  const { hearing, personId } = page;
  const isFilled: Readonly<Record<ReadingPart, boolean>> = {
    said: saidIn(page).length > 0,
    exchanges: personId === null || exchangesIn(page).length > 0,
    promises: personId === null ? hearing.entries.length > 0 : promisesIn(page).length > 0,
    proposals: proposalsIn(page).length > 0 || (personId === null && hearing.votes.length > 0),
    decisions: personId === null,
    instructions: personId === null,
  };
  return readingParts.filter((part) => isFilled[part]);
}

/** Everything said that is neither a question, nor an answer to one, nor a proposal. */
export function saidIn({ hearing, personId }: ReadingPage): readonly Entry[] {
  return hearing.entries.filter(
    (entry) =>
      entry.kind !== 'question' &&
      entry.kind !== 'proposal' &&
      (entry.kind !== 'answer' || entry.answersId === null) &&
      concerns(entry, personId),
  );
}

export function exchangesIn({ hearing, personId }: ReadingPage): readonly Exchange[] {
  return exchangesOf(hearing).filter(
    ({ question, answers }) =>
      concerns(question, personId) || answers.some((answer) => concerns(answer, personId)),
  );
}

export function promisesIn({ hearing, personId }: ReadingPage): readonly Entry[] {
  return promisesOf(hearing).filter(({ speakerId }) => personId === null || speakerId === personId);
}

export function proposalsIn({ hearing, personId }: ReadingPage): readonly Entry[] {
  return hearing.entries.filter((entry) => entry.kind === 'proposal' && concerns(entry, personId));
}

/** Everybody who spoke, was spoken to, or promised a reply. */
export function peopleOf({ hearing }: ReadingPage): readonly string[] {
  const ids = hearing.entries.flatMap(({ speakerId, addresseeId, writtenReply }) => [
    speakerId,
    addresseeId,
    writtenReply?.personId ?? null,
  ]);
  return [...new Set(ids.filter((id) => id !== null))];
}

/** Agenda items with their entries, in the order of the agenda; what stands outside of it comes last. */
export function byItem<Part>(
  { hearing }: ReadingPage,
  parts: readonly Part[],
  itemOf: (part: Part) => string | null,
): readonly { readonly itemId: string | null; readonly parts: readonly Part[] }[] {
  return [...hearing.agenda.map(({ id }) => id), null]
    .map((itemId) => ({ itemId, parts: parts.filter((part) => itemOf(part) === itemId) }))
    .filter((group) => group.parts.length > 0);
}

function concerns({ speakerId, addresseeId, writtenReply }: Entry, personId: string | null): boolean {
  return (
    personId === null ||
    speakerId === personId ||
    addresseeId === personId ||
    writtenReply?.personId === personId
  );
}
