import { Refusal } from '@shared/contract/problem';
import type { Body } from '@shared/record/body';
import type { Directory } from '@shared/record/directory';
import type { HearingPackage } from '@shared/record/hearing-package';
import type { Person } from '@shared/record/person';
import { fullNamesMatch } from '@shared/rules/same-name';

/** What to do with a person of a known full name but another identifier. */
export type NamesakeChoice = 'ask' | 'same' | 'different';

type Merged = Pick<HearingPackage, 'hearing' | 'instructions'> & { readonly directory: Directory };

/**
 * Joins the directory of a package with ours. A known identifier keeps what stands here; a body of a known full name
 * is the same body; a person of a known full name is never joined silently.
 *
 * @throws Refusal `person.sameName` where the choice is to ask.
 */
export function mergeDirectory(ours: Directory, incoming: HearingPackage, namesakes: NamesakeChoice): Merged {
  const renamed = new Map([
    ...samePersons(ours.persons, incoming.directory.persons, namesakes),
    ...sameBodies(ours.bodies, incoming.directory.bodies),
  ]);
  const {
    hearing,
    instructions,
    directory: theirs,
  } = replaceIds(
    { hearing: incoming.hearing, instructions: incoming.instructions, directory: incoming.directory },
    renamed,
  );
  return {
    hearing,
    instructions,
    directory: {
      persons: joined(ours.persons, theirs.persons),
      bodies: joined(ours.bodies, theirs.bodies),
      offices: joined(ours.offices, theirs.offices),
      officeHoldings: joined(ours.officeHoldings, theirs.officeHoldings),
      memberships: joined(ours.memberships, theirs.memberships),
    },
  };
}

function samePersons(
  ours: readonly Person[],
  theirs: readonly Person[],
  namesakes: NamesakeChoice,
): [string, string][] {
  const known = new Set(ours.map(({ id }) => id));
  return theirs.flatMap((person): [string, string][] => {
    if (known.has(person.id)) return [];
    const namesake = ours.find((other) => fullNamesMatch(other.names, person.names));
    if (namesake === undefined || namesakes === 'different') return [];
    if (namesakes === 'same') return [[person.id, namesake.id]];
    const { ky, ru, en } = namesake.names;
    throw new Refusal('person.sameName', { name: (ru ?? ky ?? en)?.full ?? '', otherId: namesake.id });
  });
}

function sameBodies(ours: readonly Body[], theirs: readonly Body[]): [string, string][] {
  const known = new Set(ours.map(({ id }) => id));
  return theirs.flatMap((body): [string, string][] => {
    const other = known.has(body.id)
      ? undefined
      : ours.find(({ names }) => fullNamesMatch(names, body.names));
    return other === undefined ? [] : [[body.id, other.id]];
  });
}

/** Ours first; theirs only where the identifier is new. */
function joined<T extends { readonly id: string }>(ours: readonly T[], theirs: readonly T[]): T[] {
  const known = new Set(ours.map(({ id }) => id));
  return [...ours, ...theirs.filter(({ id }) => !known.has(id))];
}

/** The same records with every reference to a renamed identifier replaced. */
function replaceIds<T>(value: T, renamed: ReadonlyMap<string, string>): T {
  if (renamed.size === 0) return value;
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? (renamed.get(part) ?? part) : part,
  ) as T;
}
