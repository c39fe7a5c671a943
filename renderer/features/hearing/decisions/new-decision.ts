import type { Decision } from '@shared/record/decision';
import type { Entry } from '@shared/record/entry';
import type { Vote } from '@shared/record/vote';

/** A decision as it begins: the words of the proposal or of the vote, and where it came from. */
export function decisionFrom(proposal: Entry | null, vote: Vote | null): Omit<Decision, 'id'> {
  return {
    itemId: vote?.itemId ?? proposal?.itemId ?? null,
    voteId: vote?.id ?? null,
    sourceIds: proposal === null ? [] : [proposal.id],
    instrument: 'decision',
    text: { ...(vote?.subject ?? proposal?.text) },
  };
}
