import type { Directory } from '../record/directory';
import type { Hearing } from '../record/hearing';
import type { Membership, Office } from '../record/office';
import type { IsoDate } from '../record/primitives';
import type { Language } from '../texts/language';
import { directoryIndex } from './directory-lookup';
import { isBlank, localized } from './names';

interface Period {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The offices a person held on a day, in the order of the directory. */
export function officesOn(directory: Directory, personId: string, date: IsoDate): Office[] {
  const index = directoryIndex(directory);
  return index
    .holdingsOf(personId)
    .filter((holding) => covers(holding, date))
    .flatMap(({ officeId }) => index.office(officeId) ?? []);
}

export function membershipsOn(directory: Directory, personId: string, date: IsoDate): Membership[] {
  return directoryIndex(directory)
    .membershipsOf(personId)
    .filter((membership) => covers(membership, date));
}

/** Who belonged to a body on a day. A person with two roles appears once for each. */
export function membersOn(directory: Directory, bodyId: string, date: IsoDate): Membership[] {
  return directoryIndex(directory)
    .membersOf(bodyId)
    .filter((membership) => covers(membership, date));
}

/** The part a person had on the day in the body that sits; undefined for a guest. */
export function membershipAt(
  hearing: Hearing,
  directory: Directory,
  personId: string,
): Membership | undefined {
  return membershipsOn(directory, personId, hearing.date).find(({ bodyId }) => bodyId === hearing.bodyId);
}

/**
 * The office to print beside a name: the one noted for this hearing, else those held that day. Empty where there is
 * neither; the caller then names the membership.
 */
export function officeTitleAt(
  hearing: Hearing,
  directory: Directory,
  personId: string,
  language: Language,
): { text: string; exact: boolean } {
  const participant = hearing.participants.find((candidate) => candidate.personId === personId);
  const noted = localized(participant?.office ?? {}, language);
  if (noted.language !== null) return { text: noted.text, exact: noted.exact };
  const titles = officesOn(directory, personId, hearing.date)
    .map(({ title }) => localized(title, language))
    .filter(({ text }) => !isBlank(text));
  return {
    text: titles.map(({ text }) => text).join(', '),
    exact: titles.length > 0 && titles.every(({ exact }) => exact),
  };
}

/** True on every day of the period; the first and the last day belong to it. */
function covers({ from, to }: Period, date: IsoDate): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}
