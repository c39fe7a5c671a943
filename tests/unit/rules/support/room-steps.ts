import fc from 'fast-check';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { type BallotValue, ballotValues, type Vote } from '@shared/record/vote';

type Step = (hearing: Hearing) => HearingChange;

interface Numbers {
  readonly person: number;
  readonly item: number;
  readonly part: number;
  readonly place: number;
}

const number = fc.nat(12);

/** Random changes of a sitting recorded live, with references that mostly hit something. */
export function roomSteps(time: fc.Arbitrary<string>): fc.Arbitrary<Step> {
  return fc
    .tuple(
      fc.record({ person: number, item: number, part: number, place: number }),
      fc.constantFrom(...kinds),
      time,
      fc.option(time),
      fc.constantFrom(...ballotValues),
    )
    .map(
      ([numbers, kind, start, end, value]): Step =>
        (hearing) =>
          roomChange(hearing, kind, numbers, { start, end, value }),
    );
}

const kinds = [
  'agenda.begin',
  'agenda.begin',
  'agenda.end',
  'agenda.edit',
  'participant.arrive',
  'participant.leave',
  'closedPart.add',
  'closedPart.edit',
  'closedPart.remove',
  'queue.add',
  'queue.move',
  'queue.remove',
  'turn.begin',
  'turn.begin',
  'turn.add',
  'turn.add',
  'turn.end',
  'turn.edit',
  'turn.remove',
  'entry.split',
  'entry.join',
  'vote.ballot',
  'vote.ballot',
  'vote.ballot',
  'line.record',
] as const;

function roomChange(
  hearing: Hearing,
  kind: (typeof kinds)[number],
  numbers: Numbers,
  { start, end, value }: { start: string; end: string | null; value: BallotValue },
): HearingChange {
  const personId = chosen(
    hearing.participants.map((participant) => participant.personId),
    numbers.person,
  );
  const itemId = chosenId(hearing.agenda, numbers.item);
  const to = numbers.place;
  switch (kind) {
    case 'agenda.begin':
      return { kind, itemId, at: start };
    case 'agenda.end':
    case 'turn.end':
      return { kind, at: start };
    case 'agenda.edit':
      return { kind, itemId, set: { considered: [{ start, end }] } };
    case 'participant.arrive':
    case 'participant.leave':
      return { kind, personId, at: start };
    case 'closedPart.add':
      return { kind, closedPart: { start, end, note: '' } };
    case 'closedPart.edit':
      return { kind, closedPartId: chosenId(hearing.closedParts, numbers.part), set: { start, end } };
    case 'closedPart.remove':
      return { kind, closedPartId: chosenId(hearing.closedParts, numbers.part) };
    case 'queue.add':
      return { kind, personId, at: start, to };
    case 'queue.move':
      return { kind, queuedId: chosenId(hearing.speakerQueue, numbers.part), to };
    case 'queue.remove':
      return { kind, queuedId: chosenId(hearing.speakerQueue, numbers.part) };
    case 'turn.begin':
      return {
        kind,
        turn: { personId, itemId: numbers.item % 4 === 0 ? null : itemId, start, limitSeconds: null },
      };
    case 'turn.add':
      return {
        kind,
        turn: { personId, itemId: null, start, end: end ?? start, limitSeconds: null },
      };
    case 'turn.edit':
      return {
        kind,
        turnId: chosenId(hearing.turns, numbers.part),
        set: numbers.item % 2 === 0 ? { start, end } : { limitSeconds: 180 },
      };
    case 'turn.remove':
      return { kind, turnId: chosenId(hearing.turns, numbers.part) };
    case 'entry.split':
      return { kind, entryId: chosenId(hearing.entries, numbers.part), language: 'ky', offset: (to % 5) + 1 };
    case 'entry.join':
      return { kind, entryId: chosenId(joinable(hearing), numbers.part) };
    case 'vote.ballot':
      return { kind, voteId: chosenId(byName(hearing), numbers.part), personId, value };
    case 'line.record':
      return {
        kind,
        changes: [
          { kind: 'participant.arrive', personId, at: start },
          { kind: 'vote.ballot', voteId: chosenId(byName(hearing), numbers.part), personId, value },
        ],
      };
  }
}

/** Entries that go on with what the same person said on the same item; where there is none, any. */
function joinable({ entries }: Hearing): Entry[] {
  const found = entries.filter((entry, place) => {
    const before = entries[place - 1];
    return before !== undefined && before.speakerId === entry.speakerId && before.itemId === entry.itemId;
  });
  return found.length > 0 ? found : entries;
}

function byName({ votes }: Hearing): Vote[] {
  const found = votes.filter(({ record }) => record.method === 'byName');
  return found.length > 0 ? found : votes;
}

function chosenId(parts: readonly { readonly id: string }[], place: number): string {
  return chosen(
    parts.map(({ id }) => id),
    place,
  );
}

/** One past the last is an identifier that is not there. */
function chosen(ids: readonly string[], place: number): string {
  return ids[place % (ids.length + 1)] ?? 'missing';
}
