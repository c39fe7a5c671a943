import { Refusal } from '../../contract/problem';
import type { Directory } from '../../record/directory';
import type { Membership, OfficeHolding } from '../../record/office';
import type { IsoDate } from '../../record/primitives';
import { edited, partWithId, replaceById } from '../edit-list';
import {
  type Applied,
  type ChangeOf,
  type DirectoryChangeContext,
  nothingCreated,
  requireBody,
  requirePerson,
} from './change-context';

export function addHolding(
  directory: Directory,
  change: ChangeOf<'holding.add'>,
  { newId }: DirectoryChangeContext,
): Applied {
  const holding = { ...change.holding, id: newId() };
  checkHolding(directory, holding);
  directory.officeHoldings.push(holding);
  return { createdId: holding.id };
}

export function editHolding(directory: Directory, { holdingId, set }: ChangeOf<'holding.edit'>): Applied {
  const holding = edited(partWithId(directory.officeHoldings, holdingId, 'record.notFound'), set);
  checkHolding(directory, holding);
  replaceById(directory.officeHoldings, holding);
  return nothingCreated;
}

export function addMembership(
  directory: Directory,
  change: ChangeOf<'membership.add'>,
  { newId }: DirectoryChangeContext,
): Applied {
  const membership = { ...change.membership, id: newId() };
  checkMembership(directory, membership);
  directory.memberships.push(membership);
  return { createdId: membership.id };
}

export function editMembership(
  directory: Directory,
  { membershipId, set }: ChangeOf<'membership.edit'>,
): Applied {
  const membership = edited(partWithId(directory.memberships, membershipId, 'record.notFound'), set);
  checkMembership(directory, membership);
  replaceById(directory.memberships, membership);
  return nothingCreated;
}

/** @throws Refusal `person.unknown`, `office.unknown`, `period.endBeforeStart`. */
export function checkHolding(directory: Directory, { personId, officeId, from, to }: OfficeHolding): void {
  requirePerson(directory, personId);
  partWithId(directory.offices, officeId, 'office.unknown');
  checkPeriod(from, to);
}

/** @throws Refusal `person.unknown`, `body.unknown`, `period.endBeforeStart`. */
export function checkMembership(directory: Directory, { personId, bodyId, from, to }: Membership): void {
  requirePerson(directory, personId);
  requireBody(directory, bodyId);
  checkPeriod(from, to);
}

/** Both days belong to the period, so one day is a period. */
function checkPeriod(from: IsoDate | null, to: IsoDate | null): void {
  if (from !== null && to !== null && to < from)
    throw new Refusal('period.endBeforeStart', { start: from, end: to });
}
