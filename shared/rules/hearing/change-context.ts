import type { Directory } from '../../record/directory';
import type { Hearing } from '../../record/hearing';
import type { HearingChange, HearingChangeKind } from '../../record/hearing-change';
import type { Settings } from '../../record/settings';
import { directoryIndex } from '../directory-lookup';
import { personName } from '../names';

/** What a change needs besides the hearing. With the same context the same change always has the same effect. */
export interface ChangeContext {
  readonly newId: () => string;
  /** Instant for the audit trail. */
  readonly now: string;
  /** SHA-256 of a plain value, in hexadecimal digits. */
  readonly fingerprint: (value: unknown) => string;
  readonly directory: Directory;
  readonly settings: Settings;
}

/** The identifier of the part a change created; null where it created none. */
export interface Applied {
  readonly createdId: string | null;
}

export type ChangeOf<Kind extends HearingChangeKind> = Extract<HearingChange, { kind: Kind }>;

/** Names a person in a refusal. */
export type NameOf = (personId: string) => string;

export const nothingCreated: Applied = { createdId: null };

/** Names persons in the language of the hearing; somebody who is not in the directory by the identifier. */
export function namesIn(hearing: Hearing, directory: Directory): NameOf {
  return (personId) => {
    const person = directoryIndex(directory).person(personId);
    return person === undefined ? personId : personName(person, hearing.language).text || personId;
  };
}
