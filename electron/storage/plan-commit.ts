import { freeze } from 'immer';
import { planChange } from './change';
import type { Change, PlannedPatches } from './change';
import { encodeLine } from './history-line';
import type { RecordFormat, RecordState } from './record-format';
import { applyToValue } from './replay';
import { RevisionConflict } from './storage-error';

/** A confirmed change. */
export interface Committed<T> extends PlannedPatches {
  readonly value: T;
  readonly revision: number;
}

export interface PlannedCommit<T> {
  /** The record after the change; its history offset is known only when the line is written. */
  readonly state: RecordState;
  /** The line for the history, empty when the change changes nothing. */
  readonly text: string;
  readonly committed: Committed<T>;
}

/** Works out a change on top of a state. Throws `RevisionConflict`, or what the recipe or the schema throws. */
export function planCommit<T>(
  state: RecordState,
  format: RecordFormat<T>,
  change: Change<T>,
  expectedRevision: number | 'any',
): PlannedCommit<T> {
  if (expectedRevision !== 'any' && expectedRevision !== state.revision) {
    throw new RevisionConflict(expectedRevision, state.revision);
  }
  // The format's parse accepted it when it was opened and before each change.
  const before = state.value as T;
  const { patches, inversePatches } = planChange(before, change);
  if (patches.length === 0) {
    const committed = { value: before, revision: state.revision, patches, inversePatches };
    return { state, text: '', committed };
  }
  const value = freeze(applyToValue(before, patches), true);
  format.parse(value);
  const revision = state.revision + 1;
  const { author, at, label } = change;
  const { version } = format;
  return {
    state: { ...state, revision, value },
    text: encodeLine({ version, revision, at, author, label, patches, inversePatches }),
    committed: { value: value as T, revision, patches, inversePatches },
  };
}
