import type { ClosedPart, Hearing } from '../../record/hearing';
import { edited, partWithId, removeById, setParts } from '../edit-list';
import { type Applied, type ChangeContext, type ChangeOf, nothingCreated } from './change-context';
import { checkSittingTimes } from './sitting-times';
import { inOrderOfTime } from './stretches';

export function addClosedPart(
  hearing: Hearing,
  { closedPart }: ChangeOf<'closedPart.add'>,
  { newId }: ChangeContext,
): Applied {
  const added = { ...closedPart, id: newId() };
  setClosedParts(hearing, [...hearing.closedParts, added]);
  return { createdId: added.id };
}

export function editClosedPart(
  hearing: Hearing,
  { closedPartId, set }: ChangeOf<'closedPart.edit'>,
): Applied {
  const changed = edited(closedPartWithId(hearing, closedPartId), set);
  setClosedParts(
    hearing,
    hearing.closedParts.map((other) => (other.id === closedPartId ? changed : other)),
  );
  return nothingCreated;
}

export function removeClosedPart(hearing: Hearing, { closedPartId }: ChangeOf<'closedPart.remove'>): Applied {
  closedPartWithId(hearing, closedPartId);
  removeById(hearing.closedParts, closedPartId);
  return nothingCreated;
}

function closedPartWithId(hearing: Hearing, closedPartId: string): ClosedPart {
  return partWithId(hearing.closedParts, closedPartId, 'record.notFound');
}

/** Closed parts are kept in the order of time and within the sitting. */
function setClosedParts(hearing: Hearing, closedParts: readonly ClosedPart[]): void {
  const sorted = inOrderOfTime(closedParts);
  checkSittingTimes({ ...hearing, closedParts: sorted });
  setParts(hearing.closedParts, sorted);
}
