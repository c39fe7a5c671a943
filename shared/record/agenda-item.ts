import { z } from 'zod';
import { localizedText, recordId, recordText, stretch } from './primitives';

/** One item of the agenda. Its number is its place in the list. */
export const agendaItem = z.strictObject({
  id: recordId,
  title: localizedText,
  rapporteurIds: z.array(recordId),
  plannedMinutes: z.int().min(1).max(1_440).nullable(),
  closed: z.boolean(),
  /** Put on the agenda while the sitting went on. */
  addedInSession: z.boolean(),
  /** When the item was really considered, oldest first; an item can be taken up again. Only the last may be open. */
  considered: z.array(stretch),
  note: recordText,
});

export type AgendaItem = z.infer<typeof agendaItem>;
