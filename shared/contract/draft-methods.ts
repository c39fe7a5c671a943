import { z } from 'zod';
import { keptLines } from '../record/line-draft';
import { instant, recordId } from '../record/primitives';
import { method } from './method';

/** One showing of the program: a new one with every loading of the page, so that no two ever share what they keep. */
const ofPage = { hearingId: recordId, pageId: recordId };

/** A line that was begun in another window, or in one that is gone. */
export const lineElsewhere = z.strictObject({ pageId: recordId, keptAt: instant, kept: keptLines });

const keptState = z.strictObject({
  /** What this page goes on with; null where nothing was kept. */
  kept: keptLines.nullable(),
  /** What other pages hold, the last kept one first. */
  elsewhere: z.array(lineElsewhere),
});

/** What is typed and not recorded yet. Nothing of it is for the reading room, so that reading it is a `write`. */
export const draftMethods = {
  /**
   * Gives a page the kept lines to go on with: those of `formerPageId` (the same window before it was loaded again),
   * else the last kept ones that no open window holds. From then on they are this page's. Without `claim` it only
   * looks: a page in which somebody types already must not be given other lines.
   */
  'drafts.get': method(
    'write',
    z.strictObject({ ...ofPage, formerPageId: recordId.nullable(), claim: z.boolean() }),
    keptState,
  ),
  /** Keeps what is typed; answered when it is on the disk for good. A later keeping may be written in its place. */
  'drafts.keep': method(
    'write',
    z.strictObject({
      ...ofPage,
      kept: keptLines,
      /** The page is being closed: its lines are free for the next one that is opened. */
      leaving: z.boolean(),
    }),
    z.strictObject({ keptAt: instant }),
  ),
  /** Exchanges the lines of two pages: the other one's come here, what was begun here is kept in their place. */
  'drafts.take': method('write', z.strictObject({ ...ofPage, fromPageId: recordId }), keptState),
} as const;

export type LineElsewhere = z.infer<typeof lineElsewhere>;
