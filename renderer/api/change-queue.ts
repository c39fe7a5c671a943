import { problemOf } from './problem-of';
import { beginSaving, endSaving } from './save-state';

let tail: Promise<unknown> = Promise.resolve();

/**
 * Runs changes one after another, so that each takes the revision the one before it produced, and keeps the save
 * state true. A refused change does not hold up the ones behind it.
 *
 * @throws Refusal with the core's problem.
 */
export function saveInOrder<Value>(change: () => Promise<Value>): Promise<Value> {
  beginSaving();
  const result = tail.then(change);
  tail = result.then(
    () => endSaving(null),
    (error: unknown) => endSaving(problemOf(error)),
  );
  return result;
}

/** Resolves when everything that was given to be saved up to now has been answered. */
export function savedSoFar(): Promise<unknown> {
  return tail;
}
