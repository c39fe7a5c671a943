import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { KeptLines, LineDraft } from '@shared/record/line-draft';
import { useClient } from './client';
import type { HearingLines, LinesState } from './hearing-lines';
import { linesOf } from './line-keeping';

/** What is being typed for a hearing: shown from memory, kept on the disk after every pause. */
export interface LineKeeper extends LinesState {
  readonly change: (edit: (kept: KeptLines) => KeptLines) => void;
  /** Exchanges the lines with those of another page, for example one that is gone. Throws `Refusal`. */
  readonly take: (fromPageId: string) => Promise<void>;
}

/**
 * The lines kept for a hearing: the line being typed, those handed over and not in the record yet, and the changes of
 * earlier entries that were begun. Every caller in the page shares one state, and it outlives the section and the page
 * of the hearing.
 *
 * @param begin an empty line, for a hearing where nothing was kept
 */
export function useLineDraft(hearingId: string, begin: () => LineDraft): LineKeeper {
  const lines = useLines(hearingId, begin);
  const state = useSyncExternalStore(
    lines.subscribe,
    useCallback(() => lines.state, [lines]),
  );
  return {
    ...state,
    change: useCallback((edit) => lines.change(edit), [lines]),
    take: useCallback((fromPageId) => lines.take(fromPageId), [lines]),
  };
}

/**
 * One part of the kept lines. Whoever reads it is drawn anew only when that part changes, not with every key of the line.
 *
 * @param select answers the same value, or the same object, as long as the part is the same
 */
export function useKeptPart<Part>(
  hearingId: string,
  begin: () => LineDraft,
  select: (kept: KeptLines) => Part,
): readonly [part: Part, change: LineKeeper['change']] {
  const lines = useLines(hearingId, begin);
  const part = useSyncExternalStore(lines.subscribe, () => select(lines.state.kept));
  return [part, useCallback((edit) => lines.change(edit), [lines])];
}

function useLines(hearingId: string, begin: () => LineDraft): HearingLines {
  const lines = linesOf(useClient(), hearingId, begin);
  useEffect(() => void lines.loadOnce(), [lines]);
  return lines;
}
