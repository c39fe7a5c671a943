import { Refusal } from '../../contract/problem';
import type { Body } from '../../record/body';
import type { Directory } from '../../record/directory';
import { languages } from '../../texts/language';
import { withoutEmptyLanguages } from '../clean-text';
import { edited, partWithId, removeById, replaceById } from '../edit-list';
import { bodyName, isBlank } from '../names';
import { fullNamesMatch } from '../same-name';
import { type Applied, type ChangeOf, type DirectoryChangeContext, nothingCreated } from './change-context';

export function addBody(
  directory: Directory,
  { body: fields }: ChangeOf<'body.add'>,
  { newId }: DirectoryChangeContext,
): Applied {
  const body = checkedBody(directory, { ...fields, id: newId() });
  directory.bodies.push(body);
  return { createdId: body.id };
}

export function editBody(directory: Directory, { bodyId, set }: ChangeOf<'body.edit'>): Applied {
  replaceById(directory.bodies, checkedBody(directory, edited(bodyWithId(directory, bodyId), set)));
  return nothingCreated;
}

/** A body with offices, members, parts or a line in any record stays. */
export function removeBody(
  directory: Directory,
  { bodyId }: ChangeOf<'body.remove'>,
  { inUse }: DirectoryChangeContext,
): Applied {
  const body = bodyWithId(directory, bodyId);
  const parts = [...directory.offices, ...directory.memberships];
  const used =
    parts.some((part) => part.bodyId === bodyId) ||
    directory.bodies.some(({ parentId }) => parentId === bodyId) ||
    inUse(bodyId);
  if (used) throw new Refusal('body.inUse', { name: nameOf(body) });
  removeById(directory.bodies, bodyId);
  return nothingCreated;
}

function bodyWithId(directory: Directory, bodyId: string): Body {
  return partWithId(directory.bodies, bodyId, 'body.unknown');
}

/**
 * A body has a name and lies above none that lies above it.
 *
 * @throws Refusal `body.nameMissing`, `body.ownParent`, `body.unknown`.
 */
export function checkBody(directory: Directory, body: Body): void {
  if (languages.every((language) => isBlank(body.names[language]?.full)))
    throw new Refusal('body.nameMissing');
  refuseOwnAncestor(directory, body);
}

function checkedBody(directory: Directory, body: Body): Body {
  checkBody(directory, body);
  const held = languages.filter((language) =>
    Object.values(body.names[language] ?? {}).some((form) => !isBlank(form)),
  );
  const twin = directory.bodies.find(
    (other) => other.id !== body.id && fullNamesMatch(other.names, body.names),
  );
  if (twin !== undefined) throw new Refusal('body.sameName', { name: nameOf(twin), otherId: twin.id });
  return {
    ...body,
    names: Object.fromEntries(held.map((language) => [language, body.names[language]])),
    address: withoutEmptyLanguages(body.address),
  };
}

function refuseOwnAncestor(directory: Directory, body: Body): void {
  const passed = new Set<string>();
  for (let id = body.parentId; id !== null && !passed.has(id);) {
    if (id === body.id) throw new Refusal('body.ownParent', { name: nameOf(body) });
    passed.add(id);
    id = bodyWithId(directory, id).parentId;
  }
}

function nameOf(body: Body): string {
  return bodyName(body, 'ky').text;
}
