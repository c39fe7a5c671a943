import { useRef, useState } from 'react';
import { useSteady } from '@renderer/app/use-steady';
import { fieldId } from '../../frame/gap-fields';
import { focusField } from '../../frame/focus-field';

export interface Repair {
  /** The row that Tab leads to. */
  readonly activeId: string | null;
  readonly activate: (rowId: string | null) => void;
  /** The entry that is open for repair. */
  readonly editedId: string | null;
  readonly open: (entryId: string) => void;
  /** Opens the last entry; the line is where Escape leads back to. */
  readonly openLast: () => void;
  /** Opens the entry before or after the open one; past the last one it goes back to the line. */
  readonly step: (step: 1 | -1) => void;
  /** Back to where the repair was begun: to the line with its cursor, or to the row. */
  readonly leave: () => void;
  readonly close: () => void;
  /** Puts the focus on a row, also on one that is not drawn yet. */
  readonly focusRow: (rowId: string) => void;
}

/**
 * Which entry is open for repair, and the way back: whatever had the focus in the line when the repair was begun gets it
 * again, with its cursor.
 *
 * @param entryIds the entries that are shown, in their order.
 * @param toLine puts the focus into the line.
 */
export function useRepair(entryIds: readonly string[], startId: string | null, toLine: () => void): Repair {
  const [activeId, setActiveId] = useState<string | null>(startId);
  const [editedId, setEditedId] = useState<string | null>(null);
  const begunIn = useRef<HTMLElement | null>(null);

  const focusRow = useSteady((rowId: string): void => {
    setActiveId(rowId);
    focusField([fieldId(rowId)]);
  });

  function open(entryId: string): void {
    setActiveId(entryId);
    setEditedId(entryId);
  }

  const leave = useSteady((): void => {
    const origin = begunIn.current;
    begunIn.current = null;
    setEditedId(null);
    if (origin?.isConnected === true) origin.focus();
    else if (editedId !== null) focusRow(editedId);
    else toLine();
  });

  return {
    activeId,
    activate: setActiveId,
    editedId,
    open: useSteady((entryId: string) => {
      if (editedId === null) begunIn.current = null;
      open(entryId);
    }),
    openLast: useSteady(() => {
      const last = entryIds.at(-1);
      if (last === undefined) return;
      begunIn.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      open(last);
    }),
    step: useSteady((step: 1 | -1) => {
      const next = entryIds[entryIds.indexOf(editedId ?? '') + step];
      if (next !== undefined) open(next);
      else if (step === 1) leave();
    }),
    leave,
    close: () => setEditedId(null),
    focusRow,
  };
}
