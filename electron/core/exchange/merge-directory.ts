import { Refusal } from '@shared/contract/problem';
import type { Body } from '@shared/record/body';
import type { Directory } from '@shared/record/directory';
import type { HearingPackage } from '@shared/record/hearing-package';
import type { Person } from '@shared/record/person';
import { fullNamesDisagree, fullNamesMatch } from '@shared/rules/same-name';

/** Whether a person of a known full name but another identifier, or of a known identifier but other names, is the same. */
export type NamesakeChoice = 'ask' | 'same' | 'different';

type Merged = Pick<HearingPackage, 'hearing' | 'instructions'> & { readonly directory: Directory };

/**
 * Joins the directory of a package with ours. A known identifier keeps what stands here; a body of a known full name
 * is the same body; a person of a known full name is never joined silently, nor is anybody to whom two programs gave
 * one short identifier.
 *
 * @throws Refusal `person.sameName`, `exchange.sameIdentifier` where the choice is to ask.
 */
export function mergeDirectory(
  ours: Directory,
  incoming: HearingPackage,
  namesakes: NamesakeChoice,
  newId: () => string,
): Merged {
  const renamed = new Map([
    ...otherRecords(ours.persons, incoming.directory.persons, namesakes, newId),
    ...otherRecords(ours.bodies, incoming.directory.bodies, namesakes, newId),
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

/** Those whose identifier stands for somebody else here get another one. */
function otherRecords(
  ours: readonly (Person | Body)[],
  theirs: readonly (Person | Body)[],
  namesakes: NamesakeChoice,
  newId: () => string,
): [string, string][] {
  return theirs.flatMap(({ id, names }): [string, string][] => {
    const known = ours.find((record) => record.id === id);
    if (known === undefined || !fullNamesDisagree(known.names, names) || namesakes === 'same') return [];
    if (namesakes === 'different') return [[id, newId()]];
    throw new Refusal('exchange.sameIdentifier', { id, name: fullName(names), other: fullName(known.names) });
  });
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
    throw new Refusal('person.sameName', { name: fullName(namesake.names), otherId: namesake.id });
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

function fullName({ ky, ru, en }: (Person | Body)['names']): string {
  return (ru ?? ky ?? en)?.full ?? '';
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
