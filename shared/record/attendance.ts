import { z } from 'zod';
import { localDateTime, localizedText, recordId, recordText } from './primitives';

export const participantRoles = ['member', 'invited', 'staff'] as const;

/** `unrecorded` is honest: nobody has said yet whether the person was there. */
export const presences = ['unrecorded', 'present', 'excused', 'absent'] as const;

/** A stay in the hall; a null end means until the end of the sitting, a null start from its beginning. */
export const stay = z.strictObject({
  arrived: localDateTime.nullable(),
  left: localDateTime.nullable(),
});

/** A person of this hearing with the attendance as intervals. */
export const participant = z.strictObject({
  personId: recordId,
  role: z.enum(participantRoles),
  /** Office on the day of the hearing where it differs from the directory; empty means as in the directory. */
  office: localizedText,
  presence: z.enum(presences),
  /** Why the person was excused, absent, or left early. */
  reason: recordText,
  /** Only for a present person; an empty list means the whole sitting. */
  stays: z.array(stay),
});

export type Participant = z.infer<typeof participant>;
export type ParticipantRole = (typeof participantRoles)[number];
export type Presence = (typeof presences)[number];
export type Stay = z.infer<typeof stay>;
