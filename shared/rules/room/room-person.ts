import type { Directory } from '../../record/directory';
import type { Hearing } from '../../record/hearing';
import type { LocalizedText } from '../../record/primitives';
import { translator } from '../../texts/catalogue';
import { languages, type Language } from '../../texts/language';
import { directoryIndex } from '../directory-lookup';
import { bodyName, isBlank, personName } from '../names';
import { membershipAt, officeTitleAt } from '../office-on-date';

/** A person as the room sees one: the name, and the office held that day or the part in the body that sits. */
export interface RoomPerson {
  readonly personId: string;
  readonly name: LocalizedText;
  readonly office: LocalizedText;
}

export function roomPerson(hearing: Hearing, directory: Directory, personId: string): RoomPerson {
  const person = directoryIndex(directory).person(personId);
  return {
    personId,
    name: inEveryLanguage((language) => (person === undefined ? '' : personName(person, language).text)),
    office: inEveryLanguage(
      (language) =>
        officeTitleAt(hearing, directory, personId, language).text ||
        membershipText(hearing, directory, personId, language),
    ),
  };
}

function membershipText(
  hearing: Hearing,
  directory: Directory,
  personId: string,
  language: Language,
): string {
  const membership = membershipAt(hearing, directory, personId);
  const body = membership && directoryIndex(directory).body(membership.bodyId);
  if (membership === undefined || body === undefined) return '';
  const t = translator(language);
  return t('directory.person.roleIn', {
    role: t(`record.membershipRole.${membership.role}`),
    body: bodyName(body, language, 'short').text,
  });
}

function inEveryLanguage(textIn: (language: Language) => string): LocalizedText {
  const texts: LocalizedText = {};
  for (const language of languages) {
    const text = textIn(language);
    if (!isBlank(text)) texts[language] = text;
  }
  return texts;
}
