import type { HearingChange, HearingChangeKind } from '../record/hearing-change';

/**
 * What the history calls a change. A line that does several things of one kind is called by it; those who join the list
 * for the sake of the line are not what it is about.
 */
export function labelOfChange(change: HearingChange): HearingChangeKind {
  if (change.kind !== 'line.record') return change.kind;
  const kinds = new Set(change.changes.map(({ kind }) => kind));
  if (kinds.size > 1) kinds.delete('participant.add');
  const [kind = change.kind] = kinds;
  return kinds.size > 1 ? change.kind : kind;
}
