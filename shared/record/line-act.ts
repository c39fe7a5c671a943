import { z } from 'zod';
import { deadline } from './deadline';
import { partChange } from './hearing-change';
import { recordId } from './primitives';
import { ballot } from './vote';

/**
 * What one line of the record does when it is handed over, as plain data that survives a restart. The changes and
 * the voices are one change of the record; what needs the identifier of a part that does not exist yet names it by its
 * place.
 */
export const lineAct = z.strictObject({
  changes: z.array(partChange).max(50),
  /** Voices in the last vote of the hearing. */
  ballots: z.array(ballot).max(500),
  /** A letter drafted from the decision that the change adds; null drafts none. */
  instruction: z.strictObject({ addresseeBodyId: recordId, deadline }).nullable(),
});

export type LineAct = z.infer<typeof lineAct>;
