import { z } from 'zod';
import { agendaItem } from './agenda-item';
import { participant } from './attendance';
import { decision } from './decision';
import { entry } from './entry';
import { closedPart, hearing, sittingBreak, turn } from './hearing';
import { filledText, languageCode, localDateTime, recordId, recordText } from './primitives';
import { ballotValues, vote } from './vote';

/** The fields of a hearing that are edited one by one. */
export const hearingDetails = hearing
  .pick({
    number: true,
    kind: true,
    bodyId: true,
    jointBodyIds: true,
    title: true,
    date: true,
    place: true,
    plannedStart: true,
    plannedEnd: true,
    actualStart: true,
    actualEnd: true,
    presidingId: true,
    secretaryId: true,
    language: true,
    listStrength: true,
    note: true,
  })
  .partial();

const position = z.int().min(0).max(100_000);

/** The changes of the parts of a hearing: what a line of the record may do, alone or several at once. */
export const partChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('agenda.add'),
    item: agendaItem.omit({ id: true }),
    at: position.optional(),
  }),
  z.strictObject({
    kind: z.literal('agenda.edit'),
    itemId: recordId,
    set: agendaItem.omit({ id: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('agenda.move'), itemId: recordId, to: position }),
  z.strictObject({ kind: z.literal('agenda.remove'), itemId: recordId }),
  /** The chair calls an item: whatever was considered until then ends at the same moment. */
  z.strictObject({ kind: z.literal('agenda.begin'), itemId: recordId, at: localDateTime }),
  /** The consideration of the item that is open ends; nothing is called in its place. */
  z.strictObject({ kind: z.literal('agenda.end'), at: localDateTime }),

  z.strictObject({ kind: z.literal('participant.add'), participant }),
  z.strictObject({
    kind: z.literal('participant.edit'),
    personId: recordId,
    set: participant.omit({ personId: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('participant.remove'), personId: recordId }),
  /** Everybody whose presence is not recorded yet becomes present: the rule costs one key, exceptions are edited. */
  z.strictObject({ kind: z.literal('participant.allPresent') }),
  /** Comes into the hall, now or at an earlier moment; makes the person present. */
  z.strictObject({ kind: z.literal('participant.arrive'), personId: recordId, at: localDateTime }),
  /** Leaves the hall, now or at an earlier moment. */
  z.strictObject({
    kind: z.literal('participant.leave'),
    personId: recordId,
    at: localDateTime,
    reason: recordText.optional(),
  }),

  z.strictObject({ kind: z.literal('break.add'), break: sittingBreak.omit({ id: true }) }),
  z.strictObject({
    kind: z.literal('break.edit'),
    breakId: recordId,
    set: sittingBreak.omit({ id: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('break.remove'), breakId: recordId }),

  z.strictObject({ kind: z.literal('closedPart.add'), closedPart: closedPart.omit({ id: true }) }),
  z.strictObject({
    kind: z.literal('closedPart.edit'),
    closedPartId: recordId,
    set: closedPart.omit({ id: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('closedPart.remove'), closedPartId: recordId }),

  z.strictObject({
    kind: z.literal('queue.add'),
    personId: recordId,
    at: localDateTime,
    to: position.optional(),
  }),
  z.strictObject({ kind: z.literal('queue.move'), queuedId: recordId, to: position }),
  z.strictObject({ kind: z.literal('queue.remove'), queuedId: recordId }),
  /** Takes the floor: ends the turn that is open, leaves the queue. */
  z.strictObject({ kind: z.literal('turn.begin'), turn: turn.omit({ id: true, end: true }) }),
  /** A turn nobody recorded while it lasted. */
  z.strictObject({
    kind: z.literal('turn.add'),
    turn: turn.omit({ id: true }).extend({ end: localDateTime }),
  }),
  z.strictObject({ kind: z.literal('turn.end'), at: localDateTime }),
  z.strictObject({
    kind: z.literal('turn.edit'),
    turnId: recordId,
    set: turn.omit({ id: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('turn.remove'), turnId: recordId }),

  z.strictObject({ kind: z.literal('entry.add'), entry: entry.omit({ id: true }), at: position.optional() }),
  z.strictObject({
    kind: z.literal('entry.edit'),
    entryId: recordId,
    set: entry.omit({ id: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('entry.move'), entryId: recordId, to: position }),
  z.strictObject({ kind: z.literal('entry.remove'), entryId: recordId }),
  /** Cuts the text of one language at a character; what follows becomes an entry of its own after it. */
  z.strictObject({
    kind: z.literal('entry.split'),
    entryId: recordId,
    language: languageCode,
    offset: z.int().min(1),
  }),
  /** Puts the text of an entry at the end of the one before it; links to it lead to that one afterwards. */
  z.strictObject({ kind: z.literal('entry.join'), entryId: recordId }),

  z.strictObject({ kind: z.literal('vote.add'), vote: vote.omit({ id: true, quorum: true }) }),
  z.strictObject({
    kind: z.literal('vote.edit'),
    voteId: recordId,
    set: vote.omit({ id: true, quorum: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('vote.remove'), voteId: recordId }),
  /** One voice of a vote by name; replaces what was recorded for that person. */
  z.strictObject({
    kind: z.literal('vote.ballot'),
    voteId: recordId,
    personId: recordId,
    value: z.enum(ballotValues),
  }),

  z.strictObject({
    kind: z.literal('decision.add'),
    decision: decision.omit({ id: true }),
    at: position.optional(),
  }),
  z.strictObject({
    kind: z.literal('decision.edit'),
    decisionId: recordId,
    set: decision.omit({ id: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('decision.move'), decisionId: recordId, to: position }),
  z.strictObject({ kind: z.literal('decision.remove'), decisionId: recordId }),
]);

/**
 * Every change a hearing can take. One change is one line of its history, one step of undo and one message between
 * windows; `shared/rules/change-hearing` applies it. The core makes the identifiers of new parts.
 */
export const hearingChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('details.edit'), set: hearingDetails }),

  ...partChange.options,
  /** What one line of the record does where that is more than one thing: all of it, in its order, or nothing. */
  z.strictObject({ kind: z.literal('line.record'), changes: z.array(partChange).min(2).max(600) }),

  z.strictObject({ kind: z.literal('status.start'), at: localDateTime }),
  z.strictObject({ kind: z.literal('status.finish'), at: localDateTime }),
  /** Back into the sitting: closing is never a dead end. */
  z.strictObject({ kind: z.literal('status.resume') }),
  z.strictObject({ kind: z.literal('status.approve'), by: filledText }),
  z.strictObject({ kind: z.literal('status.reopen'), by: filledText, reason: filledText }),
]);

export type PartChange = z.infer<typeof partChange>;
export type HearingChange = z.infer<typeof hearingChange>;
export type HearingChangeKind = HearingChange['kind'];
