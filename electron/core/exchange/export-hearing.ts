import {
  type HearingPackage,
  hearingPackageFormat,
  hearingPackageVersion,
} from '@shared/record/hearing-package';
import type { Directory } from '@shared/record/directory';
import type { CoreContext } from '../context';
import { instructionsOf } from '../hearings/hearing-news';

/** One hearing with its instructions and the part of the directory they refer to. */
export async function exportHearing(core: CoreContext, hearingId: string): Promise<HearingPackage> {
  const { value: hearing } = await core.hearings.get(hearingId);
  const instructions = await instructionsOf(core, hearingId);
  const directory = referredPart(core.directory.value(), JSON.stringify([hearing, instructions]));
  return { format: hearingPackageFormat, version: hearingPackageVersion, hearing, instructions, directory };
}

/**
 * The persons and bodies named in the records, with everything that links them: offices, holdings, memberships, and
 * the bodies above. Identifiers are long and unique, so looking for them as quoted strings finds exactly the references.
 */
function referredPart(directory: Directory, records: string): Directory {
  const named = (id: string): boolean => records.includes(`"${id}"`);
  const personIds = new Set(directory.persons.map(({ id }) => id).filter(named));
  const officeHoldings = directory.officeHoldings.filter(({ personId }) => personIds.has(personId));
  const memberships = directory.memberships.filter(({ personId }) => personIds.has(personId));
  const officeIds = new Set(officeHoldings.map(({ officeId }) => officeId));
  const offices = directory.offices.filter(({ id }) => officeIds.has(id));
  const bodyIds = withParents(directory, [
    ...directory.bodies.map(({ id }) => id).filter(named),
    ...offices.map(({ bodyId }) => bodyId),
    ...memberships.map(({ bodyId }) => bodyId),
  ]);
  return {
    persons: directory.persons.filter(({ id }) => personIds.has(id)),
    bodies: directory.bodies.filter(({ id }) => bodyIds.has(id)),
    offices,
    officeHoldings,
    memberships,
  };
}

function withParents(directory: Directory, ids: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const id of ids) {
    let next: string | null = id;
    while (next !== null && !found.has(next)) {
      found.add(next);
      next = directory.bodies.find((body) => body.id === next)?.parentId ?? null;
    }
  }
  return found;
}
