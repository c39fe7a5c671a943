import { problemOf, type HearingChanger } from '@renderer/api';
import type { Participant } from '@shared/record/attendance';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import { membershipAt } from '@shared/rules/office-on-date';
import { newParticipant } from '../preparation/new-participant';

/** The people among these who are not on the list of participants yet, as they join it. */
export function newParticipants(
  hearing: Hearing,
  directory: Directory,
  personIds: readonly (string | null)[],
): Participant[] {
  const known = new Set(hearing.participants.map(({ personId }) => personId));
  const missing = new Set(personIds.flatMap((id) => (id === null || known.has(id) ? [] : [id])));
  return Array.from(missing, (personId) =>
    newParticipant(personId, membershipAt(hearing, directory, personId) === undefined ? 'invited' : 'member'),
  );
}

/** Adds people to the list of participants; whoever has joined in the meantime stays as he is. */
export async function addParticipants(
  changer: HearingChanger,
  participants: readonly Participant[],
): Promise<void> {
  for (const participant of participants) {
    try {
      await changer.change({ kind: 'participant.add', participant });
    } catch (error) {
      if (problemOf(error).code !== 'participant.alreadyThere') throw error;
    }
  }
}
