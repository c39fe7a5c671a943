import { z } from 'zod';
import { body } from './body';
import { membership, office, officeHolding } from './office';
import { person } from './person';

/** Everybody and every body the office knows: one file. */
export const directory = z.strictObject({
  persons: z.array(person),
  bodies: z.array(body),
  offices: z.array(office),
  officeHoldings: z.array(officeHolding),
  memberships: z.array(membership),
});

export type Directory = z.infer<typeof directory>;

export const emptyDirectory: Directory = {
  persons: [],
  bodies: [],
  offices: [],
  officeHoldings: [],
  memberships: [],
};
