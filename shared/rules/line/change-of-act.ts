import type { HearingChange, PartChange } from '../../record/hearing-change';
import type { LineAct } from '../../record/line-act';

/**
 * The one change of the record that a line is: one step of undo, and never half of it on the disk. Null where the line
 * does nothing to the hearing.
 *
 * @param voteId the vote whose exceptions the line notes
 */
export function changeOfAct({ changes, ballots }: LineAct, voteId: string): HearingChange | null {
  const all: PartChange[] = [
    ...changes,
    ...ballots.map(({ personId, value }) => ({ kind: 'vote.ballot' as const, voteId, personId, value })),
  ];
  const [first = null] = all;
  return all.length > 1 ? { kind: 'line.record', changes: all } : first;
}
