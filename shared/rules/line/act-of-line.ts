import type { Participant } from '../../record/attendance';
import type { Entry } from '../../record/entry';
import type { PartChange } from '../../record/hearing-change';
import type { LineAct } from '../../record/line-act';
import type { LocalDateTime } from '../../record/primitives';
import type { Settings } from '../../record/settings';
import { entryPosition } from '../entry-position';
import { membershipAt } from '../office-on-date';
import { grantedSeconds } from '../room/floor';
import { openBreak, openClosedPart } from '../room/pauses';
import type { LineContext } from './line-context';
import type { LineReading } from './line-reading';

interface ActContext extends Pick<LineContext, 'hearing' | 'directory'> {
  readonly settings: Pick<Settings, 'speakingMinutes'>;
  /** The entry before which this one is inserted; null puts it at the end. */
  readonly insertBeforeId: string | null;
}

/** What a line does that was read without a problem; null where there is nothing to do. */
export function actOfLine(reading: LineReading, context: ActContext): LineAct | null {
  const changes = changesOf(reading, context);
  const ballots = reading.kind === 'ballots' ? [...reading.ballots] : [];
  if (changes.length === 0 && ballots.length === 0) return null;
  return {
    changes: [...joining(peopleOf(reading), context), ...changes],
    ballots,
    instruction: letterOf(reading),
  };
}

function letterOf(reading: LineReading): LineAct['instruction'] {
  if (reading.kind !== 'instruction' || reading.addresseeBodyId === null) return null;
  return { addresseeBodyId: reading.addresseeBodyId, deadline: reading.deadline };
}

function changesOf(reading: LineReading, context: ActContext): PartChange[] {
  const { hearing, settings } = context;
  switch (reading.kind) {
    case 'empty':
    case 'ballots':
      return [];
    case 'entry':
    case 'unsorted':
      return [entryAdded(reading.entry, reading.inserted, context)];
    case 'writtenReply': {
      if (reading.questionId === null || reading.writtenReply === null) return [];
      const { questionId, writtenReply, entry } = reading;
      return [
        { kind: 'entry.edit', entryId: questionId, set: { writtenReply } },
        ...(entry === null ? [] : [entryAdded(entry, false, context)]),
      ];
    }
    case 'vote':
      return [{ kind: 'vote.add', vote: reading.vote }];
    case 'arrival':
      return atMoment(reading.at, (at) =>
        reading.personIds.map((personId) => ({ kind: 'participant.arrive', personId, at })),
      );
    case 'departure':
      return atMoment(reading.at, (at) =>
        reading.personIds.map((personId) => ({
          kind: 'participant.leave',
          personId,
          at,
          ...(reading.reason !== '' && { reason: reading.reason }),
        })),
      );
    case 'queue':
      return forPerson(reading, (personId, at) => [{ kind: 'queue.add', personId, at }]);
    case 'floor':
      return forPerson(reading, (personId, start) => [
        {
          kind: 'turn.begin',
          turn: {
            personId,
            itemId: hearing.agenda.find(({ considered }) => considered.at(-1)?.end === null)?.id ?? null,
            start,
            limitSeconds: grantedSeconds(hearing, settings, personId),
          },
        },
      ]);
    case 'break':
      return atMoment(reading.at, (at) => breakChange(reading.step, at, reading.note, context));
    case 'closedPart':
      return atMoment(reading.at, (at) => closedPartChange(reading.step, at, reading.note, context));
    case 'agenda':
      return atMoment(reading.at, (at) => [
        reading.itemId === null
          ? { kind: 'agenda.end', at }
          : { kind: 'agenda.begin', itemId: reading.itemId, at },
      ]);
    case 'instruction':
      return [
        {
          kind: 'decision.add',
          decision: {
            itemId: reading.itemId,
            voteId: null,
            sourceIds: [...reading.sourceIds],
            instrument: 'instruction',
            text: reading.text,
          },
        },
      ];
    case 'decision':
      return [{ kind: 'decision.add', decision: reading.decision }];
  }
}

function entryAdded(entry: Omit<Entry, 'id'>, isTimed: boolean, context: ActContext): PartChange {
  const { entries } = context.hearing;
  const before = entries.findIndex(({ id }) => id === context.insertBeforeId);
  const place = isTimed ? entryPosition(entries, entry.at) : before < 0 ? entries.length : before;
  return { kind: 'entry.add', entry, ...(place < entries.length && { at: place }) };
}

function breakChange(
  step: 'begin' | 'end',
  at: LocalDateTime,
  note: string,
  { hearing }: ActContext,
): PartChange[] {
  if (step === 'begin') return [{ kind: 'break.add', break: { start: at, end: null, note } }];
  const open = openBreak(hearing);
  return open === null ? [] : [{ kind: 'break.edit', breakId: open.id, set: { end: at } }];
}

function closedPartChange(
  step: 'begin' | 'end',
  at: LocalDateTime,
  note: string,
  { hearing }: ActContext,
): PartChange[] {
  if (step === 'begin') return [{ kind: 'closedPart.add', closedPart: { start: at, end: null, note } }];
  const open = openClosedPart(hearing);
  return open === null ? [] : [{ kind: 'closedPart.edit', closedPartId: open.id, set: { end: at } }];
}

function atMoment(at: LocalDateTime | null, changes: (at: LocalDateTime) => PartChange[]): PartChange[] {
  return at === null ? [] : changes(at);
}

function forPerson(
  { personId, at }: { readonly personId: string | null; readonly at: LocalDateTime | null },
  changes: (personId: string, at: LocalDateTime) => PartChange[],
): PartChange[] {
  return personId === null || at === null ? [] : changes(personId, at);
}

/** Everybody a line names. */
function peopleOf(reading: LineReading): readonly (string | null)[] {
  switch (reading.kind) {
    case 'entry':
    case 'unsorted':
      return [
        reading.entry.speakerId,
        reading.entry.addresseeId,
        reading.entry.writtenReply?.personId ?? null,
      ];
    case 'writtenReply':
      return [
        reading.writtenReply?.personId ?? null,
        reading.entry?.speakerId ?? null,
        reading.entry?.addresseeId ?? null,
      ];
    case 'vote':
      return reading.vote.record.method === 'byName'
        ? reading.vote.record.ballots.map(({ personId }) => personId)
        : [];
    case 'ballots':
      return reading.ballots.map(({ personId }) => personId);
    case 'arrival':
    case 'departure':
      return reading.personIds;
    case 'queue':
    case 'floor':
      return [reading.personId];
    default:
      return [];
  }
}

/** Those who are not on the list of participants yet join it first. */
function joining(people: readonly (string | null)[], { hearing, directory }: ActContext): PartChange[] {
  const known = new Set(hearing.participants.map(({ personId }) => personId));
  const missing = new Set(people.flatMap((id) => (id === null || known.has(id) ? [] : [id])));
  return Array.from(missing, (personId) => {
    const participant: Participant = {
      personId,
      role: membershipAt(hearing, directory, personId) === undefined ? 'invited' : 'member',
      office: {},
      presence: 'unrecorded',
      reason: '',
      stays: [],
    };
    return { kind: 'participant.add', participant };
  });
}
