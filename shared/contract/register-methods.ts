import { z } from 'zod';
import { issuedNumber, issueRegister, numberSeries } from '../record/issue-register';
import { isoDate, recordId } from '../record/primitives';
import { method } from './method';

export const registerState = z.strictObject({
  register: issueRegister,
  /** Numbers that were skipped and that no void line explains. */
  gaps: z.array(z.strictObject({ seriesId: recordId, period: z.string(), ordinal: z.int() })),
  revision: z.int(),
});

/** What can be given a number: the minutes of a hearing, the letter of an instruction, its cover letter. */
export const numberedPaper = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('minutes'), hearingId: recordId }),
  z.strictObject({ kind: z.literal('instruction'), instructionId: recordId }),
  z.strictObject({ kind: z.literal('coverLetter'), instructionId: recordId }),
]);

const ordinal = z.int().min(1).max(1_000_000);

export const registerMethods = {
  /** The register of issued numbers, its series, and the numbers nobody has explained. */
  'register.get': method('read', z.strictObject({}), registerState),
  /** The number a paper would get on a date, and the one it has; nothing is given away by asking. */
  'register.next': method(
    'read',
    z.strictObject({ paper: numberedPaper, date: isoDate }),
    z.strictObject({
      series: numberSeries,
      ordinal,
      number: z.string(),
      standing: issuedNumber.nullable(),
    }),
  ),
  /**
   * Gives a paper its number and writes it into the record. A paper that has a number keeps it. Minutes get theirs
   * before the approval, because the approved record is locked with its number. An ordinal of the caller's choice
   * goes on from a paper journal; null takes the next one.
   */
  'register.issue': method(
    'write',
    z.strictObject({ paper: numberedPaper, date: isoDate, ordinal: ordinal.nullable() }),
    z.strictObject({ ...registerState.shape, issued: issuedNumber }),
  ),
  /** Takes a number out of use with a reason; it is never given again, and its paper can get a new one. */
  'register.void': method(
    'write',
    z.strictObject({ issuedId: recordId, reason: z.string().max(2_000) }),
    registerState,
  ),
  /** Explains a number that was skipped by a line that is void from the beginning. */
  'register.explain': method(
    'write',
    z.strictObject({
      seriesId: recordId,
      date: isoDate,
      ordinal,
      reason: z.string().max(2_000),
      /** Where the number was skipped; left out, the period the date is counted in. */
      period: z.string().max(200).optional(),
    }),
    registerState,
  ),
  /** How the papers of a kind of a body are numbered; numbers given before stay as they are. */
  'register.setSeries': method(
    'write',
    z.strictObject({ expectedRevision: z.int(), series: numberSeries.omit({ id: true }) }),
    registerState,
  ),
} as const;

export type RegisterState = z.infer<typeof registerState>;
export type NumberedPaperInput = z.infer<typeof numberedPaper>;
