import type { Body } from '../record/body';
import type { Directory } from '../record/directory';
import type { Membership, Office, OfficeHolding } from '../record/office';
import type { Person } from '../record/person';

/** A directory with its records found by identifier. */
export interface DirectoryIndex {
  person(id: string): Person | undefined;
  body(id: string): Body | undefined;
  office(id: string): Office | undefined;
  holdingsOf(personId: string): readonly OfficeHolding[];
  membershipsOf(personId: string): readonly Membership[];
  /** Memberships of a body, of any time. */
  membersOf(bodyId: string): readonly Membership[];
}

const indexes = new WeakMap<Directory, DirectoryIndex>();

/** The index of a directory; made once per directory object, so the object must not be mutated afterwards. */
export function directoryIndex(directory: Directory): DirectoryIndex {
  let index = indexes.get(directory);
  if (index === undefined) {
    index = makeIndex(directory);
    indexes.set(directory, index);
  }
  return index;
}

function makeIndex(directory: Directory): DirectoryIndex {
  const persons = byId(directory.persons);
  const bodies = byId(directory.bodies);
  const offices = byId(directory.offices);
  const holdings = grouped(directory.officeHoldings, 'personId');
  const memberships = grouped(directory.memberships, 'personId');
  const members = grouped(directory.memberships, 'bodyId');
  return {
    person: (id) => persons.get(id),
    body: (id) => bodies.get(id),
    office: (id) => offices.get(id),
    holdingsOf: (personId) => holdings.get(personId) ?? [],
    membershipsOf: (personId) => memberships.get(personId) ?? [],
    membersOf: (bodyId) => members.get(bodyId) ?? [],
  };
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

function grouped<Key extends string, Value extends Readonly<Record<Key, string>>>(
  values: readonly Value[],
  key: Key,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(value[key]);
    if (group === undefined) groups.set(value[key], [value]);
    else group.push(value);
  }
  return groups;
}
