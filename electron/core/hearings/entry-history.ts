import { applyPatches, enablePatches, type Patch } from 'immer';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import type { HistoryLine } from '@storage/history-line';

enablePatches();

/** A line of the history, narrowed to what it did to one entry. */
export interface EntryChange extends Pick<HistoryLine, 'revision' | 'at' | 'author' | 'label'> {
  readonly patches: readonly Patch[];
  readonly inversePatches: readonly Patch[];
}

/**
 * What happened to one entry of a hearing, newest first. The record is gone back through change by change, because the
 * history knows entries by their place, and places move with every entry that is put in before them.
 *
 * It ends where the record began or was brought to a new format: before that, nothing can be taken back.
 *
 * @param lines the whole history, newest first; the last change of it made `current`.
 */
export function entryHistory(
  current: Hearing,
  lines: readonly HistoryLine[],
  entryId: string,
): EntryChange[] {
  const found: EntryChange[] = [];
  let after = current;
  for (const { revision, at, author, label, inversePatches } of lines) {
    if (inversePatches === null) break;
    const before = applyPatches(after, inversePatches);
    const change = changeOf(entryId, before.entries, after.entries);
    if (change !== null) found.push({ revision, at, author, label, ...change });
    after = before;
  }
  return found;
}

function changeOf(
  entryId: string,
  before: readonly Entry[],
  after: readonly Entry[],
): Pick<EntryChange, 'patches' | 'inversePatches'> | null {
  if (before === after) return null;
  const from = before.findIndex(({ id }) => id === entryId);
  const to = after.findIndex(({ id }) => id === entryId);
  // A move writes the entries it passes anew, with the same content.
  if (JSON.stringify(before[from]) !== JSON.stringify(after[to])) {
    const place = to >= 0 ? to : from;
    return { patches: patchesTo(after[to], place), inversePatches: patchesTo(before[from], place) };
  }
  if (from === to || !isMoved(entryId, before, after)) return null;
  const move = (position: number): Patch[] => [
    { op: 'replace', path: ['entries', position, 'id'], value: entryId },
  ];
  return { patches: move(to), inversePatches: move(from) };
}

function patchesTo(entry: Entry | undefined, place: number): Patch[] {
  return entry === undefined ? [] : [{ op: 'replace', path: ['entries', place], value: entry }];
}

/** True where the others kept their order: then it was this entry that changed its place, and not others around it. */
function isMoved(entryId: string, before: readonly Entry[], after: readonly Entry[]): boolean {
  const others = (entries: readonly Entry[]) => entries.filter(({ id }) => id !== entryId);
  const former = others(before);
  const present = others(after);
  return former.length === present.length && former.every(({ id }, place) => id === present[place]?.id);
}
