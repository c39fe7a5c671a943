import { Refusal } from '../contract/problem';
import type { Hearing } from '../record/hearing';
import { checkAgendaTimes } from './hearing/agenda-times';
import type { NameOf } from './hearing/change-context';
import { checkDecision } from './hearing/decisions';
import { checkEntry } from './hearing/entry-check';
import { requireParticipant } from './hearing/known-people';
import { checkParticipant } from './hearing/participant-check';
import { checkQueue } from './hearing/queue';
import { checkSittingTimes } from './hearing/sitting-times';
import { checkTurns } from './hearing/turns';
import { checkVote } from './hearing/vote-check';

/**
 * The rules every hearing keeps through every change, checked at once: for a hearing that comes from outside.
 *
 * @throws Refusal for the first contradiction.
 */
export function checkHearing(hearing: Hearing): void {
  const [first] = contradictionsIn(hearing);
  if (first !== undefined) throw first;
}

/**
 * Everything in a hearing that contradicts itself: references to parts or participants it does not have, answers
 * linked to no question of their item, votes by people who could not vote, two people speaking or two items considered
 * at once, somebody waiting twice, times that run backwards or lie outside the sitting.
 */
export function contradictionsIn(hearing: Hearing): Refusal[] {
  const parts = [
    ...hearing.agenda,
    ...hearing.entries,
    ...hearing.votes,
    ...hearing.decisions,
    ...hearing.breaks,
    ...hearing.closedParts,
    ...hearing.turns,
    ...hearing.speakerQueue,
  ];
  const officers = [hearing.presidingId, hearing.secretaryId].filter((id) => id !== null);
  return [
    ...repeated(parts.map(({ id }) => id)).map((id) => new Refusal('input.identifier', { path: id })),
    ...repeated(hearing.participants.map(({ personId }) => personId)).map(
      (name) => new Refusal('participant.alreadyThere', { name }),
    ),
    ...refusals([hearing], checkSittingTimes),
    ...refusals([hearing.agenda], checkAgendaTimes),
    ...refusals([hearing.turns], (turns) => checkTurns(hearing, turns, byIdentifier)),
    ...refusals([hearing.speakerQueue], (queue) => checkQueue(hearing, queue, byIdentifier)),
    ...refusals(officers, (personId) => requireParticipant(hearing, personId, byIdentifier)),
    ...refusals(hearing.participants, (participant) => checkParticipant(hearing, participant, byIdentifier)),
    ...refusals(hearing.entries, (entry) => checkEntry(hearing, entry, byIdentifier)),
    ...refusals(hearing.votes, (vote) => checkVote(hearing, vote, byIdentifier)),
    ...refusals(hearing.decisions, (decision) => checkDecision(hearing, decision)),
  ];
}

/** The hearing alone knows no names. */
const byIdentifier: NameOf = (personId) => personId;

function refusals<Value>(values: readonly Value[], check: (value: Value) => void): Refusal[] {
  return values.flatMap((value) => {
    try {
      check(value);
      return [];
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  });
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, place) => ids.indexOf(id) !== place);
}
