import type { Decision } from '@shared/record/decision';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import type { Vote } from '@shared/record/vote';
import { entryNumbers } from '@shared/rules/exchanges';
import { sittingEvents, type SittingEvent } from './sitting-events';

/** One thing in the flow of the record, at its place. */
export type FlowPart =
  | { readonly kind: 'entry'; readonly id: string; readonly entry: Entry; readonly number: number }
  | { readonly kind: 'vote'; readonly id: string; readonly vote: Vote }
  | {
      readonly kind: 'decision';
      readonly id: string;
      readonly decision: Decision;
      /** Place of the decision in the list of the hearing, from 1. */
      readonly number: number;
    }
  | { readonly kind: 'instruction'; readonly id: string; readonly instruction: Instruction }
  | { readonly kind: 'event'; readonly id: string; readonly event: SittingEvent };

export interface FlowRow {
  readonly id: string;
  readonly part: FlowPart;
  /** The item whose heading stands above this row; null is the part outside the agenda, undefined no heading. */
  readonly heading: string | null | undefined;
}

/**
 * The record as one flow: the entries in the order of the record, which is never changed here, and between them what
 * happened in the room and what was voted and decided, each at its moment.
 *
 * What has a moment stands after the last entry begun before it; what has none stands after what it grew out of: a vote
 * after its proposal, a decision after its vote or its sources, an instruction after its decision, else at the end of
 * its item.
 *
 * @param shown the entries to show; a narrowed record shows nothing else between them.
 */
export function recordFlow(
  hearing: Hearing,
  instructions: readonly Instruction[],
  shown: readonly Entry[] = hearing.entries,
): FlowRow[] {
  const numbers = entryNumbers(hearing);
  const rowsOfEntries = shown.map((entry): FlowPart => {
    return { kind: 'entry', id: entry.id, entry, number: numbers.get(entry.id) ?? 0 };
  });
  if (shown !== hearing.entries) return withHeadings(rowsOfEntries);

  const between = partsBetween(hearing, instructions);
  return withHeadings([
    ...(between.get(0) ?? []),
    ...rowsOfEntries.flatMap((part, index) => [part, ...(between.get(index + 1) ?? [])]),
  ]);
}

/** A part between the entries with what grew out of it. */
interface Stem {
  readonly part: FlowPart;
  readonly at: string | null;
  readonly grown: Stem[];
}

/** Everything that is no entry, by the number of entries before it. */
function partsBetween(
  hearing: Hearing,
  instructions: readonly Instruction[],
): ReadonlyMap<number, readonly FlowPart[]> {
  const places = placesIn(hearing);
  const stems = new Map<number, Stem[]>();
  const known = new Map<string, Stem>();

  function put(stem: Stem, place: number): void {
    known.set(stem.part.id, stem);
    const others = stems.get(place);
    if (others === undefined) stems.set(place, [stem]);
    else others.push(stem);
  }

  function grow(part: FlowPart, parentId: string | null, elsePlace: () => number): void {
    const stem: Stem = { part, at: null, grown: [] };
    const parent = known.get(parentId ?? '');
    if (parent === undefined) {
      put(stem, elsePlace());
      return;
    }
    known.set(part.id, stem);
    parent.grown.push(stem);
  }

  for (const event of sittingEvents(hearing)) {
    const part: FlowPart = { kind: 'event', id: event.id, event };
    put({ part, at: event.at, grown: [] }, places.atMoment(event.at, event.opens));
  }
  for (const vote of hearing.votes) {
    const part: FlowPart = { kind: 'vote', id: vote.id, vote };
    const { place, at } = placeOfVote(vote, places);
    put({ part, at, grown: [] }, place);
  }
  for (const [index, decision] of hearing.decisions.entries()) {
    const part: FlowPart = { kind: 'decision', id: decision.id, decision, number: index + 1 };
    grow(part, decision.voteId, () => places.afterEntries(decision.sourceIds, decision.itemId));
  }
  for (const instruction of instructions) {
    const part: FlowPart = { kind: 'instruction', id: instruction.id, instruction };
    grow(part, instruction.decisionId, () => places.afterEntries(instruction.sourceIds, instruction.itemId));
  }
  return new Map([...stems].map(([place, all]) => [place, all.toSorted(byMoment).flatMap(withGrown)]));
}

/** Its moment counts where it can be compared, and does not lie before its proposal. */
function placeOfVote(
  { at, proposalId, itemId }: Vote,
  places: Places,
): { readonly place: number; readonly at: string | null } {
  const grown = places.afterEntries(proposalId === null ? [] : [proposalId], itemId);
  if (at === null || !places.areTimed) return { place: grown, at: null };
  const place = places.atMoment(at, false);
  return proposalId !== null && place < grown ? { place: grown, at: null } : { place, at };
}

/** Between two entries stands first what grew out of the one before, then what has a moment of its own. */
function byMoment(first: Stem, second: Stem): number {
  const one = first.at ?? '';
  const other = second.at ?? '';
  return one < other ? -1 : one > other ? 1 : 0;
}

function withGrown({ part, grown }: Stem): FlowPart[] {
  return [part, ...grown.flatMap(withGrown)];
}

interface Places {
  /** Whether any entry has a time, so that moments can be compared. */
  readonly areTimed: boolean;
  /** Number of entries before a moment; an entry begun in the same second stands after what opens, before the rest. */
  atMoment(moment: string, opens: boolean): number;
  /** Number of entries up to the last of these, else up to the end of the item, else all. */
  afterEntries(ids: readonly string[], itemId: string | null): number;
}

function placesIn(hearing: Hearing): Places {
  const { entries } = hearing;
  const areTimed = entries.some(({ at }) => at !== null);
  // An entry without a time, or one put before its time, counts as begun together with the latest before it.
  const moments: string[] = [];
  let latest = '';
  for (const { at } of entries) {
    if (at !== null && at > latest) latest = at;
    moments.push(latest);
  }
  const places = entryNumbers(hearing);
  return {
    areTimed,
    atMoment(moment, opens) {
      // Without times only what opens the sitting can be told from what came later.
      if (!areTimed) return opens ? 0 : entries.length;
      return countWhile(moments, (begun) => (opens ? begun < moment : begun <= moment));
    },
    afterEntries(ids, itemId) {
      const last = Math.max(0, ...ids.map((id) => places.get(id) ?? 0));
      if (last > 0) return last;
      const ofItem = itemId === null ? -1 : entries.findLastIndex((entry) => entry.itemId === itemId);
      return ofItem < 0 ? entries.length : ofItem + 1;
    },
  };
}

/** How many at the beginning of a sorted list fit. */
function countWhile(sorted: readonly string[], fits: (value: string) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(sorted[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A heading where the item changes; the line of an item being called is a heading itself. */
function withHeadings(parts: readonly FlowPart[]): FlowRow[] {
  let current: string | null | undefined;
  return parts.map((part) => {
    if (part.kind === 'event') {
      if (part.event.kind === 'itemBegun') current = part.event.itemId;
      return { id: part.id, part, heading: undefined };
    }
    if (part.kind !== 'entry' || part.entry.itemId === current) {
      return { id: part.id, part, heading: undefined };
    }
    current = part.entry.itemId;
    return { id: part.id, part, heading: current };
  });
}
