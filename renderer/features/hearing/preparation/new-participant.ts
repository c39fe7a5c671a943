import type { Participant, ParticipantRole } from '@shared/record/attendance';
import type { LocalizedText } from '@shared/record/primitives';

/** Somebody who joins the list; nothing is claimed about the presence. */
export function newParticipant(
  personId: string,
  role: ParticipantRole,
  office: LocalizedText = {},
): Participant {
  return { personId, role, office, presence: 'unrecorded', reason: '', stays: [] };
}
