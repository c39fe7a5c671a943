import { useState } from 'react';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import { asAnswerTo, entriesToSort, questionsToAnswer, sortingNeeds } from '@shared/rules/sorting';
import type { Exchange } from '@shared/rules/exchanges';
import { newParticipants } from '../../parts/new-participants';
import type { HearingSectionProps } from '../../section-props';
import { useEntryActions } from '../use-entry-actions';

type EntrySet = Partial<Omit<Entry, 'id'>>;

/** One change that was made here; it may still be on its way to the disk. */
interface Step {
  readonly entryId: string;
  readonly set: EntrySet;
  /** How many changes of the hearing it is: whoever speaks for the first time joins the participants. */
  readonly changes: number;
}

export interface Classify {
  /** The hearing with the changes that are still on their way. */
  readonly hearing: Hearing;
  /** The entry that is being sorted; undefined behind the last one. */
  readonly entry: Entry | undefined;
  /** Those a digit makes it the answer to; none where it is of another kind. */
  readonly questions: readonly Exchange[];
  /** From 1, and of how many. */
  readonly place: number;
  readonly total: number;
  /** How many of them still lack something. */
  readonly left: number;
  /** How many steps can be taken back. */
  readonly made: number;
  readonly setKind: (kind: Entry['kind']) => void;
  readonly setSpeaker: (speakerId: string | null) => void;
  readonly setItem: (itemId: string | null) => void;
  readonly answer: (question: Entry) => void;
  readonly step: (by: 1 | -1) => void;
  readonly undo: () => void;
  /** Begins anew with what is left. */
  readonly again: () => void;
}

/** One pass over everything that is not sorted yet. An entry that lacks nothing any more makes room for the next one. */
export function useClassify(
  source: Pick<HearingSectionProps, 'hearing' | 'directory' | 'changer' | 'report'>,
): Classify {
  const { directory, changer, report } = source;
  const actions = useEntryActions(source);
  const [queue, setQueue] = useState(() => entriesToSort(source.hearing).map(({ id }) => id));
  const [place, setPlace] = useState(0);
  const [made, setMade] = useState<readonly Step[]>([]);
  const [underWay, setUnderWay] = useState<readonly Step[]>([]);
  const hearing = withSteps(source.hearing, underWay);
  const known = new Map(hearing.entries.map((entry) => [entry.id, entry]));
  const ids = queue.filter((id) => known.has(id));
  const entry = known.get(ids[place] ?? '');

  async function make(changed: Entry, set: EntrySet): Promise<void> {
    const after = { ...changed, ...set };
    const isComplete = sortingNeeds(hearing, after).length === 0;
    if (isComplete) setPlace(place + 1);
    if (isSame(changed, set)) return;
    const people = [set.speakerId ?? null, set.addresseeId ?? null];
    const changes = newParticipants(hearing, directory, people).length + 1;
    const step: Step = { entryId: changed.id, set, changes };
    setMade((steps) => [...steps, step]);
    setUnderWay((steps) => [...steps, step]);
    const isMade = await actions.edit(changed, set);
    setUnderWay((steps) => steps.filter((other) => other !== step));
    if (isMade) return;
    // The sentence of the refusal is about this entry, so it comes back.
    setMade((steps) => steps.filter((other) => other !== step));
    setPlace(ids.indexOf(changed.id));
  }

  async function undo(): Promise<void> {
    const last = made.at(-1);
    if (last === undefined) return;
    setMade(made.slice(0, -1));
    setPlace(Math.max(ids.indexOf(last.entryId), 0));
    try {
      for (let count = 0; count < last.changes; count++) await changer.undo();
    } catch (error) {
      report(error);
    }
  }

  function change(setOf: (current: Entry) => EntrySet): void {
    if (entry !== undefined) void make(entry, setOf(entry));
  }

  const left = ids.filter((id) => {
    const one = known.get(id);
    return one !== undefined && sortingNeeds(hearing, one).length > 0;
  });
  return {
    hearing,
    entry,
    questions: mayAnswer(entry) ? questionsToAnswer(hearing, entry) : [],
    place: Math.min(place + 1, ids.length),
    total: ids.length,
    left: left.length,
    made: made.length,
    setKind: (kind) => change(() => ({ kind })),
    setSpeaker: (speakerId) => change(() => ({ speakerId })),
    // An answer leaves its question behind, which belongs to the former item.
    setItem: (itemId) =>
      change(({ answersId }) => (answersId === null ? { itemId } : { itemId, answersId: null })),
    answer: (question) => change((current) => asAnswerTo(current, question)),
    step: (by) => setPlace(Math.min(Math.max(place + by, 0), ids.length)),
    undo: () => void undo(),
    again() {
      setQueue(left);
      setPlace(0);
    },
  };
}

function mayAnswer(entry: Entry | undefined): entry is Entry {
  return entry?.kind === 'unsorted' || entry?.kind === 'answer';
}

function withSteps(hearing: Hearing, steps: readonly Step[]): Hearing {
  if (steps.length === 0) return hearing;
  const entries = hearing.entries.map((entry) =>
    steps
      .filter(({ entryId }) => entryId === entry.id)
      .reduce((changed, { set }) => ({ ...changed, ...set }), entry),
  );
  return { ...hearing, entries };
}

function isSame(entry: Entry, set: EntrySet): boolean {
  return (Object.keys(set) as (keyof EntrySet)[]).every((key) => entry[key] === set[key]);
}
