import { z } from 'zod';
import { unwrittenHearing } from '../record/emergency-copy';
import { instant, localizedText, recordId } from '../record/primitives';
import { method } from './method';
import { problemSchema } from './problem';

/** What became of a copy that was taken back. */
const recovered = z.strictObject({
  /** Changes and lines that were missing and are there now. */
  added: z.int(),
  /** Changes and lines that were there already. */
  known: z.int(),
  /** What the records refuse; the copy that holds it stays where it was set aside. */
  refused: z.array(z.strictObject({ hearingId: recordId, problem: problemSchema })),
  hearingIds: z.array(recordId),
});

/** Copies in another place of what a failing disk did not take. Nothing of it is for the reading room. */
export const emergencyMethods = {
  /** Writes the copy of a page durably in another place, in the stead of its former one; without content it is removed. */
  'emergency.keep': method(
    'write',
    z.strictObject({ pageId: recordId, hearings: z.array(unwrittenHearing).max(1_000) }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  /** Copies that were left by pages that are gone, the oldest first. */
  'emergency.list': method(
    'write',
    z.strictObject({}),
    z.strictObject({
      copies: z.array(
        z.strictObject({
          name: z.string(),
          file: z.string(),
          savedAt: instant,
          hearings: z.array(
            z.strictObject({
              hearingId: recordId,
              /** Null where the hearing is not in this data folder. */
              title: localizedText.nullable(),
              changes: z.int(),
              lines: z.int(),
            }),
          ),
        }),
      ),
    }),
  ),
  /** Adds what the records lack, nothing twice, and sets the copy aside. */
  'emergency.recover': method('write', z.strictObject({ name: z.string().max(200) }), recovered),
  /** The same from a file somebody chose; the text is what the file holds, unparsed. */
  'emergency.import': method('write', z.strictObject({ text: z.string() }), recovered),
} as const;
