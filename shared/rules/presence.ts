import type { Participant, Presence } from '../record/attendance';
import type { Hearing } from '../record/hearing';
import type { LocalDateTime } from '../record/primitives';

export interface AttendanceSummary {
  /** Participants who are members; the next four numbers add up to it. */
  readonly members: number;
  readonly present: number;
  readonly excused: number;
  readonly absent: number;
  readonly unrecorded: number;
  readonly invited: number;
}

/**
 * Whether the record says that the person was in the hall at a moment. The moment of leaving no longer counts. A stay
 * without an end lasts as long as anybody asks: a vote in the last second of the sitting has its voters.
 * Without a moment: whether the person was there at any time.
 */
export function isPresentAt(participant: Participant, moment: LocalDateTime | null): boolean {
  if (participant.presence !== 'present') return false;
  if (moment === null || participant.stays.length === 0) return true;
  return participant.stays.some(
    ({ arrived, left }) => (arrived === null || arrived <= moment) && (left === null || moment < left),
  );
}

/** Whether the record denies that the person was in the hall; unrecorded attendance denies nothing. */
export function isAbsentAt(participant: Participant, moment: LocalDateTime | null): boolean {
  return participant.presence !== 'unrecorded' && !isPresentAt(participant, moment);
}

/**
 * Whether the record denies that the person can have voted at a moment. A typed coming or going has no seconds, so
 * within its minute nobody can say which was first: the vote counts as before a going and as after a coming.
 */
export function isAbsentFromVoteAt(participant: Participant, moment: LocalDateTime | null): boolean {
  if (!isAbsentAt(participant, moment)) return false;
  if (moment === null || participant.presence !== 'present') return true;
  return !participant.stays.some(
    ({ arrived, left }) =>
      (arrived === null || minuteOf(arrived) <= minuteOf(moment)) &&
      (left === null || minuteOf(moment) <= minuteOf(left)),
  );
}

function minuteOf(moment: LocalDateTime): string {
  return moment.slice(0, 'yyyy-mm-ddThh:mm'.length);
}

/** The members who were in the hall at a moment, in the order of the list. */
export function presentMembersAt(hearing: Hearing, moment: LocalDateTime | null): Participant[] {
  return membersOf(hearing).filter((member) => isPresentAt(member, moment));
}

/** True where the person was there and left before the sitting ended. */
export function leftEarly(participant: Participant, hearing: Hearing): boolean {
  const left = participant.stays.at(-1)?.left ?? null;
  if (participant.presence !== 'present' || left === null) return false;
  return hearing.actualEnd === null || left < hearing.actualEnd;
}

export function attendanceSummary(hearing: Hearing): AttendanceSummary {
  const members = membersOf(hearing);
  const count = (presence: Presence) => members.filter((member) => member.presence === presence).length;
  return {
    members: members.length,
    present: count('present'),
    excused: count('excused'),
    absent: count('absent'),
    unrecorded: count('unrecorded'),
    invited: hearing.participants.filter(({ role }) => role === 'invited').length,
  };
}

function membersOf(hearing: Hearing): Participant[] {
  return hearing.participants.filter(({ role }) => role === 'member');
}
