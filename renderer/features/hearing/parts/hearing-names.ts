import { officeText } from '@renderer/app/directory/office-text';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName, localized, personName } from '@shared/rules/names';
import { officeTitleAt } from '@shared/rules/office-on-date';
import { translator } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';

/** What the people, bodies and items of a hearing are called in one language. */
export interface HearingNames {
  person(personId: string): string;
  /** The office held on the day, else the part in a body; empty for a guest of whom nothing is known. */
  office(personId: string): string;
  body(bodyId: string): string;
  /** Number and title: «1. О ситуации в отрасли»; null stands outside the agenda. */
  item(itemId: string | null): string;
}

/** The names in one language. */
export function hearingNames(hearing: Hearing, directory: Directory, language: Language): HearingNames {
  const t = translator(language);
  const index = directoryIndex(directory);
  return {
    person(personId) {
      const person = index.person(personId);
      return (person && personName(person, language).text) || t('app.noName');
    },
    office: (personId) =>
      officeTitleAt(hearing, directory, personId, language).text ||
      officeText(directory, personId, hearing.date, language),
    body(bodyId) {
      const body = index.body(bodyId);
      return (body && bodyName(body, language).text) || t('app.noName');
    },
    item(itemId) {
      const place = hearing.agenda.findIndex(({ id }) => id === itemId);
      const item = hearing.agenda[place];
      if (item === undefined) return t('entries.outsideAgenda');
      return `${place + 1}. ${localized(item.title, language).text || t('app.noText')}`;
    },
  };
}
