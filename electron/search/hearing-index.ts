import type { MethodInput } from '@shared/contract/contract';
import type { HearingSummary } from '@shared/contract/hearing-methods';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import { exchangesOf } from '@shared/rules/exchanges';
import { searchableTexts } from './searchable-texts';
import { findWords, foldTexts, type FoldedText, queryWords } from './word-search';

export type HearingFilter = MethodInput<'hearings.list'>;

interface Indexed {
  readonly hearing: Hearing;
  readonly instructions: readonly Instruction[];
  /** What follows is made when it is first asked for: a hearing being recorded changes many times between two looks. */
  facts: HearingFacts | null;
  texts: FoldedText[] | null;
}

/** What the list and its filters need of a hearing. */
interface HearingFacts {
  readonly summary: HearingSummary;
  readonly personIds: ReadonlySet<string>;
  readonly bodyIds: ReadonlySet<string>;
}

/** The list of hearings and their words, in memory; derived from the files and kept in step with every change. */
export interface HearingIndex {
  put(hearing: Hearing, instructions: readonly Instruction[]): void;
  remove(hearingId: string): void;
  /** Names and aliases are searched too, so a change of the directory makes the folded texts stale. */
  forgetTexts(): void;
  find(filter: HearingFilter, directory: Directory): { hearings: HearingSummary[]; total: number };
  /** Every hearing and instruction known; for the pages that look across hearings. */
  all(): readonly { hearing: Hearing; instructions: readonly Instruction[] }[];
}

/** An empty index, to be filled with every hearing of the archive. */
export function createHearingIndex(): HearingIndex {
  const indexed = new Map<string, Indexed>();
  return {
    put(hearing, instructions) {
      indexed.set(hearing.id, { hearing, instructions, facts: null, texts: null });
    },
    remove(hearingId) {
      indexed.delete(hearingId);
    },
    forgetTexts() {
      for (const one of indexed.values()) one.texts = null;
    },
    find(filter, directory) {
      const words = queryWords(filter.words ?? '');
      const hearings = [...indexed.values()]
        .flatMap((one) => {
          const { summary, ...facts } = (one.facts ??= factsOf(one));
          if (!fits(summary, facts, filter)) return [];
          if (words.length === 0) return [summary];
          one.texts ??= foldTexts(searchableTexts(one.hearing, one.instructions, directory));
          const found = findWords(one.texts, words);
          return found === null ? [] : [{ ...summary, ...found }];
        })
        .sort(newestFirst);
      return { hearings, total: indexed.size };
    },
    all: () => [...indexed.values()],
  };
}

function factsOf({ hearing, instructions }: Indexed): HearingFacts {
  return {
    summary: summaryOf(hearing, instructions.length),
    personIds: peopleOf(hearing),
    bodyIds: new Set([hearing.bodyId, ...hearing.jointBodyIds]),
  };
}

function fits(
  summary: HearingSummary,
  { personIds, bodyIds }: Omit<HearingFacts, 'summary'>,
  filter: HearingFilter,
): boolean {
  if (filter.from !== undefined && summary.date < filter.from) return false;
  if (filter.to !== undefined && summary.date > filter.to) return false;
  if (filter.bodyId !== undefined && !bodyIds.has(filter.bodyId)) return false;
  if (filter.personId !== undefined && !personIds.has(filter.personId)) return false;
  return filter.status === undefined || summary.status === filter.status;
}

function summaryOf(hearing: Hearing, instructions: number): HearingSummary {
  const exchanges = exchangesOf(hearing);
  const { id, number, kind, bodyId, title, date, plannedStart, status, example } = hearing;
  return {
    id,
    number,
    kind,
    bodyId,
    title,
    date,
    plannedStart,
    status,
    example,
    counts: {
      items: hearing.agenda.length,
      participants: hearing.participants.length,
      questions: exchanges.length,
      unanswered: exchanges.filter(({ state }) => state === 'unanswered').length,
      decisions: hearing.decisions.length,
      instructions,
    },
    hits: [],
    hitCount: 0,
  };
}

/** Everybody a hearing speaks of: participants, and whoever presides, keeps the record, speaks or is addressed. */
function peopleOf(hearing: Hearing): Set<string> {
  const ids = [
    ...hearing.participants.map(({ personId }) => personId),
    hearing.presidingId,
    hearing.secretaryId,
    ...hearing.entries.flatMap((entry) => [entry.speakerId, entry.addresseeId]),
    ...hearing.agenda.flatMap((item) => item.rapporteurIds),
  ];
  return new Set(ids.filter((id) => id !== null));
}

function newestFirst(left: HearingSummary, right: HearingSummary): number {
  const byDate = right.date.localeCompare(left.date, 'en');
  if (byDate !== 0) return byDate;
  return (
    (right.plannedStart ?? '').localeCompare(left.plannedStart ?? '', 'en') ||
    left.id.localeCompare(right.id, 'en')
  );
}
