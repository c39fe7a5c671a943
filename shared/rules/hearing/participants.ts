import { Refusal } from '../../contract/problem';
import type { Participant } from '../../record/attendance';
import type { Hearing } from '../../record/hearing';
import { withoutEmptyLanguages } from '../clean-text';
import { edited } from '../edit-list';
import { type Applied, type ChangeContext, type ChangeOf, namesIn, nothingCreated } from './change-context';
import { replaceParticipant, requireParticipant, requirePerson } from './known-people';
import { checkParticipant, sortedStays } from './participant-check';

export function addParticipant(
  hearing: Hearing,
  { participant }: ChangeOf<'participant.add'>,
  { directory }: ChangeContext,
): Applied {
  const nameOf = namesIn(hearing, directory);
  requirePerson(directory, participant.personId);
  if (hearing.participants.some(({ personId }) => personId === participant.personId)) {
    throw new Refusal('participant.alreadyThere', { name: nameOf(participant.personId) });
  }
  const added = settled(participant, participant.stays.length > 0);
  checkParticipant(hearing, added, nameOf);
  hearing.participants.push(added);
  return nothingCreated;
}

export function editParticipant(
  hearing: Hearing,
  { personId, set }: ChangeOf<'participant.edit'>,
  { directory }: ChangeContext,
): Applied {
  const nameOf = namesIn(hearing, directory);
  const participant = requireParticipant(hearing, personId, nameOf);
  const hoursGiven = set.presence === undefined && (set.stays ?? []).length > 0;
  const changed = settled(edited(participant, set), hoursGiven);
  checkParticipant(hearing, changed, nameOf);
  replaceParticipant(hearing, changed);
  return nothingCreated;
}

/** Whoever speaks, is addressed, votes, presides or keeps the minutes stays on the list; whoever only waits does not. */
export function removeParticipant(
  hearing: Hearing,
  { personId }: ChangeOf<'participant.remove'>,
  { directory }: ChangeContext,
): Applied {
  const nameOf = namesIn(hearing, directory);
  requireParticipant(hearing, personId, nameOf);
  const count = usesOf(hearing, personId);
  if (count > 0) throw new Refusal('participant.inUse', { name: nameOf(personId), count });
  hearing.participants = hearing.participants.filter((participant) => participant.personId !== personId);
  hearing.speakerQueue = hearing.speakerQueue.filter((queued) => queued.personId !== personId);
  return nothingCreated;
}

export function markAllPresent(hearing: Hearing): Applied {
  for (const participant of hearing.participants) {
    if (participant.presence === 'unrecorded') participant.presence = 'present';
  }
  return nothingCreated;
}

/** A person with hours in the hall was present; a person who was not present has no hours. */
function settled(participant: Participant, hoursGiven: boolean): Participant {
  const presence = hoursGiven ? 'present' : participant.presence;
  return {
    ...participant,
    office: withoutEmptyLanguages(participant.office),
    presence,
    stays: presence === 'present' ? sortedStays(participant.stays) : [],
  };
}

function usesOf(hearing: Hearing, personId: string): number {
  const inEntries = hearing.entries.filter(
    ({ speakerId, addresseeId, writtenReply }) =>
      speakerId === personId || addresseeId === personId || writtenReply?.personId === personId,
  );
  const inVotes = hearing.votes.filter(
    ({ record }) =>
      record.method === 'byName' && record.ballots.some((ballot) => ballot.personId === personId),
  );
  const turns = hearing.turns.filter((turn) => turn.personId === personId);
  const parts = [hearing.presidingId, hearing.secretaryId].filter((id) => id === personId);
  return inEntries.length + inVotes.length + turns.length + parts.length;
}
