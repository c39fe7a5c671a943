import { useSyncExternalStore } from 'react';
import type { Problem } from '@shared/contract/problem';
import { currentTrouble, onTrouble } from './trouble';

/** What the frame shows about saving; nothing is called saved or kept before the core said that the disk holds it. */
export type SaveState =
  /** Everything is in the record. */
  | { readonly kind: 'saved' }
  /** A line is being typed, and the disk does not hold its last letters yet. */
  | { readonly kind: 'typing' }
  /** A line that is not in the record is on the disk. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'saving' }
  /** The disk or the host does not take it: it is held in memory and tried again. */
  | { readonly kind: 'waiting'; readonly problem: Problem }
  /** The core refused it. */
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Good news may come a little late: letters follow each other faster than a word can be read. */
const calmMilliseconds = 400;

let pending = 0;
let failure: Problem | null = null;
const keeping = new Map<string, 'typing' | 'kept'>();
let isCalm = true;
let calming: ReturnType<typeof setTimeout> | undefined;
let state: SaveState = { kind: 'saved' };
const listeners = new Set<() => void>();

onTrouble(publish);

/** Called when a change leaves for the core. */
export function beginSaving(): void {
  pending += 1;
  publish();
}

/** Called with the core's answer; null means that the change is on the disk. */
export function endSaving(problem: Problem | null): void {
  pending -= 1;
  failure = problem;
  publish();
}

/** Says how far the typed lines of a hearing are; null where none are begun. */
export function setKeeping(hearingId: string, progress: 'typing' | 'kept' | null): void {
  if (progress === null) keeping.delete(hearingId);
  else keeping.set(hearingId, progress);
  if (progress === 'typing') {
    isCalm = false;
    clearTimeout(calming);
    calming = setTimeout(() => {
      isCalm = true;
      publish();
    }, calmMilliseconds);
  }
  publish();
}

/** Forgets a refusal the person has seen and answered, so that the state speaks of the disk again. */
export function forgetFailure(): void {
  failure = null;
  publish();
}

export function useSaveState(): SaveState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

function publish(): void {
  const next = newest();
  if (isSame(next, state)) return;
  state = next;
  for (const listener of listeners) listener();
}

function newest(): SaveState {
  const trouble = currentTrouble();
  if (trouble !== null) return { kind: 'waiting', problem: trouble.problem };
  if (pending > 0) return { kind: 'saving' };
  if (failure !== null) return { kind: 'failed', problem: failure };
  const progress = [...keeping.values()];
  if (progress.includes('typing')) return { kind: 'typing' };
  // A line handed over within a breath of its last letter is saved, and that is better news than «kept».
  if (progress.length === 0) return { kind: 'saved' };
  return isCalm ? { kind: 'kept' } : { kind: 'typing' };
}

function isSame(left: SaveState, right: SaveState): boolean {
  return (
    left.kind === right.kind &&
    ('problem' in left ? left.problem : null) === ('problem' in right ? right.problem : null)
  );
}
