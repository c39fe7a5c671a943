import type { Directory } from '../record/directory';
import type { DirectoryChange } from '../record/directory-change';
import { addBody, editBody, removeBody } from './directory/bodies';
import { type Applied, type DirectoryChangeContext, nothingCreated } from './directory/change-context';
import { addHolding, addMembership, editHolding, editMembership } from './directory/periods';
import { addOffice, editOffice, removeOffice } from './directory/offices';
import { addPerson, editPerson, removePerson } from './directory/persons';
import { partWithId, removeById } from './edit-list';

export type { DirectoryChangeContext } from './directory/change-context';

/**
 * Applies one change to the directory, in place; it may be a draft of immer.
 *
 * @throws Refusal where a rule forbids the change; the directory is then as it was.
 */
export function applyDirectoryChange(
  directory: Directory,
  change: DirectoryChange,
  context: DirectoryChangeContext,
): Applied {
  switch (change.kind) {
    case 'person.add':
      return addPerson(directory, change, context);
    case 'person.edit':
      return editPerson(directory, change);
    case 'person.remove':
      return removePerson(directory, change, context);

    case 'body.add':
      return addBody(directory, change, context);
    case 'body.edit':
      return editBody(directory, change);
    case 'body.remove':
      return removeBody(directory, change, context);

    case 'office.add':
      return addOffice(directory, change, context);
    case 'office.edit':
      return editOffice(directory, change);
    case 'office.remove':
      return removeOffice(directory, change, context);

    case 'holding.add':
      return addHolding(directory, change, context);
    case 'holding.edit':
      return editHolding(directory, change);
    case 'holding.remove':
      return removeFrom(directory.officeHoldings, change.holdingId);

    case 'membership.add':
      return addMembership(directory, change, context);
    case 'membership.edit':
      return editMembership(directory, change);
    case 'membership.remove':
      return removeFrom(directory.memberships, change.membershipId);
  }
}

function removeFrom(parts: { readonly id: string }[], id: string): Applied {
  partWithId(parts, id, 'record.notFound');
  removeById(parts, id);
  return nothingCreated;
}
