import { z } from 'zod';
import { languages } from '../texts/language';

/** Longest text a single field takes, in characters: an hour of speech is about 60,000. */
export const longestText = 200_000;

/** Control characters other than tab and line feed, and the two code points XML cannot hold. */
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const forbiddenCharacters = /[\u0000-\u0008\u000B-\u001F\u007F\u0080-\u009F\uFFFE\uFFFF]/;

/** Identifier of a record or of a part of one; made by the core, safe as a file name. */
export const recordId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/, { error: 'input.identifier' });

/** A text as people type it. Control characters are refused here because no Word file may ever hold them. */
export const recordText = z
  .string()
  .max(longestText, { error: 'text.tooLong' })
  .refine((text) => !forbiddenCharacters.test(text), { error: 'text.controlCharacters' });

/** A text that must hold at least one visible character. */
export const filledText = recordText.refine((text) => text.trim() !== '', { error: 'text.empty' });

/** The same text in the languages it is held in; a language that is not there is a gap, not an empty text. */
export const localizedText = z.strictObject({
  ky: recordText.optional(),
  ru: recordText.optional(),
  en: recordText.optional(),
});

export const languageCode = z.enum(languages);

/** Civil date of the office, `YYYY-MM-DD`. */
export const isoDate = z.iso.date({ error: 'input.date' });

/** Civil time of day, `HH:mm`. */
export const isoTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'input.time' });

/** Civil date and time of the place of the hearing, `YYYY-MM-DDTHH:mm:ss`, without a time zone: comparable as text. */
export const localDateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, { error: 'input.dateTime' })
  .refine((value) => isoDate.safeParse(value.slice(0, 10)).success, { error: 'input.date' });

/** A span of the sitting; a null end means it still lasts. */
export const stretch = z.strictObject({ start: localDateTime, end: localDateTime.nullable() });

/** A moment on the world's clock, ISO 8601 in UTC; for the audit trail. */
export const instant = z.iso.datetime({ error: 'input.dateTime' });

export type LocalizedText = z.infer<typeof localizedText>;
export type IsoDate = z.infer<typeof isoDate>;
export type IsoTime = z.infer<typeof isoTime>;
export type Stretch = z.infer<typeof stretch>;
export type LocalDateTime = z.infer<typeof localDateTime>;
