import { Refusal } from '../contract/problem';
import type { Directory } from '../record/directory';
import { checkBody } from './directory/bodies';
import { requireBody } from './directory/change-context';
import { checkHolding, checkMembership } from './directory/periods';
import { requirePersonName } from './directory/persons';

/**
 * The rules every directory keeps through every change, checked at once: for one that comes from outside.
 *
 * @throws Refusal for the first contradiction.
 */
export function checkDirectory(directory: Directory): void {
  const { persons, bodies, offices, officeHoldings, memberships } = directory;
  const ids = new Set<string>();
  for (const { id } of [...persons, ...bodies, ...offices, ...officeHoldings, ...memberships]) {
    if (ids.has(id)) throw new Refusal('input.identifier', { path: id });
    ids.add(id);
  }
  persons.forEach(requirePersonName);
  bodies.forEach((body) => checkBody(directory, body));
  offices.forEach(({ bodyId }) => requireBody(directory, bodyId));
  officeHoldings.forEach((holding) => checkHolding(directory, holding));
  memberships.forEach((membership) => checkMembership(directory, membership));
}
