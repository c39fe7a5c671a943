import { z } from 'zod';
import { localizedText, recordId } from './primitives';

/**
 * The form in which a body turns to the Cabinet. A choice of the office: no legal force is claimed by default,
 * and the press itself names one act in three ways.
 */
export const instruments = [
  'instruction',
  'protocolInstruction',
  'recommendation',
  'request',
  'address',
  'decision',
] as const;

export const decision = z.strictObject({
  id: recordId,
  itemId: recordId.nullable(),
  /** The vote that adopted it; null where it was taken without a recorded vote. */
  voteId: recordId.nullable(),
  /** The entries it grew out of: the question, the answer, the proposal. */
  sourceIds: z.array(recordId),
  instrument: z.enum(instruments),
  text: localizedText,
});

export type Decision = z.infer<typeof decision>;
export type Instrument = (typeof instruments)[number];
