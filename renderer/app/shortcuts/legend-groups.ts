import { useEffect, useSyncExternalStore } from 'react';

export interface LegendLine {
  /** Key names joined with "+", for example `Ctrl+K`; several ways are several strings. */
  readonly keys: readonly string[];
  readonly label: string;
  /** What is typed, where it is more than a key. */
  readonly example?: string;
}

export interface LegendGroup {
  readonly title: string;
  readonly lines: readonly LegendLine[];
  /** Keys of the program, as the legend writes them, that mean something else on this page. */
  readonly replaces?: readonly string[];
}

/** The digits that lead to the sections of the program. */
export const sectionKeys = 'Alt+1…5';

let groups: readonly LegendGroup[] = [];
const listeners = new Set<() => void>();

function replace(next: readonly LegendGroup[]): void {
  groups = next;
  for (const listener of listeners) listener();
}

/**
 * Adds the keys of a page to the legend for as long as the page is shown.
 *
 * @param group must be the same object from one drawing to the next (`useMemo`).
 */
export function useLegendGroup(group: LegendGroup): void {
  useEffect(() => {
    replace([...groups, group]);
    return () => replace(groups.filter((other) => other !== group));
  }, [group]);
}

export function useLegendGroups(): readonly LegendGroup[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => groups,
  );
}
