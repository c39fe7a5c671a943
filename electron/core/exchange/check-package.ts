import { Refusal } from '@shared/contract/problem';
import type { Hearing } from '@shared/record/hearing';
import type { HearingPackage } from '@shared/record/hearing-package';
import { checkDirectory } from '@shared/rules/check-directory';
import { checkHearing } from '@shared/rules/check-hearing';
import { checkCounts } from '@shared/rules/hearing/vote-check';
import { approvalProblem } from '../hearings/approval-check';

/**
 * Refuses a package that contradicts itself: references to people, bodies or parts that are not in it, or a hearing or
 * a directory that breaks the rules every one entered here keeps.
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

  checkDirectory(directory);
  [hearing.bodyId, ...hearing.jointBodyIds].forEach(body);
  hearing.participants.forEach(({ personId }) => person(personId));
  hearing.agenda.forEach(({ rapporteurIds }) => rapporteurIds.forEach(person));
  for (const instruction of instructions) {
    if (instruction.hearingId !== hearing.id)
      throw new Refusal('exchange.damaged', { reason: instruction.id });
    [instruction.issuingBodyId, instruction.addresseeBodyId].forEach(body);
    [instruction.addresseePersonId, instruction.controllerId, instruction.signatoryId].forEach(person);
    instruction.items.forEach((item) => [item.responsibleBodyId, ...item.coExecutorBodyIds].forEach(body));
  }
  checkHearing(hearing);
  // A vote with its quorum was checked when it was taken; attendance may have been corrected since.
  hearing.votes
    .filter(({ quorum }) => quorum === null)
    .forEach((vote) => checkCounts(hearing, vote, directory));
  refuseForgedApproval(hearing);
}

/** @throws Refusal `hearing.approvalDiffers`, or `exchange.damaged` for an approval nobody gave. */
function refuseForgedApproval(hearing: Hearing): void {
  const problem = approvalProblem(hearing);
  if (problem !== null) throw new Refusal(problem.code, problem.details);
  if (hearing.status === 'approved' && hearing.approvals.length === 0)
    throw new Refusal('exchange.damaged', { reason: 'hearing.approvals' });
}
