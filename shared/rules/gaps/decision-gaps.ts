import type { Decision } from '../../record/decision';
import type { Instruction } from '../../record/instruction';
import { voteOutcome } from '../vote-result';
import { type Gap, type GapInput, gapsOf, missingLanguages } from './gap';

const gap = gapsOf('decisions');

/** Decisions without text, vote or the instruction they ask for, and decisions the vote did not adopt. */
export function decisionGaps(input: GapInput): Gap[] {
  return input.hearing.decisions.flatMap((decision, place) => gapsOfOne(decision, place, input));
}

function gapsOfOne(decision: Decision, place: number, { hearing, languages, instructions }: GapInput): Gap[] {
  const details = { number: place + 1 };
  const fields = { targetId: decision.id, details };
  const found = missingLanguages(decision.text, languages, (language) =>
    gap('decisionTextMissing', { ...fields, language }),
  );
  const vote = hearing.votes.find(({ id }) => id === decision.voteId);
  if (decision.voteId === null) found.push(gap('decisionVoteMissing', { ...fields, severity: 'warning' }));
  // The minutes would say «Решение не принято» and print the decision below.
  if (vote !== undefined && voteOutcome(vote).outcome === 'rejected')
    found.push(gap('decisionVoteRejected', { ...fields, severity: 'warning' }));
  if (
    decision.instrument !== 'decision' &&
    !instructions.some((instruction) => grewOutOf(instruction, decision))
  ) {
    const instrument = decision.instrument;
    found.push(gap('decisionInstructionMissing', { ...fields, details: { ...details, instrument } }));
  }
  return found;
}

/** An instruction drafted from several decisions names the first one itself and the others among its sources. */
function grewOutOf({ decisionId, sourceIds }: Instruction, { id }: Decision): boolean {
  return decisionId === id || sourceIds.includes(id);
}
