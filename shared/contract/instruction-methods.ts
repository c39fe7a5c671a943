import { z } from 'zod';
import { deadline } from '../record/deadline';
import { instruction } from '../record/instruction';
import { instructionChange } from '../record/instruction-change';
import { recordId } from '../record/primitives';
import { method } from './method';

export const instructionState = z.strictObject({ instruction, revision: z.int() });

const expected = { id: recordId, expectedRevision: z.int() };

export const instructionMethods = {
  /** The instructions of one hearing, or all of them; oldest first. */
  'instructions.list': method(
    'read',
    z.strictObject({ hearingId: recordId.optional() }),
    z.strictObject({ instructions: z.array(instructionState) }),
  ),
  /**
   * Drafts an instruction from decisions of a hearing: one numbered item per decision, addressee as given. A deadline
   * that was said in the hall holds for every item.
   */
  'instructions.draft': method(
    'write',
    z.strictObject({
      hearingId: recordId,
      decisionIds: z.array(recordId).min(1),
      addresseeBodyId: recordId,
      deadline: deadline.optional(),
    }),
    instructionState,
  ),
  /** Applies one change; refused with `record.changedElsewhere` when another window changed the instruction first. */
  'instructions.change': method(
    'write',
    z.strictObject({ ...expected, change: instructionChange }),
    z.strictObject({ ...instructionState.shape, createdId: recordId.nullable() }),
  ),
  /** Takes the last change back, but nothing that came before the number of the letter. */
  'instructions.undo': method('write', z.strictObject(expected), instructionState),
  /** Puts an instruction into the trash; its numbers stay in the register. */
  'instructions.remove': method('write', z.strictObject(expected), z.strictObject({})),
  /** Brings an instruction back out of the trash. */
  'instructions.restore': method('write', z.strictObject({ id: recordId }), instructionState),
} as const;

export type InstructionState = z.infer<typeof instructionState>;
