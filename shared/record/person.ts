import { z } from 'zod';
import { recordId, recordText } from './primitives';

/**
 * Name of a person in one language. The signature form is stored, not derived: «Азамат Керимбек уулу» has no
 * surname and patronymic to abbreviate.
 */
export const personNameForms = z.strictObject({
  /** As in lists: «Салымбеков Жумабек». */
  full: recordText,
  /** As under a signature: «Ж. Салымбеков»; absent until somebody confirmed it. */
  signature: recordText.optional(),
});

export const person = z.strictObject({
  id: recordId,
  names: z.strictObject({
    ky: personNameForms.optional(),
    ru: personNameForms.optional(),
    en: personNameForms.optional(),
  }),
  /** Every other spelling seen, in any script; found by the search, never printed. */
  aliases: z.array(recordText),
  note: recordText,
});

export type Person = z.infer<typeof person>;
