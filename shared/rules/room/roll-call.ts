import type { Participant, Presence } from '../../record/attendance';
import { participantRoles } from '../../record/attendance';
import type { Hearing } from '../../record/hearing';

export interface RollCallCount {
  readonly recorded: number;
  readonly total: number;
}

/** The list as it is called: members first, then guests, then staff, each in the order of the list. */
export function rollCallOrder({ participants }: Pick<Hearing, 'participants'>): Participant[] {
  return participantRoles.flatMap((role) => participants.filter((participant) => participant.role === role));
}

export function rollCallCount({ participants }: Pick<Hearing, 'participants'>): RollCallCount {
  const recorded = participants.filter(({ presence }) => presence !== 'unrecorded').length;
  return { recorded, total: participants.length };
}

/** What a roll call writes down about somebody: only who is not there keeps a reason, who left early has one too. */
export function calledAs(
  participant: Participant,
  presence: Presence,
): Partial<Pick<Participant, 'presence' | 'reason' | 'stays'>> {
  if (presence === participant.presence) return {};
  const keepsReason = presence === 'excused' || presence === 'absent';
  return { presence, stays: [], ...(keepsReason ? {} : { reason: '' }) };
}
