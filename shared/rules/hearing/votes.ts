import type { Hearing } from '../../record/hearing';
import type { Vote } from '../../record/vote';
import { withoutEmptyLanguages } from '../clean-text';
import { edited, partWithId, removeById, replaceById } from '../edit-list';
import { quorumAtVote } from '../quorum-at-vote';
import { type Applied, type ChangeContext, type ChangeOf, namesIn, nothingCreated } from './change-context';
import { checkCounts, checkVote } from './vote-check';

export function addVote(hearing: Hearing, change: ChangeOf<'vote.add'>, context: ChangeContext): Applied {
  const vote = cleaned({ ...change.vote, id: context.newId(), quorum: null });
  checkVote(hearing, vote, namesIn(hearing, context.directory));
  checkCounts(hearing, vote, context.directory);
  hearing.votes.push({ ...vote, quorum: quorumAtVote(hearing, vote, context.directory, context.settings) });
  return { createdId: vote.id };
}

/**
 * Presence is taken anew only when the moment or the record of the vote changes: otherwise attendance corrected later
 * would quietly change what was noted at the vote.
 */
export function editVote(hearing: Hearing, change: ChangeOf<'vote.edit'>, context: ChangeContext): Applied {
  const vote = cleaned(edited(voteWithId(hearing, change.voteId), change.set));
  checkVote(hearing, vote, namesIn(hearing, context.directory));
  if (change.set.at !== undefined || change.set.record !== undefined) {
    checkCounts(hearing, vote, context.directory);
    vote.quorum = quorumAtVote(hearing, vote, context.directory, context.settings);
  }
  replaceById(hearing.votes, vote);
  return nothingCreated;
}

export function removeVote(hearing: Hearing, { voteId }: ChangeOf<'vote.remove'>): Applied {
  voteWithId(hearing, voteId);
  for (const decision of hearing.decisions) {
    if (decision.voteId === voteId) decision.voteId = null;
  }
  removeById(hearing.votes, voteId);
  return nothingCreated;
}

function cleaned(vote: Vote): Vote {
  return {
    ...vote,
    subject: withoutEmptyLanguages(vote.subject),
    result: withoutEmptyLanguages(vote.result),
  };
}

export function voteWithId(hearing: Hearing, voteId: string): Vote {
  return partWithId(hearing.votes, voteId, 'vote.unknown');
}
