import { Refusal } from '../../contract/problem';
import type { Hearing, QueuedSpeaker } from '../../record/hearing';
import { insertAt, moveTo, partWithId, removeById } from '../edit-list';
import {
  type Applied,
  type ChangeContext,
  type ChangeOf,
  type NameOf,
  namesIn,
  nothingCreated,
} from './change-context';
import { requireParticipant } from './known-people';

/** Somebody asks for the floor; nobody waits twice. */
export function addToQueue(
  hearing: Hearing,
  { personId, at, to }: ChangeOf<'queue.add'>,
  { newId, directory }: ChangeContext,
): Applied {
  const queued = { id: newId(), personId, since: at };
  checkQueue(hearing, [...hearing.speakerQueue, queued], namesIn(hearing, directory));
  insertAt(hearing.speakerQueue, queued, to);
  return { createdId: queued.id };
}

export function moveInQueue(hearing: Hearing, { queuedId, to }: ChangeOf<'queue.move'>): Applied {
  moveTo(hearing.speakerQueue, queuedWithId(hearing, queuedId), to);
  return nothingCreated;
}

export function removeFromQueue(hearing: Hearing, { queuedId }: ChangeOf<'queue.remove'>): Applied {
  queuedWithId(hearing, queuedId);
  removeById(hearing.speakerQueue, queuedId);
  return nothingCreated;
}

/**
 * Only participants wait, each of them once.
 *
 * @throws Refusal `participant.unknown` or `queue.alreadyThere`.
 */
export function checkQueue(hearing: Hearing, queue: readonly QueuedSpeaker[], nameOf: NameOf): void {
  const waiting = new Set<string>();
  for (const { personId } of queue) {
    requireParticipant(hearing, personId, nameOf);
    if (waiting.has(personId)) throw new Refusal('queue.alreadyThere', { name: nameOf(personId) });
    waiting.add(personId);
  }
}

function queuedWithId(hearing: Hearing, queuedId: string): QueuedSpeaker {
  return partWithId(hearing.speakerQueue, queuedId, 'queue.unknown');
}
