import { Refusal } from '../../contract/problem';
import type { Directory } from '../../record/directory';
import type { Person } from '../../record/person';
import { languages, type Language } from '../../texts/language';
import { edited, partWithId, removeById, replaceById } from '../edit-list';
import { isBlank, personName } from '../names';
import { fullNamesMatch } from '../same-name';
import { type Applied, type ChangeOf, type DirectoryChangeContext, nothingCreated } from './change-context';

export function addPerson(
  directory: Directory,
  { person: fields, namesakeConfirmed }: ChangeOf<'person.add'>,
  { newId }: DirectoryChangeContext,
): Applied {
  const person = named({ ...fields, id: newId() });
  if (!namesakeConfirmed) refuseNamesake(directory, person);
  directory.persons.push(person);
  return { createdId: person.id };
}

export function editPerson(
  directory: Directory,
  { personId, set, namesakeConfirmed }: ChangeOf<'person.edit'>,
): Applied {
  const person = named(edited(personWithId(directory, personId), set));
  if (set.names !== undefined && !namesakeConfirmed) refuseNamesake(directory, person);
  replaceById(directory.persons, person);
  return nothingCreated;
}

/** A person with an office, a membership or a line in any record stays. */
export function removePerson(
  directory: Directory,
  { personId }: ChangeOf<'person.remove'>,
  { inUse }: DirectoryChangeContext,
): Applied {
  const person = personWithId(directory, personId);
  const parts = [...directory.officeHoldings, ...directory.memberships];
  if (parts.some((part) => part.personId === personId) || inUse(personId)) {
    throw new Refusal('person.inUse', { name: nameOf(person) });
  }
  removeById(directory.persons, personId);
  return nothingCreated;
}

function personWithId(directory: Directory, personId: string): Person {
  return partWithId(directory.persons, personId, 'person.unknown');
}

/** @throws Refusal `person.nameMissing` */
export function requirePersonName({ names }: Person): void {
  if (languages.every((language) => isBlank(names[language]?.full))) throw new Refusal('person.nameMissing');
}

/** The person without languages that hold no name. */
function named(person: Person): Person {
  requirePersonName(person);
  const held = languages.filter((language) => holdsName(person, language));
  return { ...person, names: Object.fromEntries(held.map((language) => [language, person.names[language]])) };
}

function holdsName({ names }: Person, language: Language): boolean {
  return !isBlank(names[language]?.full) || !isBlank(names[language]?.signature);
}

/** Two people may well share a name, so this asks; a confirmation goes through. */
function refuseNamesake(directory: Directory, person: Person): void {
  const namesake = directory.persons.find(
    (other) => other.id !== person.id && fullNamesMatch(other.names, person.names),
  );
  if (namesake !== undefined) {
    throw new Refusal('person.sameName', { name: nameOf(namesake), otherId: namesake.id });
  }
}

function nameOf(person: Person): string {
  return personName(person, 'ky').text;
}
