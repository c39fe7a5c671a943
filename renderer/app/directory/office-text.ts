import type { Directory } from '@shared/record/directory';
import type { Membership } from '@shared/record/office';
import type { IsoDate } from '@shared/record/primitives';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { bodyName, localized } from '@shared/rules/names';
import { membershipsOn, officesOn } from '@shared/rules/office-on-date';
import { translator } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';

/** What a person is on a day, offices first: «министр экономики и коммерции», «член, Ала-Тоо»; empty for a guest. */
export function officeText(
  directory: Directory,
  personId: string,
  date: IsoDate,
  language: Language,
): string {
  const offices = officesOn(directory, personId, date).map(({ title }) => localized(title, language).text);
  const memberships = membershipsOn(directory, personId, date).map((membership) =>
    membershipText(directory, membership, language),
  );
  return [...offices, ...memberships].filter((text) => text !== '').join('; ');
}

/** A role in a body: «член, Ала-Тоо». */
export function membershipText(directory: Directory, membership: Membership, language: Language): string {
  const t = translator(language);
  const body = directoryIndex(directory).body(membership.bodyId);
  return t('directory.person.roleIn', {
    role: t(`record.membershipRole.${membership.role}`),
    body: body === undefined ? '' : bodyName(body, language, 'short').text,
  });
}
