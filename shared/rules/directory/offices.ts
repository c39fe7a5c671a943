import { Refusal } from '../../contract/problem';
import type { Directory } from '../../record/directory';
import type { Office } from '../../record/office';
import { withoutEmptyLanguages } from '../clean-text';
import { edited, partWithId, removeById, replaceById } from '../edit-list';
import { localized } from '../names';
import {
  type Applied,
  type ChangeOf,
  type DirectoryChangeContext,
  nothingCreated,
  requireBody,
} from './change-context';

export function addOffice(
  directory: Directory,
  { office: fields }: ChangeOf<'office.add'>,
  { newId }: DirectoryChangeContext,
): Applied {
  const office = checkedOffice(directory, { ...fields, id: newId() });
  directory.offices.push(office);
  return { createdId: office.id };
}

export function editOffice(directory: Directory, { officeId, set }: ChangeOf<'office.edit'>): Applied {
  replaceById(directory.offices, checkedOffice(directory, edited(officeWithId(directory, officeId), set)));
  return nothingCreated;
}

/** An office somebody holds or held stays: old records name it. */
export function removeOffice(
  directory: Directory,
  { officeId }: ChangeOf<'office.remove'>,
  { inUse }: DirectoryChangeContext,
): Applied {
  const office = officeWithId(directory, officeId);
  if (directory.officeHoldings.some((holding) => holding.officeId === officeId) || inUse(officeId)) {
    throw new Refusal('office.inUse', { title: localized(office.title, 'ky').text });
  }
  removeById(directory.offices, officeId);
  return nothingCreated;
}

function officeWithId(directory: Directory, officeId: string): Office {
  return partWithId(directory.offices, officeId, 'office.unknown');
}

/** @throws Refusal `text.empty` where the office has no title in any language. */
function checkedOffice(directory: Directory, office: Office): Office {
  requireBody(directory, office.bodyId);
  const title = withoutEmptyLanguages(office.title);
  if (Object.keys(title).length === 0) throw new Refusal('text.empty');
  return { ...office, title };
}
