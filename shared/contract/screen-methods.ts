import { z } from 'zod';
import { hearingStatuses } from '../record/hearing';
import { languageCode, localDateTime, localizedText, recordId } from '../record/primitives';
import { voteCounts } from '../record/vote';
import { method } from './method';

const roomPerson = { personId: recordId, name: localizedText, office: localizedText };

/** What everybody in the room may see; no word that was said or is being typed is in it. */
export const screenView = z.strictObject({
  status: z.enum(hearingStatuses),
  title: localizedText,
  item: z
    .strictObject({
      itemId: recordId,
      /** Place on the agenda, from 1. */
      number: z.int(),
      title: localizedText,
      isClosed: z.boolean(),
    })
    .nullable(),
  speaker: z
    .strictObject({
      ...roomPerson,
      secondsSpoken: z.number(),
      /** Negative beyond the granted time; null where none was granted. */
      secondsLeft: z.number().nullable(),
      phase: z.enum(['unlimited', 'enough', 'ending', 'over']),
    })
    .nullable(),
  next: z.strictObject(roomPerson).nullable(),
  waiting: z.int(),
  quorum: z.strictObject({
    present: z.int(),
    required: z.int().nullable(),
    members: z.int().nullable(),
    reached: z.boolean().nullable(),
    missing: z.int().nullable(),
    lostAt: localDateTime.nullable(),
  }),
  vote: z
    .strictObject({
      voteId: recordId,
      at: localDateTime.nullable(),
      itemNumber: z.int().nullable(),
      counts: voteCounts,
      outcome: z.enum(['adopted', 'rejected', 'unknown']),
      unanimous: z.boolean(),
    })
    .nullable(),
  breakSince: localDateTime.nullable(),
  isClosed: z.boolean(),
});

export const screenMethods = {
  /** The sitting as the second screen shows it, at the moment of asking, in the language of the hearing. */
  'screen.view': method(
    'read',
    z.strictObject({ hearingId: recordId }),
    z.strictObject({ view: screenView, at: localDateTime, language: languageCode }),
  ),
  /** Opens the window of the second screen, on another display where there is one; refused where the host has none. */
  'screen.open': method('write', z.strictObject({ hearingId: recordId }), z.strictObject({})),
} as const;

/** All that the window of the second screen may ask: it shows the room and nothing else. */
export const methodsOfScreen: readonly string[] = ['screen.view', 'office.state', 'settings.get'];

export type ScreenView = z.infer<typeof screenView>;
