import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import { numberToBear } from '@shared/rules/register/paper-number';
import type { CoreContext } from '../context';
import { publishHearing, publishInstruction } from '../hearings/hearing-news';
import type { RecordState } from '../archive/records';

/** The label in the history of a hearing: a number is given and taken through the register, never by undo. */
const minutesNumberLabel = 'number.assign';

/** The label in the history of an instruction: a letter with a number is on paper, so nothing before it is undone. */
const letterNumberLabel = 'number.register';

/**
 * Brings the number in minutes in step with the register, which is always written first. They differ where the
 * program ended between the two, where the disk took only the first, and where an older state of the minutes came
 * back: by undo, out of the trash, from a file. Approved minutes are locked with their number and stay as they are.
 *
 * @returns the newest state of the hearing
 */
export async function minutesInStep(
  core: CoreContext,
  state: RecordState<Hearing>,
): Promise<RecordState<Hearing>> {
  if (isMinutesInStep(core, state.value)) return state;
  const changed = await core.hearings.change(state.value.id, 'any', minutesNumberLabel, (draft) => {
    // Judged on what stands there when it is written: another window may have approved or voided meanwhile.
    if (draft.status !== 'approved') draft.number = minutesNumber(core, draft);
  });
  await publishHearing(core, changed);
  return changed;
}

/**
 * At the start: writes the numbers that the program ended before it could write. A disk that does not take them keeps
 * nobody from reading.
 */
export async function bringNumbersInStep(core: CoreContext): Promise<void> {
  for (const { hearing, instructions } of core.index.all()) {
    try {
      if (!isMinutesInStep(core, hearing)) await minutesInStep(core, await core.hearings.get(hearing.id));
      for (const instruction of instructions) {
        if (!isLetterInStep(core, instruction))
          await letterInStep(core, await core.instructions.get(instruction.id));
      }
    } catch {
      // Tried again at the next change of the record and at the next start.
    }
  }
}

/** The number minutes are to bear: the one that stands in the register, or what was typed where it gave none. */
export function minutesNumber(
  core: CoreContext,
  { id, number }: Pick<Hearing, 'id' | 'number'>,
): string | null {
  const paper = { kind: 'minutes', hearingId: id } as const;
  return numberToBear(core.issueRegister.value(), paper, number === null ? null : { number })?.number ?? null;
}

/** The same for the letter of an instruction. */
export async function letterInStep(
  core: CoreContext,
  state: RecordState<Instruction>,
): Promise<RecordState<Instruction>> {
  if (isLetterInStep(core, state.value)) return state;
  const changed = await core.instructions.change(state.value.id, 'any', letterNumberLabel, (draft) => {
    draft.registration = letterNumber(core, draft);
  });
  await publishInstruction(core, changed.value);
  return changed;
}

/** The number and date a letter is to bear. */
export function letterNumber(
  core: CoreContext,
  { id, registration }: Pick<Instruction, 'id' | 'registration'>,
): Instruction['registration'] {
  return numberToBear(
    core.issueRegister.value(),
    { kind: 'instruction', instructionId: id },
    registration === null ? null : { ...registration },
  );
}

function isMinutesInStep(core: CoreContext, hearing: Hearing): boolean {
  return hearing.status === 'approved' || hearing.number === minutesNumber(core, hearing);
}

function isLetterInStep(core: CoreContext, instruction: Instruction): boolean {
  const { registration } = instruction;
  const wanted = letterNumber(core, instruction);
  return registration?.number === wanted?.number && registration?.date === wanted?.date;
}
