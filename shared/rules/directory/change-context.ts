import type { Directory } from '../../record/directory';
import type { DirectoryChange } from '../../record/directory-change';
import { partWithId } from '../edit-list';

export interface DirectoryChangeContext {
  readonly newId: () => string;
  /** Whether a record outside the directory refers to a person, body or office. */
  readonly inUse: (id: string) => boolean;
}

/** The identifier of the record a change created; null where it created none. */
export interface Applied {
  readonly createdId: string | null;
}

export type ChangeOf<Kind extends DirectoryChange['kind']> = Extract<DirectoryChange, { kind: Kind }>;

export const nothingCreated: Applied = { createdId: null };

/** @throws Refusal `person.unknown`. */
export function requirePerson(directory: Directory, personId: string): void {
  partWithId(directory.persons, personId, 'person.unknown');
}

/** @throws Refusal `body.unknown`. */
export function requireBody(directory: Directory, bodyId: string): void {
  partWithId(directory.bodies, bodyId, 'body.unknown');
}
