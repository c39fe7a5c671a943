import { z } from 'zod';
import { hearing, hearingKinds, hearingStatuses } from '../record/hearing';
import { hearingChange } from '../record/hearing-change';
import { instant, isoDate, isoTime, languageCode, localizedText, recordId } from '../record/primitives';
import { method } from './method';

/** A line of the list of hearings. */
export const hearingSummary = z.strictObject({
  id: recordId,
  number: z.string().nullable(),
  kind: z.enum(hearingKinds),
  bodyId: recordId,
  title: localizedText,
  date: isoDate,
  plannedStart: isoTime.nullable(),
  status: z.enum(hearingStatuses),
  example: z.boolean(),
  counts: z.strictObject({
    items: z.int(),
    participants: z.int(),
    questions: z.int(),
    unanswered: z.int(),
    decisions: z.int(),
    instructions: z.int(),
  }),
  /** Where the words were found; empty without a query. At most five, the first ones. */
  hits: z.array(
    z.strictObject({
      where: z.enum(['hearing', 'agenda', 'entry', 'vote', 'decision', 'instruction', 'participant']),
      targetId: recordId.nullable(),
      personId: recordId.nullable(),
      language: languageCode.nullable(),
      /** A piece of the text around the first word, with the found words as [start, end) pairs into it. */
      excerpt: z.string(),
      marks: z.array(z.tuple([z.int(), z.int()])),
    }),
  ),
  hitCount: z.int(),
});

export const hearingState = z.strictObject({
  hearing,
  /** Grows by one with every change; sent back with the next one. */
  revision: z.int(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});

/** What the list of the trash shows of a hearing. */
export const trashedFacts = z.object({ title: localizedText, date: isoDate });

const expected = { id: recordId, expectedRevision: z.int() };

export const hearingMethods = {
  /** Hearings, newest first, that fit every filter given; words are looked for in any text, in any language. */
  'hearings.list': method(
    'read',
    z.strictObject({
      words: z.string().max(500).optional(),
      from: isoDate.optional(),
      to: isoDate.optional(),
      bodyId: recordId.optional(),
      personId: recordId.optional(),
      status: z.enum(hearingStatuses).optional(),
    }),
    z.strictObject({ hearings: z.array(hearingSummary), total: z.int() }),
  ),
  /** Creates a planned hearing; the members of the body become its participants. */
  'hearings.create': method(
    'write',
    z.strictObject({
      kind: z.enum(hearingKinds),
      bodyId: recordId,
      title: localizedText,
      date: isoDate,
      plannedStart: isoTime.nullable(),
      place: localizedText,
      language: languageCode,
    }),
    hearingState,
  ),
  /** One hearing as it stands, with its revision and whether a change can be undone or redone. */
  'hearings.get': method('read', z.strictObject({ id: recordId }), hearingState),
  /** Applies one change; refused with `record.changedElsewhere` when another window changed the hearing first. */
  'hearings.change': method(
    'write',
    z.strictObject({ ...expected, change: hearingChange }),
    z.strictObject({ ...hearingState.shape, createdId: recordId.nullable() }),
  ),
  /** Takes the last change back; numbers that were given stay. */
  'hearings.undo': method('write', z.strictObject(expected), hearingState),
  /** Makes the change again that was taken back last. */
  'hearings.redo': method('write', z.strictObject(expected), hearingState),
  /**
   * The last changes, newest first: who, when, what, with the values before and after. With an entry: only what was
   * done to it, however long ago. With a revision: only the change that made it.
   */
  'hearings.history': method(
    'read',
    z.strictObject({
      id: recordId,
      limit: z.int().min(1).max(500),
      entryId: recordId.optional(),
      revision: z.int().min(1).optional(),
    }),
    z.strictObject({
      changes: z.array(
        z.strictObject({
          revision: z.int(),
          at: instant,
          author: z.string(),
          label: z.string(),
          before: z.array(z.strictObject({ path: z.string(), value: z.string() })),
          after: z.array(z.strictObject({ path: z.string(), value: z.string() })),
        }),
      ),
    }),
  ),
  /** Moves a hearing to the trash. Its instructions stay: an instruction outlives the hearing it came from. */
  'hearings.remove': method('write', z.strictObject(expected), z.strictObject({})),
  /** The hearings in the trash, the last removed first; without facts where its file cannot be read. */
  'hearings.trashed': method(
    'read',
    z.strictObject({}),
    z.strictObject({
      hearings: z.array(z.strictObject({ id: recordId, removedAt: instant, facts: trashedFacts.nullable() })),
    }),
  ),
  /** Brings a hearing back from the trash. */
  'hearings.restore': method('write', z.strictObject({ id: recordId }), hearingState),
} as const;

export type HearingSummary = z.infer<typeof hearingSummary>;
export type TrashedHearing = z.infer<
  (typeof hearingMethods)['hearings.trashed']['output']
>['hearings'][number];
export type HearingState = z.infer<typeof hearingState>;
export type SearchHit = HearingSummary['hits'][number];
