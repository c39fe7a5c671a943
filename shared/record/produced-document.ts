import { z } from 'zod';
import { instant, recordId } from './primitives';

/** Every paper the program makes, in the order of a hearing's life. */
export const documentKinds = [
  'notice',
  /** For signing at the door. */
  'attendanceSheet',
  /** As it was recorded, with times. */
  'attendance',
  'minutes',
  'shortMinutes',
  'questionsAndAnswers',
  'transcript',
  /** One agenda item of the minutes, with the mark of a certified copy. */
  'excerpt',
  'instruction',
  'coverLetter',
  'voteList',
  /** Of one hearing, or of the whole office where no hearing is named. */
  'controlRegister',
  'controlCard',
  'pressSummary',
] as const;

/** One language, or Kyrgyz and Russian side by side in two columns. */
export const editions = ['ky', 'ru', 'en', 'ky-ru'] as const;

/** Which paper: an excerpt needs an agenda item; a letter, its cover letter and a control card an instruction. */
export const paperSubject = z.strictObject({
  kind: z.enum(documentKinds),
  hearingId: recordId.nullable(),
  itemId: recordId.nullable(),
  instructionId: recordId.nullable(),
});

/** A Word file the program made, remembered by its fingerprint so that a hand-edited one is never overwritten. */
export const producedDocument = z.strictObject({
  id: recordId,
  ...paperSubject.shape,
  edition: z.enum(editions),
  draft: z.boolean(),
  /** Full path of the file. */
  path: z.string(),
  /** SHA-256 of the bytes as written. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  producedAt: instant,
  /** Revision of the hearing it was made from. */
  revision: z.int().min(0),
  /** SHA-256 of the office's own template it was made with; null where the built-in form was used. */
  templateFingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});

export const documentRegister = z.strictObject({ documents: z.array(producedDocument) });

export type Edition = (typeof editions)[number];
export type PaperSubject = z.infer<typeof paperSubject>;
export type DocumentKind = (typeof documentKinds)[number];
export type ProducedDocument = z.infer<typeof producedDocument>;
export type DocumentRegister = z.infer<typeof documentRegister>;
