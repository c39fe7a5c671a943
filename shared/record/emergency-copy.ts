import { z } from 'zod';
import { hearingChange } from './hearing-change';
import { keptLines } from './line-draft';
import { instant, recordId } from './primitives';

/** What one hearing would lose if the page were closed now. */
export const unwrittenHearing = z.strictObject({
  hearingId: recordId,
  /** Accepted by the page and refused by the disk, in the order in which they were made. */
  changes: z.array(hearingChange).max(10_000),
  kept: keptLines.nullable(),
});

/** A file that holds, in another place, what a failing disk did not take. One file for each page. */
export const emergencyCopy = z.strictObject({
  format: z.literal('keneshme-emergency'),
  version: z.literal(1),
  savedAt: instant,
  pageId: recordId,
  hearings: z.array(unwrittenHearing).max(1_000),
});

export type UnwrittenHearing = z.infer<typeof unwrittenHearing>;
export type EmergencyCopy = z.infer<typeof emergencyCopy>;
