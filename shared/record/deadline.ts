import { z } from 'zod';
import { isoDate, localizedText } from './primitives';

/**
 * When something is due. Only `date`, `workingDays` and `calendarDays` can be measured; a year waits for somebody
 * to confirm a date («до 2028 года» may mean the end of 2027 or of 2028); a phrase is flagged as not measurable.
 */
export const deadline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('date'), date: isoDate }),
  z.strictObject({ kind: z.literal('workingDays'), days: z.int().min(1).max(1_000) }),
  z.strictObject({ kind: z.literal('calendarDays'), days: z.int().min(1).max(3_650) }),
  z.strictObject({ kind: z.literal('year'), year: z.int().min(1990).max(2200) }),
  z.strictObject({ kind: z.literal('phrase'), text: localizedText }),
]);

export type Deadline = z.infer<typeof deadline>;
export type DeadlineKind = Deadline['kind'];
