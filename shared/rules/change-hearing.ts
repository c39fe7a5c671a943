import { Refusal } from '../contract/problem';
import type { Hearing } from '../record/hearing';
import type { HearingChange } from '../record/hearing-change';
import { addItem, editItem, moveItem, removeItem } from './hearing/agenda';
import { beginItem, endItem } from './hearing/agenda-times';
import { arrive, leave } from './hearing/arrivals';
import { recordBallot } from './hearing/ballots';
import { addBreak, editBreak, removeBreak } from './hearing/breaks';
import type { Applied, ChangeContext } from './hearing/change-context';
import { addClosedPart, editClosedPart, removeClosedPart } from './hearing/closed-parts';
import { addDecision, editDecision, moveDecision, removeDecision } from './hearing/decisions';
import { editDetails } from './hearing/details';
import { addEntry, editEntry, moveEntry, removeEntry } from './hearing/entries';
import { joinEntry, splitEntry } from './hearing/entry-repair';
import { addParticipant, editParticipant, markAllPresent, removeParticipant } from './hearing/participants';
import { addToQueue, moveInQueue, removeFromQueue } from './hearing/queue';
import { approve, finishSitting, reopen, resumeSitting, startSitting } from './hearing/status';
import { recordLine } from './hearing/recorded-line';
import { addTurn, beginTurn, editTurn, endTurn, removeTurn } from './hearing/turns';
import { addVote, editVote, removeVote } from './hearing/votes';

export type { ChangeContext } from './hearing/change-context';

/**
 * Applies one change to a hearing, in place; the hearing may be a draft of immer, and must be one for a line that does
 * several things.
 *
 * @throws Refusal where a rule forbids the change; the hearing is then as it was, and a draft is to be thrown away.
 */
export function applyHearingChange(hearing: Hearing, change: HearingChange, context: ChangeContext): Applied {
  if (hearing.status === 'approved' && change.kind !== 'status.reopen') {
    throw new Refusal('hearing.locked', { by: hearing.approvals.at(-1)?.by ?? '' });
  }
  switch (change.kind) {
    case 'details.edit':
      return editDetails(hearing, change, context);

    case 'agenda.add':
      return addItem(hearing, change, context);
    case 'agenda.edit':
      return editItem(hearing, change, context);
    case 'agenda.move':
      return moveItem(hearing, change);
    case 'agenda.remove':
      return removeItem(hearing, change);
    case 'agenda.begin':
      return beginItem(hearing, change);
    case 'agenda.end':
      return endItem(hearing, change);

    case 'participant.add':
      return addParticipant(hearing, change, context);
    case 'participant.edit':
      return editParticipant(hearing, change, context);
    case 'participant.remove':
      return removeParticipant(hearing, change, context);
    case 'participant.allPresent':
      return markAllPresent(hearing);
    case 'participant.arrive':
      return arrive(hearing, change, context);
    case 'participant.leave':
      return leave(hearing, change, context);

    case 'break.add':
      return addBreak(hearing, change, context);
    case 'break.edit':
      return editBreak(hearing, change);
    case 'break.remove':
      return removeBreak(hearing, change);

    case 'closedPart.add':
      return addClosedPart(hearing, change, context);
    case 'closedPart.edit':
      return editClosedPart(hearing, change);
    case 'closedPart.remove':
      return removeClosedPart(hearing, change);

    case 'queue.add':
      return addToQueue(hearing, change, context);
    case 'queue.move':
      return moveInQueue(hearing, change);
    case 'queue.remove':
      return removeFromQueue(hearing, change);

    case 'turn.begin':
      return beginTurn(hearing, change, context);
    case 'turn.add':
      return addTurn(hearing, change, context);
    case 'turn.end':
      return endTurn(hearing, change);
    case 'turn.edit':
      return editTurn(hearing, change, context);
    case 'turn.remove':
      return removeTurn(hearing, change);

    case 'entry.add':
      return addEntry(hearing, change, context);
    case 'entry.edit':
      return editEntry(hearing, change, context);
    case 'entry.move':
      return moveEntry(hearing, change);
    case 'entry.remove':
      return removeEntry(hearing, change);
    case 'entry.split':
      return splitEntry(hearing, change, context);
    case 'entry.join':
      return joinEntry(hearing, change, context);

    case 'vote.add':
      return addVote(hearing, change, context);
    case 'vote.edit':
      return editVote(hearing, change, context);
    case 'vote.remove':
      return removeVote(hearing, change);
    case 'vote.ballot':
      return recordBallot(hearing, change, context);

    case 'decision.add':
      return addDecision(hearing, change, context);
    case 'decision.edit':
      return editDecision(hearing, change);
    case 'decision.move':
      return moveDecision(hearing, change);
    case 'decision.remove':
      return removeDecision(hearing, change);

    case 'line.record':
      return recordLine(hearing, change, (part) => applyHearingChange(hearing, part, context));

    case 'status.start':
      return startSitting(hearing, change);
    case 'status.finish':
      return finishSitting(hearing, change);
    case 'status.resume':
      return resumeSitting(hearing);
    case 'status.approve':
      return approve(hearing, change, context);
    case 'status.reopen':
      return reopen(hearing, change, context);
  }
}
