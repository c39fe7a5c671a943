import { z } from 'zod';

/** Whose text this is: of both, only of the file on the disk, or only of the paper as the record gives it now. */
export const differenceChanges = ['same', 'onlyInFile', 'onlyInRecord'] as const;

export const differencePart = z.strictObject({ change: z.enum(differenceChanges), text: z.string() });

export const differenceLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), parts: z.array(differencePart) }),
  /** So many paragraphs that are the same in both. */
  z.strictObject({ kind: z.literal('skipped'), count: z.int().min(1) }),
]);

/** A file that was edited by hand against its paper as the record gives it now. */
export const paperDifference = z.strictObject({
  lines: z.array(differenceLine),
  /** Changed paragraphs; none where only the look of the file was changed. */
  changes: z.int().min(0),
  /** Changed paragraphs beyond those in `lines`. */
  notShown: z.int().min(0),
});

export type DifferenceChange = (typeof differenceChanges)[number];
export type DifferencePart = z.infer<typeof differencePart>;
export type DifferenceLine = z.infer<typeof differenceLine>;
export type PaperDifference = z.infer<typeof paperDifference>;
