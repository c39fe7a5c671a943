import { enablePatches, produceWithPatches } from 'immer';
import type { Draft, Patch } from 'immer';
import { baselinePatches } from './history-line';

enablePatches();

/** Who changed what when; kept with the change for good. */
export interface ChangeNote {
  readonly author: string;
  /** ISO date and time. */
  readonly at: string;
  /** The kind of change, for example `entry.add`. */
  readonly label: string;
}

/** A change of a record: a recipe on a draft, patches made elsewhere (such as an undo), or a whole new value. */
export type Change<T> = ChangeNote &
  (
    | { readonly recipe: (draft: Draft<T>) => void }
    | { readonly patches: readonly Patch[]; readonly inversePatches: readonly Patch[] }
    | { readonly next: T }
  );

export interface PlannedPatches {
  readonly patches: readonly Patch[];
  readonly inversePatches: readonly Patch[];
}

/** The patches of a change, as they will be read back from the history. Throws what the recipe throws. */
export function planChange<T>(value: T, change: Change<T>): PlannedPatches {
  const { patches, inversePatches } = patchesOf(value, change);
  return { patches: patches.map(asPlainJson), inversePatches: inversePatches.map(asPlainJson) };
}

function patchesOf<T>(value: T, change: Change<T>): PlannedPatches {
  if ('patches' in change) return change;
  if ('next' in change) {
    return { patches: baselinePatches(change.next), inversePatches: baselinePatches(value) };
  }
  const [, patches, inversePatches] = produceWithPatches(value, (draft: Draft<T>) => {
    change.recipe(draft);
  });
  return { patches, inversePatches };
}

/** Memory must hold what a reopening would read: JSON knows no `undefined`, an absent property says the same. */
function asPlainJson(patch: Patch): Patch {
  const { path, op } = patch;
  const value: unknown = patch.value;
  if (op === 'remove') return { op, path: [...path] };
  if (value === undefined && typeof path.at(-1) === 'string') return { op: 'remove', path: [...path] };
  return { op, path: [...path], value: JSON.parse(JSON.stringify(value ?? null)) as unknown };
}
