import { z } from 'zod';
import { editions } from './produced-document';
import { filledText, instant, isoDate, localizedText, recordId, recordText } from './primitives';

/** What has numbers of its own: the minutes, the letters that carry an instruction, the other letters. */
export const seriesKinds = ['minutes', 'instruction', 'coverLetter'] as const;

/** When counting begins again. */
export const seriesPeriods = ['year', 'convocation', 'never'] as const;

/** How the papers of one kind of one body are numbered. A number is used once in a period and never again. */
export const numberSeries = z.strictObject({
  id: recordId,
  bodyId: recordId,
  kind: z.enum(seriesKinds),
  restarts: z.enum(seriesPeriods),
  /** The convocation that counts now, for example «VIII»; empty where counting does not begin anew with one. */
  convocation: recordText,
  /** The number as it is printed: `{n}` the number, `{year}` the year of the date, `{convocation}`. */
  pattern: recordText.refine((pattern) => pattern.includes('{n}'), { error: 'register.pattern' }),
  /** The number counting begins with, for an office that goes on from a paper journal. */
  first: z.int().min(1).max(1_000_000),
});

/** A file that left the office under a number. */
export const issuedFile = z.strictObject({
  edition: z.enum(editions),
  fileName: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  producedAt: instant,
});

export const voiding = z.strictObject({ reason: filledText, at: instant, by: recordText });

/** One line of the register: a number that was given, to what, when, to whom, and in which files it went out. */
export const issuedNumber = z.strictObject({
  id: recordId,
  seriesId: recordId,
  /** The year or the convocation it was counted in; empty where counting never begins again. */
  period: recordText,
  ordinal: z.int().min(1).max(1_000_000),
  /** As printed. */
  number: filledText,
  date: isoDate,
  /** Both null for a number that was voided before anything was given it: the explanation of a gap. */
  hearingId: recordId.nullable(),
  instructionId: recordId.nullable(),
  /** To whom and about what, as it was then. */
  addressee: localizedText,
  title: localizedText,
  issuedAt: instant,
  by: recordText,
  files: z.array(issuedFile),
  voided: voiding.nullable(),
});

/** The register of the office: one file. */
export const issueRegister = z.strictObject({
  series: z.array(numberSeries),
  issued: z.array(issuedNumber),
});

export const emptyIssueRegister: IssueRegister = { series: [], issued: [] };

export type SeriesKind = (typeof seriesKinds)[number];
export type NumberSeries = z.infer<typeof numberSeries>;
export type IssuedNumber = z.infer<typeof issuedNumber>;
export type IssuedFile = z.infer<typeof issuedFile>;
export type IssueRegister = z.infer<typeof issueRegister>;
