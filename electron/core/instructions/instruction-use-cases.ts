import { Refusal } from '@shared/contract/problem';
import type { InstructionState } from '@shared/contract/instruction-methods';
import type { Instruction } from '@shared/record/instruction';
import { applyInstructionChange } from '@shared/rules/change-instruction';
import { draftInstruction } from '@shared/rules/draft-instruction';
import type { CoreContext } from '../context';
import type { Handlers } from '../dispatcher';
import { publishInstruction } from '../hearings/hearing-news';
import type { RecordState } from '../archive/records';
import { refuseTypedRegistration } from '../register/registered-paper';
import { letterInStep } from '../register/write-number';

type InstructionHandlers = Pick<
  Handlers,
  | 'instructions.list'
  | 'instructions.draft'
  | 'instructions.change'
  | 'instructions.undo'
  | 'instructions.remove'
  | 'instructions.restore'
>;

/** Instructions to the Cabinet: drafting from decisions, changes, trash. */
export function instructionHandlers(core: CoreContext): InstructionHandlers {
  async function keep(state: RecordState<Instruction>): Promise<InstructionState> {
    // What was asked for is done, also where the disk takes no more after it.
    const { value, revision } = await letterInStep(core, state).catch(() => state);
    await publishInstruction(core, value);
    return { instruction: value, revision };
  }

  return {
    async 'instructions.list'({ hearingId }) {
      const states = await Promise.all(core.instructions.ids().map((id) => core.instructions.get(id)));
      return {
        instructions: states
          .filter(({ value }) => hearingId === undefined || value.hearingId === hearingId)
          .map(({ value, revision }) => ({ instruction: value, revision })),
      };
    },

    async 'instructions.draft'({ hearingId, decisionIds, addresseeBodyId, deadline }) {
      const { value: hearing } = await core.hearings.get(hearingId);
      if (!core.directory.value().bodies.some(({ id }) => id === addresseeBodyId))
        throw new Refusal('body.unknown');
      const instruction = draftInstruction({
        hearing,
        decisionIds,
        addresseeBodyId,
        deadline,
        id: core.newId(),
        newId: () => core.newId(),
        settings: core.settings.value(),
      });
      return keep(await core.instructions.create(instruction.id, instruction));
    },

    async 'instructions.change'({ id, expectedRevision, change }) {
      await refuseTypedRegistration(core, id, change);
      const changed = await core.instructions.change(id, expectedRevision, change.kind, (draft) =>
        applyInstructionChange(draft, change, { newId: () => core.newId() }),
      );
      return { ...(await keep(changed)), createdId: changed.result.createdId };
    },

    'instructions.undo': async ({ id, expectedRevision }) =>
      keep(await core.instructions.undo(id, expectedRevision)),

    async 'instructions.remove'({ id, expectedRevision }) {
      const { value } = await core.instructions.get(id);
      if (value.registration !== null) {
        throw new Refusal('instruction.registered', { number: value.registration.number });
      }
      await core.instructions.remove(id, expectedRevision);
      await publishInstruction(core, value);
      return {};
    },

    'instructions.restore': async ({ id }) => keep(await core.instructions.restore(id)),
  };
}
