import { z } from 'zod';
import { body } from './body';
import { membership, office, officeHolding } from './office';
import { person } from './person';
import { recordId } from './primitives';

/** Every change the directory can take; applied by `shared/rules/change-directory`. */
export const directoryChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person.add'),
    person: person.omit({ id: true }),
    /** True after somebody was asked and said that this is another person of the same name. */
    namesakeConfirmed: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('person.edit'),
    personId: recordId,
    set: person.omit({ id: true }).partial(),
    namesakeConfirmed: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('person.remove'), personId: recordId }),

  z.strictObject({ kind: z.literal('body.add'), body: body.omit({ id: true }) }),
  z.strictObject({ kind: z.literal('body.edit'), bodyId: recordId, set: body.omit({ id: true }).partial() }),
  z.strictObject({ kind: z.literal('body.remove'), bodyId: recordId }),

  z.strictObject({ kind: z.literal('office.add'), office: office.omit({ id: true }) }),
  z.strictObject({
    kind: z.literal('office.edit'),
    officeId: recordId,
    set: office.omit({ id: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('office.remove'), officeId: recordId }),

  z.strictObject({ kind: z.literal('holding.add'), holding: officeHolding.omit({ id: true }) }),
  z.strictObject({
    kind: z.literal('holding.edit'),
    holdingId: recordId,
    set: officeHolding.omit({ id: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('holding.remove'), holdingId: recordId }),

  z.strictObject({ kind: z.literal('membership.add'), membership: membership.omit({ id: true }) }),
  z.strictObject({
    kind: z.literal('membership.edit'),
    membershipId: recordId,
    set: membership.omit({ id: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('membership.remove'), membershipId: recordId }),
]);

export type DirectoryChange = z.infer<typeof directoryChange>;
