import { compareNames } from '@shared/calendar/name-order';
import type { TextRun } from '@shared/documents/document-model';
import { directoryIndex } from '@shared/rules/directory-lookup';
import {
  bodyName,
  isBlank,
  personName,
  type BodyForm,
  type FoundText,
  type PersonForm,
} from '@shared/rules/names';
import { membershipsOn, officeTitleAt } from '@shared/rules/office-on-date';
import { sortName } from '@shared/rules/sort-name';
import type { Membership, MembershipRole } from '@shared/record/office';
import type { OfficePaper, Paper } from './paper';
import { draftGap, fillRuns, gap, plain } from './runs';

/** The name of a body; `declined` is false where the case form is not stored and the full name stands for it. */
export interface BodyRuns {
  readonly runs: TextRun[];
  readonly declined: boolean;
}

/** Name of a person in the language of the paper; a name in another language is marked. */
export function personRuns(paper: OfficePaper, personId: string, form: PersonForm = 'full'): TextRun[] {
  const person = directoryIndex(paper.directory).person(personId);
  if (person === undefined) return gap(paper, 'paper.gap.unknownPerson');
  const found = personName(person, paper.language, form);
  if (found.exact) return plain(found.text);
  if (found.language === paper.language)
    return [...plain(found.text), ...draftGap(paper, 'paper.gap.signatureForm')];
  return foreignName(paper, found);
}

/** In the alphabetical order of the family names in the paper's language. */
export function inOrderOfNames<Listed extends { readonly personId: string }>(
  { directory, language }: OfficePaper,
  people: readonly Listed[],
): Listed[] {
  const index = directoryIndex(directory);
  const names = new Map(
    people.map(({ personId }) => {
      const person = index.person(personId);
      return [personId, person === undefined ? '' : sortName(person, language)];
    }),
  );
  return people.toSorted((a, b) =>
    compareNames(names.get(a.personId) ?? '', names.get(b.personId) ?? '', language),
  );
}

/**
 * Name of a body in a case form. No program declines «Кабинет Министров» reliably, so a form that is not stored is
 * not made up: the caller chooses a construction in which the full name may stand undeclined.
 */
export function bodyRuns(paper: OfficePaper, bodyId: string, form: BodyForm = 'full'): BodyRuns {
  const body = directoryIndex(paper.directory).body(bodyId);
  if (body === undefined) return { runs: gap(paper, 'paper.gap.unknownBody'), declined: false };
  // English has no case forms; the article stands in the sentence.
  const found = bodyName(body, paper.language, paper.language === 'en' ? 'full' : form);
  if (found.language !== paper.language) return { runs: foreignName(paper, found), declined: false };
  if (paper.language === 'en') return { runs: plain(found.text.replace(/^the\s+/i, '')), declined: true };
  if (found.exact) return { runs: plain(found.text), declined: true };
  return { runs: [...plain(found.text), ...draftGap(paper, 'paper.gap.formOfName')], declined: false };
}

/** Name and office: «Сыдыков Бакыт, министр экономики и коммерции». A plain member of the body is named alone. */
export function personWithOffice(
  paper: Paper,
  personId: string,
  office: readonly TextRun[] = officeRuns(paper, personId),
): TextRun[] {
  const name = personRuns(paper, personId);
  return office.length === 0 ? name : [...name, ...plain(', '), ...office];
}

/** The office on the day of the hearing, else a leading role in the body that sat; empty for a plain member. */
export function officeRuns(paper: Paper, personId: string): TextRun[] {
  const title = officeTitleAt(paper.hearing, paper.directory, personId, paper.language);
  if (title.text !== '') {
    return title.exact
      ? plain(title.text)
      : [...gap(paper, 'paper.gap.office'), ...plain(' '), { text: title.text, italic: true }];
  }
  const role = leadingRole(roles(paper, personId));
  return role === undefined ? [] : roleRuns(paper, role);
}

/** The office under a signature: as `officeRuns`, and a plain member is called a member. */
export function signatoryOffice(paper: Paper, personId: string): TextRun[] {
  const office = officeRuns(paper, personId);
  if (office.length > 0) return office;
  return roles(paper, personId).length > 0 ? roleRuns(paper, 'member') : [];
}

/**
 * The office of somebody who signs for the body or answers for it: what was noted for this hearing, else the leading
 * role in the body, because the paper goes out in its name. A deputy who leads the group signs as its leader.
 */
export function signingOffice(paper: Paper, personId: string): TextRun[] {
  return roleInFront(paper, personId) ?? signatoryOffice(paper, personId);
}

/** As `signingOffice`, where a plain member is named alone. */
export function leadingOffice(paper: Paper, personId: string): TextRun[] {
  return roleInFront(paper, personId) ?? officeRuns(paper, personId);
}

/** The leading role where it goes before every other office; null where another office was noted for the hearing. */
function roleInFront(paper: Paper, personId: string): TextRun[] | null {
  const role = leadingRole(roles(paper, personId));
  const noted = paper.hearing.participants.find((participant) => participant.personId === personId)?.office;
  const isNoted = Object.values(noted ?? {}).some((title) => !isBlank(title));
  return role === undefined || isNoted ? null : roleRuns(paper, role);
}

function roles({ directory, hearing }: Paper, personId: string): MembershipRole[] {
  return membershipsOn(directory, personId, hearing.date)
    .filter(({ bodyId }: Membership) => bodyId === hearing.bodyId)
    .map(({ role }) => role);
}

function leadingRole(held: readonly MembershipRole[]): MembershipRole | undefined {
  return held.find((role) => role !== 'member');
}

function roleRuns(paper: Paper, role: MembershipRole): TextRun[] {
  const { runs, declined } = bodyRuns(paper, paper.hearing.bodyId, 'genitive');
  return fillRuns(paper, `paper.role.${declined ? 'of' : 'apart'}.${role}`, { body: runs });
}

function foreignName(paper: OfficePaper, found: FoundText): TextRun[] {
  const mark = gap(paper, 'paper.gap.name');
  if (found.language === null) return mark;
  return [...mark, ...plain(' '), { text: found.text, italic: true, language: found.language }];
}
