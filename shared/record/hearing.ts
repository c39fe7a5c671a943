import { z } from 'zod';
import { agendaItem } from './agenda-item';
import { participant } from './attendance';
import { decision } from './decision';
import { entry } from './entry';
import {
  filledText,
  instant,
  isoDate,
  isoTime,
  languageCode,
  localDateTime,
  localizedText,
  recordId,
  recordText,
  stretch,
} from './primitives';
import { vote } from './vote';

export const hearingKinds = ['hearing', 'regular', 'extraordinary', 'joint', 'offSite', 'closed'] as const;

export const hearingStatuses = ['planned', 'inSession', 'finishing', 'approved', 'reopened'] as const;

/** An interruption of the sitting; a null end means it has not resumed yet. */
export const sittingBreak = z.strictObject({
  id: recordId,
  start: localDateTime,
  end: localDateTime.nullable(),
  note: recordText,
});

/** A part of the sitting without the public; a null end means it still lasts. */
export const closedPart = z.strictObject({ id: recordId, ...stretch.shape, note: recordText });

/** One person having the floor; a null end means they are speaking. Speaking time is counted from these. */
export const turn = z.strictObject({
  id: recordId,
  personId: recordId,
  itemId: recordId.nullable(),
  ...stretch.shape,
  /** Time granted, in seconds; null where none was set. */
  limitSeconds: z.int().min(1).max(86_400).nullable(),
});

/** Somebody who asked for the floor; the queue is in the order of speaking. */
export const queuedSpeaker = z.strictObject({ id: recordId, personId: recordId, since: localDateTime });

/** The approval of the record: when, by whom, and the SHA-256 of what was approved. */
export const approval = z.strictObject({
  at: instant,
  by: recordText,
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
});

export const reopening = z.strictObject({
  at: instant,
  by: recordText,
  reason: filledText,
});

/** A whole hearing: one file. */
export const hearing = z.strictObject({
  id: recordId,
  /** Number of the minutes; null until it is assigned. */
  number: recordText.nullable(),
  kind: z.enum(hearingKinds),
  bodyId: recordId,
  /** Further bodies of a joint hearing. */
  jointBodyIds: z.array(recordId),
  title: localizedText,
  date: isoDate,
  place: localizedText,
  plannedStart: isoTime.nullable(),
  plannedEnd: isoTime.nullable(),
  actualStart: localDateTime.nullable(),
  actualEnd: localDateTime.nullable(),
  breaks: z.array(sittingBreak),
  closedParts: z.array(closedPart),
  presidingId: recordId.nullable(),
  secretaryId: recordId.nullable(),
  /** The language of the original; the others are versions. */
  language: languageCode,
  /** Number of members by list on the day; null takes it from the directory. */
  listStrength: z.int().min(1).max(10_000).nullable(),
  agenda: z.array(agendaItem),
  participants: z.array(participant),
  speakerQueue: z.array(queuedSpeaker),
  /** Oldest first; at most the last one is open. */
  turns: z.array(turn),
  entries: z.array(entry),
  votes: z.array(vote),
  decisions: z.array(decision),
  status: z.enum(hearingStatuses),
  approvals: z.array(approval),
  reopenings: z.array(reopening),
  /** A hearing of the example office; every document made from it says so. */
  example: z.boolean(),
  note: recordText,
});

export type Hearing = z.infer<typeof hearing>;
export type HearingStatus = (typeof hearingStatuses)[number];
export type ClosedPart = z.infer<typeof closedPart>;
export type Turn = z.infer<typeof turn>;
export type QueuedSpeaker = z.infer<typeof queuedSpeaker>;
export type SittingBreak = z.infer<typeof sittingBreak>;
