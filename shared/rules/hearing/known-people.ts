import { Refusal } from '../../contract/problem';
import type { Participant } from '../../record/attendance';
import type { Directory } from '../../record/directory';
import type { Hearing } from '../../record/hearing';
import { directoryIndex } from '../directory-lookup';
import type { NameOf } from './change-context';

/** @throws Refusal `participant.unknown` when the person does not take part in the hearing. */
export function requireParticipant(hearing: Hearing, personId: string, nameOf: NameOf): Participant {
  const found = hearing.participants.find((participant) => participant.personId === personId);
  if (found === undefined) throw new Refusal('participant.unknown', { name: nameOf(personId) });
  return found;
}

export function replaceParticipant({ participants }: Hearing, changed: Participant): void {
  const place = participants.findIndex(({ personId }) => personId === changed.personId);
  participants[place] = changed;
}

/** @throws Refusal `person.unknown` when the directory has no such person. */
export function requirePerson(directory: Directory, personId: string): void {
  if (directoryIndex(directory).person(personId) === undefined) {
    throw new Refusal('person.unknown', { id: personId });
  }
}

/** @throws Refusal `body.unknown` when the directory has no such body. */
export function requireBody(directory: Directory, bodyId: string): void {
  if (directoryIndex(directory).body(bodyId) === undefined) throw new Refusal('body.unknown', { id: bodyId });
}

/** @throws Refusal `agenda.unknownItem` when the hearing has no such item; null stands outside the agenda. */
export function requireItem(hearing: Hearing, itemId: string | null): void {
  if (itemId !== null && !hearing.agenda.some(({ id }) => id === itemId)) {
    throw new Refusal('agenda.unknownItem', { id: itemId });
  }
}
