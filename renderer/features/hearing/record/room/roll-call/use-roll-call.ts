import { useState } from 'react';
import type { Participant, Presence } from '@shared/record/attendance';
import { findPersons } from '@shared/rules/find-person';
import { calledAs, rollCallOrder } from '@shared/rules/room/roll-call';
import type { HearingSectionProps } from '../../../section-props';

export interface RollCall {
  /** The participants with what was just marked, before it is saved. */
  readonly people: readonly Participant[];
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly activeId: string | null;
  /** How many names fit what is typed; everybody while nothing is. */
  readonly found: number;
  readonly isFound: (personId: string) => boolean;
  /** More than one name fits and nobody was chosen with an arrow: a surname alone never decides. */
  readonly isAmbiguous: boolean;
  /** Whose reason is asked for. */
  readonly reasonOf: string | null;
  readonly step: (by: 1 | -1) => void;
  readonly mark: (participant: Participant, presence: Presence) => void;
  readonly markAllPresent: () => void;
  readonly setReason: (participant: Participant, reason: string) => void;
  readonly endReason: () => void;
}

const presenceKeys: Readonly<Record<string, Presence>> = {
  '1': 'present',
  '2': 'excused',
  '3': 'absent',
  '0': 'unrecorded',
};

/** What a digit means, on the row of digits and on the number pad. */
export function presenceOfKey(code: string): Presence | undefined {
  const digit = /^(?:Digit|Numpad)([0-3])$/.exec(code)?.[1];
  return digit === undefined ? undefined : presenceKeys[digit];
}

type Marked = Partial<Pick<Participant, 'presence' | 'reason' | 'stays'>>;

/** The list going through a roll call: who is looked at, who fits what is typed, what was marked. */
export function useRollCall({ hearing, directory, changer, report }: HearingSectionProps): RollCall {
  const [marked, setMarked] = useState<ReadonlyMap<string, Marked>>(new Map());
  const [typed, setTypedText] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isChosen, setIsChosen] = useState(false);
  const [reasonOf, setReasonOf] = useState<string | null>(null);

  const people = hearing.participants.map((one) => ({ ...one, ...marked.get(one.personId) }));
  const order = rollCallOrder({ participants: people }).map(({ personId }) => personId);
  const fitting = foundIn(order, typed);
  const activeId = chosenId !== null && fitting.includes(chosenId) ? chosenId : (fitting[0] ?? null);

  function foundIn(ids: readonly string[], text: string): readonly string[] {
    if (text.trim() === '') return ids;
    const found = new Set(
      findPersons(directory, text, { date: hearing.date }).map(({ person }) => person.id),
    );
    return ids.filter((id) => found.has(id));
  }

  function save(personId: string, set: Marked): void {
    setMarked((all) => new Map(all).set(personId, { ...all.get(personId), ...set }));
    changer.change({ kind: 'participant.edit', personId, set }).catch((error: unknown) => {
      setMarked((all) => new Map([...all].filter(([id]) => id !== personId)));
      report(error);
    });
  }

  /** On to the next one of the whole list, with nothing typed. */
  function goOnFrom(personId: string): void {
    setTypedText('');
    setIsChosen(false);
    setChosenId(order[order.indexOf(personId) + 1] ?? personId);
  }

  return {
    people,
    typed,
    setTyped(text) {
      setTypedText(text);
      setIsChosen(false);
      setChosenId(text.trim() === '' ? activeId : (foundIn(order, text)[0] ?? null));
    },
    activeId,
    found: fitting.length,
    isFound: (personId) => fitting.includes(personId),
    isAmbiguous: typed.trim() !== '' && fitting.length > 1 && !isChosen,
    reasonOf,
    step(by) {
      const place = activeId === null ? -1 : fitting.indexOf(activeId);
      const wanted = fitting[Math.min(Math.max(place + by, 0), fitting.length - 1)];
      if (wanted === undefined) return;
      setIsChosen(true);
      setChosenId(wanted);
    },
    mark(participant, presence) {
      const set = calledAs(participant, presence);
      if (Object.keys(set).length > 0) save(participant.personId, set);
      if (presence === 'excused') {
        setChosenId(participant.personId);
        setReasonOf(participant.personId);
      } else goOnFrom(participant.personId);
    },
    markAllPresent() {
      const missing = people.filter(({ presence }) => presence === 'unrecorded');
      setMarked((all) => {
        const next = new Map(all);
        for (const { personId } of missing) next.set(personId, { ...all.get(personId), presence: 'present' });
        return next;
      });
      changer.change({ kind: 'participant.allPresent' }).catch((error: unknown) => {
        setMarked(new Map());
        report(error);
      });
    },
    setReason(participant, reason) {
      if (reason.trim() !== participant.reason) save(participant.personId, { reason: reason.trim() });
    },
    endReason() {
      if (reasonOf === null) return;
      setReasonOf(null);
      goOnFrom(reasonOf);
    },
  };
}
