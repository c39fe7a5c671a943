import { z } from 'zod';
import { controlEvent, instruction, instructionItem, registration } from './instruction';
import { recordId } from './primitives';

const editable = instruction
  .omit({ id: true, hearingId: true, items: true, registration: true, control: true, example: true })
  .partial();

const position = z.int().min(0).max(10_000);

/** Every change an instruction can take; applied by `shared/rules/change-instruction`. */
export const instructionChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), set: editable }),
  z.strictObject({
    kind: z.literal('item.add'),
    item: instructionItem.omit({ id: true }),
    at: position.optional(),
  }),
  z.strictObject({
    kind: z.literal('item.edit'),
    itemId: recordId,
    set: instructionItem.omit({ id: true }).partial(),
  }),
  z.strictObject({ kind: z.literal('item.move'), itemId: recordId, to: position }),
  z.strictObject({ kind: z.literal('item.remove'), itemId: recordId }),
  z.strictObject({ kind: z.literal('register'), registration: registration.nullable() }),
  z.strictObject({ kind: z.literal('control.add'), event: controlEvent.omit({ id: true }) }),
  z.strictObject({ kind: z.literal('control.remove'), eventId: recordId }),
]);

export type InstructionChange = z.infer<typeof instructionChange>;
