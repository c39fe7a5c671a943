import { Refusal } from '../../contract/problem';
import type { Decision } from '../../record/decision';
import type { Hearing } from '../../record/hearing';
import { withoutEmptyLanguages } from '../clean-text';
import { edited, insertAt, moveTo, partWithId, removeById, replaceById } from '../edit-list';
import { type Applied, type ChangeContext, type ChangeOf, nothingCreated } from './change-context';
import { requireItem } from './known-people';

export function addDecision(
  hearing: Hearing,
  change: ChangeOf<'decision.add'>,
  { newId }: ChangeContext,
): Applied {
  const decision = cleaned({ ...change.decision, id: newId() });
  checkDecision(hearing, decision);
  insertAt(hearing.decisions, decision, change.at);
  return { createdId: decision.id };
}

export function editDecision(hearing: Hearing, { decisionId, set }: ChangeOf<'decision.edit'>): Applied {
  const decision = cleaned(edited(decisionWithId(hearing, decisionId), set));
  checkDecision(hearing, decision);
  replaceById(hearing.decisions, decision);
  return nothingCreated;
}

export function moveDecision(hearing: Hearing, { decisionId, to }: ChangeOf<'decision.move'>): Applied {
  moveTo(hearing.decisions, decisionWithId(hearing, decisionId), to);
  return nothingCreated;
}

export function removeDecision(hearing: Hearing, { decisionId }: ChangeOf<'decision.remove'>): Applied {
  decisionWithId(hearing, decisionId);
  removeById(hearing.decisions, decisionId);
  return nothingCreated;
}

/**
 * A decision names only an item, a vote and entries of its hearing.
 *
 * @throws Refusal
 */
export function checkDecision(hearing: Hearing, { itemId, voteId, sourceIds }: Decision): void {
  requireItem(hearing, itemId);
  if (voteId !== null && !hearing.votes.some(({ id }) => id === voteId)) {
    throw new Refusal('vote.unknown', { id: voteId });
  }
  for (const sourceId of sourceIds) {
    if (!hearing.entries.some(({ id }) => id === sourceId))
      throw new Refusal('entry.unknown', { id: sourceId });
  }
}

function decisionWithId(hearing: Hearing, decisionId: string): Decision {
  return partWithId(hearing.decisions, decisionId, 'decision.unknown');
}

function cleaned(decision: Decision): Decision {
  return { ...decision, text: withoutEmptyLanguages(decision.text) };
}
