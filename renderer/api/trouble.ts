import { useSyncExternalStore } from 'react';
import type { Problem } from '@shared/contract/problem';
import { problemOf } from './problem-of';

/** Why something typed is not on the disk, while it is held in memory and tried again. */
export interface Trouble {
  readonly problem: Problem;
  /** When it is tried again, in milliseconds of the clock; null while it is being tried. */
  readonly nextTryAt: number | null;
}

const firstPause = 1_000;
const longestPause = 30_000;

let trouble: Trouble | null = null;
let pause = firstPause;
let timer: ReturnType<typeof setTimeout> | undefined;
const waiting = new Set<() => void>();
/** How many have failed and are not through yet. */
let held = 0;
const listeners = new Set<() => void>();

/**
 * Does something again and again until it works: after a pause that grows, or when somebody presses «Try now».
 *
 * @param isWorthWaiting tells a failing disk from a refusal, which is thrown at once
 * @throws Refusal
 */
export async function untilItWorks<Value>(
  work: () => Promise<Value>,
  isWorthWaiting: (problem: Problem) => boolean,
): Promise<Value> {
  let isHeld = false;
  for (;;) {
    try {
      const value = await work();
      if (isHeld) letGo('works');
      return value;
    } catch (error) {
      const problem = problemOf(error);
      if (!isWorthWaiting(problem)) {
        if (isHeld) letGo('refused');
        throw error;
      }
      if (!isHeld) held += 1;
      isHeld = true;
      await nextTry(problem);
    }
  }
}

/** Tries everything that waits at once. */
export function tryNow(): void {
  clearTimeout(timer);
  timer = undefined;
  const ready = [...waiting];
  waiting.clear();
  if (trouble !== null) publish({ ...trouble, nextTryAt: null });
  for (const go of ready) go();
}

/**
 * Nothing was changed, for certain, and the same may be taken in a moment: when the disk has room again, or when somebody
 * has opened the new address of a host that was started anew. A host that does not answer may have made the change.
 */
export function isNotTakenYet({ code }: Pick<Problem, 'code'>): boolean {
  return isDiskTrouble({ code }) || code === 'access.ended';
}

/** Trouble that may be over in a moment; whether anything was changed is not certain. */
export function isPassing({ code }: Pick<Problem, 'code'>): boolean {
  return isNotTakenYet({ code }) || code === 'host.unreachable';
}

/** The disk does not take what is written. */
export function isDiskTrouble({ code }: Pick<Problem, 'code'>): boolean {
  return code === 'storage.diskFull' || code === 'storage.notWritable' || code === 'storage.failed';
}

export function currentTrouble(): Trouble | null {
  return trouble;
}

export function useTrouble(): Trouble | null {
  return useSyncExternalStore(onTrouble, currentTrouble);
}

export function onTrouble(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function nextTry(problem: Problem): Promise<void> {
  if (timer === undefined) {
    const length = pause;
    pause = Math.min(pause * 2, longestPause);
    timer = setTimeout(tryNow, length);
    publish({ problem, nextTryAt: Date.now() + length });
  }
  return new Promise((go) => waiting.add(go));
}

/** After one of those that waited is through: when it works again, the others need not wait longer. */
function letGo(outcome: 'works' | 'refused'): void {
  held -= 1;
  if (outcome === 'works') pause = firstPause;
  if (held === 0) publish(null);
  else if (outcome === 'works') tryNow();
}

function publish(next: Trouble | null): void {
  trouble = next;
  for (const listener of listeners) listener();
}
