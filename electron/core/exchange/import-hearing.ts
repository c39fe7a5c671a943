import { Refusal } from '@shared/contract/problem';
import type { Hearing } from '@shared/record/hearing';
import type { HearingPackage } from '@shared/record/hearing-package';
import { approvedContent } from '@shared/rules/hearing/status';
import type { CoreContext } from '../context';
import { approvalProblem } from '../hearings/approval-check';
import { publishShelf } from '../hearings/hearing-news';
import { mergeDirectory, type NamesakeChoice } from './merge-directory';
import { letterNumber, minutesNumber } from '../register/write-number';

/**
 * Takes a hearing into the archive: first its people and bodies, then its instructions, last the hearing itself, so
 * that a hearing that is visible is always complete. One that was here before bears the number the register gave it
 * here, not the one it had when it was exported.
 *
 * @throws Refusal `exchange.alreadyThere`, `exchange.instructionTaken`, or `person.sameName`, `exchange.sameIdentifier`
 * when somebody must be asked first.
 */
export async function importHearing(
  core: CoreContext,
  incoming: HearingPackage,
  namesakes: NamesakeChoice,
): Promise<string> {
  const { id, title } = incoming.hearing;
  if (core.hearings.has(id)) {
    throw new Refusal('exchange.alreadyThere', { title: title.ru ?? title.ky ?? title.en ?? id });
  }
  await refuseTakenInstructions(core, incoming);
  const merged = mergeDirectory(core.directory.value(), incoming, namesakes, () => core.newId());
  const { revision } = await core.directory.change(core.directory.revision(), 'import', (draft) => {
    Object.assign(draft, merged.directory);
  });
  core.index.forgetTexts();
  core.events.publish({ kind: 'directory', revision });
  const known = new Set(core.instructions.ids());
  for (const instruction of merged.instructions) {
    // An earlier import that was cut short may have left it behind.
    if (!known.has(instruction.id)) {
      const registration = letterNumber(core, instruction);
      await core.instructions.create(instruction.id, { ...instruction, registration });
    }
  }
  await core.hearings.create(
    id,
    merged.hearing.status === 'approved'
      ? withApprovalOf(core, merged.hearing)
      : { ...merged.hearing, number: minutesNumber(core, merged.hearing) },
  );
  await publishShelf(core, id);
  return id;
}

/** An instruction of this hearing may be left from an import that was cut short; one of another hearing is another. */
async function refuseTakenInstructions(
  core: CoreContext,
  { hearing, instructions }: HearingPackage,
): Promise<void> {
  for (const { id } of instructions.filter((instruction) => core.instructions.has(instruction.id))) {
    const { value } = await core.instructions.get(id);
    if (value.hearingId !== hearing.id) throw new Refusal('exchange.instructionTaken', { id });
  }
}

/** What was approved stays approved where a person or a body in it is known here by another identifier. */
function withApprovalOf(core: CoreContext, hearing: Hearing): Hearing {
  if (approvalProblem(hearing) === null) return hearing;
  const fingerprint = core.fingerprint(approvedContent(hearing));
  return {
    ...hearing,
    approvals: hearing.approvals.map((approval, index, { length }) =>
      index === length - 1 ? { ...approval, fingerprint } : approval,
    ),
  };
}
