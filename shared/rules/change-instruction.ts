import { Refusal } from '../contract/problem';
import type { ControlEvent, Instruction, InstructionItem } from '../record/instruction';
import type { InstructionChange } from '../record/instruction-change';
import { cleanDeadline, withoutEmptyLanguages } from './clean-text';
import { edited, insertAt, moveTo, partWithId, removeById, replaceById } from './edit-list';
import { isBlank } from './names';
import { withoutUndefined } from './without-undefined';

export interface InstructionChangeContext {
  readonly newId: () => string;
}

type ChangeOf<Kind extends InstructionChange['kind']> = Extract<InstructionChange, { kind: Kind }>;

/**
 * Applies one change to an instruction, in place; it may be a draft of immer. What is on the signed paper cannot be
 * changed while the instruction is registered; its control and the judgement of replies can.
 *
 * @throws Refusal where a rule forbids the change; the instruction is then as it was.
 */
export function applyInstructionChange(
  instruction: Instruction,
  change: InstructionChange,
  context: InstructionChangeContext,
): { createdId: string | null } {
  refuseOnPaper(instruction, change);
  switch (change.kind) {
    case 'edit':
      Object.assign(instruction, cleanedFields(change.set));
      return nothingCreated;
    case 'item.add': {
      const item = cleanedItem({ ...change.item, id: context.newId() });
      insertAt(instruction.items, item, change.at);
      return { createdId: item.id };
    }
    case 'item.edit': {
      const item = itemWithId(instruction, change.itemId);
      replaceById(instruction.items, cleanedItem(edited(item, change.set)));
      return nothingCreated;
    }
    case 'item.move':
      moveTo(instruction.items, itemWithId(instruction, change.itemId), change.to);
      return nothingCreated;
    case 'item.remove':
      itemWithId(instruction, change.itemId);
      removeById(instruction.items, change.itemId);
      return nothingCreated;
    case 'register':
      if (change.registration !== null && isBlank(change.registration.number))
        throw new Refusal('text.empty');
      instruction.registration = change.registration;
      return nothingCreated;
    case 'control.add': {
      const event = checkedEvent({ ...change.event, id: context.newId() });
      instruction.control.push(event);
      return { createdId: event.id };
    }
    case 'control.remove':
      partWithId(instruction.control, change.eventId, 'record.notFound');
      removeById(instruction.control, change.eventId);
      return nothingCreated;
  }
}

const nothingCreated = { createdId: null };

function itemWithId(instruction: Instruction, itemId: string): InstructionItem {
  return partWithId(instruction.items, itemId, 'instruction.unknownItem');
}

/** @throws Refusal `instruction.registered` when the change touches what was signed and sent. */
function refuseOnPaper({ registration }: Instruction, change: InstructionChange): void {
  if (registration !== null && !leavesPaperAlone(change)) {
    throw new Refusal('instruction.registered', { number: registration.number });
  }
}

function leavesPaperAlone(change: InstructionChange): boolean {
  switch (change.kind) {
    case 'edit':
      return setsOnly(change.set, 'controllerId');
    case 'item.edit':
      return setsOnly(change.set, 'assessment');
    case 'register':
    case 'control.add':
    case 'control.remove':
      return true;
    case 'item.add':
    case 'item.move':
    case 'item.remove':
      return false;
  }
}

function setsOnly(set: object, field: string): boolean {
  return Object.keys(withoutUndefined(set)).every((key) => key === field);
}

/** @throws Refusal `instruction.extensionDate` where an extension names no day, or another event names one. */
function checkedEvent(event: ControlEvent): ControlEvent {
  if ((event.kind === 'extension') !== (event.newDeadline !== null))
    throw new Refusal('instruction.extensionDate');
  return event;
}

function cleanedFields(set: ChangeOf<'edit'>['set']): ChangeOf<'edit'>['set'] {
  const given = withoutUndefined(set);
  if (given.title !== undefined) given.title = withoutEmptyLanguages(given.title);
  if (given.findings !== undefined) given.findings = withoutEmptyLanguages(given.findings);
  if (given.legalBasis !== undefined) given.legalBasis = withoutEmptyLanguages(given.legalBasis);
  if (given.reporting !== undefined) given.reporting = cleanDeadline(given.reporting);
  return given;
}

function cleanedItem(item: InstructionItem): InstructionItem {
  return { ...item, text: withoutEmptyLanguages(item.text), deadline: cleanDeadline(item.deadline) };
}
