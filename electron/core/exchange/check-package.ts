import { Refusal } from '@shared/contract/problem';
import type { HearingPackage } from '@shared/record/hearing-package';
import { checkHearing } from '@shared/rules/check-hearing';

/**
 * Refuses a package that contradicts itself: references to people, bodies or parts that are not in it, or a hearing
 * that breaks the rules every hearing entered here keeps.
 */
export function checkPackage({ hearing, instructions, directory }: HearingPackage): void {
  const personIds = new Set(directory.persons.map(({ id }) => id));
  const bodyIds = new Set(directory.bodies.map(({ id }) => id));
  const person = (id: string | null): void => {
    if (id !== null && !personIds.has(id)) throw new Refusal('person.unknown', { id });
  };
  const body = (id: string | null): void => {
    if (id !== null && !bodyIds.has(id)) throw new Refusal('body.unknown', { id });
  };

  [hearing.bodyId, ...hearing.jointBodyIds].forEach(body);
  hearing.participants.forEach(({ personId }) => person(personId));
  directory.bodies.forEach(({ parentId }) => body(parentId));
  directory.offices.forEach(({ bodyId }) => body(bodyId));
  directory.memberships.forEach(({ personId, bodyId }) => {
    person(personId);
    body(bodyId);
  });
  const officeIds = new Set(directory.offices.map(({ id }) => id));
  directory.officeHoldings.forEach(({ personId, officeId }) => {
    person(personId);
    if (!officeIds.has(officeId)) throw new Refusal('office.unknown', { id: officeId });
  });
  for (const instruction of instructions) {
    if (instruction.hearingId !== hearing.id)
      throw new Refusal('exchange.damaged', { reason: instruction.id });
    [instruction.issuingBodyId, instruction.addresseeBodyId].forEach(body);
    [instruction.addresseePersonId, instruction.controllerId, instruction.signatoryId].forEach(person);
    instruction.items.forEach((item) => [item.responsibleBodyId, ...item.coExecutorBodyIds].forEach(body));
  }
  checkHearing(hearing);
}
