import type { Hearing, SittingBreak } from '../../record/hearing';
import { edited, partWithId, removeById, setParts } from '../edit-list';
import { type Applied, type ChangeContext, type ChangeOf, nothingCreated } from './change-context';
import { checkSittingTimes } from './sitting-times';
import { inOrderOfTime } from './stretches';

export function addBreak(hearing: Hearing, change: ChangeOf<'break.add'>, { newId }: ChangeContext): Applied {
  const added = { ...change.break, id: newId() };
  setBreaks(hearing, [...hearing.breaks, added]);
  return { createdId: added.id };
}

export function editBreak(hearing: Hearing, { breakId, set }: ChangeOf<'break.edit'>): Applied {
  const changed = edited(partWithId(hearing.breaks, breakId, 'record.notFound'), set);
  setBreaks(
    hearing,
    hearing.breaks.map((other) => (other.id === breakId ? changed : other)),
  );
  return nothingCreated;
}

export function removeBreak(hearing: Hearing, { breakId }: ChangeOf<'break.remove'>): Applied {
  partWithId(hearing.breaks, breakId, 'record.notFound');
  removeById(hearing.breaks, breakId);
  return nothingCreated;
}

/** Breaks are kept in the order of time, whatever the order in which they were entered. */
function setBreaks(hearing: Hearing, breaks: readonly SittingBreak[]): void {
  const sorted = inOrderOfTime(breaks);
  checkSittingTimes({ ...hearing, breaks: sorted });
  setParts(hearing.breaks, sorted);
}
