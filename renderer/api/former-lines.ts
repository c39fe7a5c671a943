import { z } from 'zod';
import { entryKinds } from '@shared/record/entry';
import type { PartChange } from '@shared/record/hearing-change';
import { emptyLine, lineDraft, type KeptLines, type LineDraft } from '@shared/record/line-draft';

/** As the browser kept drafts before the data folder did; only read, and removed when the disk holds them. */
const formerDraft = z
  .object({ ...lineDraft.shape, kind: z.enum(entryKinds), beforeId: lineDraft.shape.insertBeforeId })
  .omit({ caret: true, picks: true, insertBeforeId: true });
const formerDrafts = z.object({
  draft: formerDraft,
  unsent: z.array(z.object({ key: z.string(), draft: formerDraft })),
});

/** What an earlier version of the program left in this browser; null where there is nothing. */
export function formerLines(hearingId: string): KeptLines | null {
  try {
    const stored = window.localStorage.getItem(keyOf(hearingId));
    if (stored === null) return null;
    const { draft, unsent } = formerDrafts.parse(JSON.parse(stored));
    return {
      line: lineOf(draft),
      unsent: unsent.map((one) => ({
        key: one.key.toLowerCase(),
        draft: lineOf(one.draft),
        act: { changes: [additionOf(one.draft)], ballots: [], instruction: null },
      })),
      edits: [],
    };
  } catch {
    // A browser may forbid storage, and a program older still kept another shape.
    return null;
  }
}

/** The disk holds them now. */
export function forgetFormerLines(hearingId: string): void {
  try {
    window.localStorage.removeItem(keyOf(hearingId));
  } catch {
    // As above: then there was nothing to forget.
  }
}

function lineOf({ beforeId, ...draft }: z.infer<typeof formerDraft>): LineDraft {
  return {
    ...emptyLine(draft.language, draft.itemId),
    ...draft,
    caret: draft.text.length,
    insertBeforeId: beforeId,
  };
}

function additionOf({ beforeId: _place, text, promise, ...chosen }: z.infer<typeof formerDraft>): PartChange {
  const spoken = (words: string) => ({ [chosen.language]: words.trim() });
  return {
    kind: 'entry.add',
    entry: {
      ...chosen,
      text: spoken(text),
      promise: promise === null ? null : { what: spoken(promise.what), due: promise.due },
    },
  };
}

function keyOf(hearingId: string): string {
  return `keneshme.draft.${hearingId}`;
}
