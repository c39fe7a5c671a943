import { z } from 'zod';
import { isoDate, localizedText, recordId } from './primitives';

/** A post in a body, whoever holds it: «министр экономики и коммерции». */
export const office = z.strictObject({
  id: recordId,
  bodyId: recordId,
  title: localizedText,
});

/** Who held an office, from and to which day (both included); null means not known or still so. */
export const officeHolding = z.strictObject({
  id: recordId,
  personId: recordId,
  officeId: recordId,
  from: isoDate.nullable(),
  to: isoDate.nullable(),
});

export const membershipRoles = [
  'member',
  'leader',
  'deputyLeader',
  'chair',
  'deputyChair',
  'secretary',
] as const;

/** Membership of a group, faction, committee or commission, from and to which day (both included). */
export const membership = z.strictObject({
  id: recordId,
  personId: recordId,
  bodyId: recordId,
  role: z.enum(membershipRoles),
  from: isoDate.nullable(),
  to: isoDate.nullable(),
});

export type Office = z.infer<typeof office>;
export type OfficeHolding = z.infer<typeof officeHolding>;
export type Membership = z.infer<typeof membership>;
export type MembershipRole = (typeof membershipRoles)[number];
