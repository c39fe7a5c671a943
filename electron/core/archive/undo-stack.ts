/** A change in the history of a record, as undo sees it. */
export interface UndoableChange {
  readonly revision: number;
  readonly label: string;
}

export interface UndoStacks {
  /** Revisions that can be taken back, the last one at the end. */
  readonly undo: readonly number[];
  /** Revisions that were taken back and can be made again, the last one at the end. */
  readonly redo: readonly number[];
}

export const emptyStacks: UndoStacks = { undo: [], redo: [] };

const undoPrefix = 'undo:';
const redoPrefix = 'redo:';

export const undoLabel = (revision: number): string => `${undoPrefix}${revision}`;
export const redoLabel = (revision: number): string => `${redoPrefix}${revision}`;

/** A record brought to a new format or begun anew holds the whole record: nothing before it can be taken back. */
const storagePrefix = 'storage.';

/**
 * Approving and reopening are acts of people with a date and a name, and a letter that has its number is on paper:
 * they are not taken back by a key, nor is what stood there before.
 */
const barriers = new Set(['create', 'status.approve', 'status.reopen', 'number.register']);

/** What is done and taken back elsewhere, with a reason: a number through the register. Undo passes over it. */
const passedOver = new Set(['number.assign']);

/** What can be undone after one more change. Undo and redo are ordinary changes of the history, so they survive restarts. */
export function afterChange(stacks: UndoStacks, change: UndoableChange): UndoStacks {
  if (barriers.has(change.label) || change.label.startsWith(storagePrefix)) return emptyStacks;
  if (passedOver.has(change.label)) return stacks;
  if (change.label.startsWith(undoPrefix)) {
    const taken = Number(change.label.slice(undoPrefix.length));
    return { undo: stacks.undo.slice(0, -1), redo: [...stacks.redo, taken] };
  }
  if (change.label.startsWith(redoPrefix)) {
    const made = Number(change.label.slice(redoPrefix.length));
    return { undo: [...stacks.undo, made], redo: stacks.redo.slice(0, -1) };
  }
  return { undo: [...stacks.undo, change.revision], redo: [] };
}

/** What can be undone after a whole history, oldest change first. */
export function stacksAfter(changes: readonly UndoableChange[]): UndoStacks {
  return changes.reduce(afterChange, emptyStacks);
}
