import { savedSoFar } from './change-queue';

/** The last step of each hearing that was asked for, and how many are not through. */
const last = new Map<string, Promise<unknown>>();
const underWay = new Map<string, number>();

/** Longer than a disk that works takes, shorter than anybody wonders, in milliseconds. */
const breath = 1_000;

/**
 * Does a step that builds on those before it — a line, an undo, a call of the chair — when they are through: it finds the
 * hearing as they have left it, however fast the keys came.
 *
 * @param patience `breath` for a step that is better taken on what the page knows than held back by a failing disk
 */
export function inTurn<Value>(
  hearingId: string,
  step: () => Value | Promise<Value>,
  patience: 'endless' | 'breath' = 'endless',
): Promise<Value> {
  count(hearingId, 1);
  const earlier = Promise.all([last.get(hearingId) ?? Promise.resolve(), savedSoFar()]);
  const begun = patience === 'endless' ? earlier : Promise.race([earlier, pause()]);
  const result = begun.then(step).finally(() => count(hearingId, -1));
  last.set(hearingId, Promise.allSettled([earlier, result]));
  return result;
}

/** Whether a step waits or is being taken: the page shows the hearing as it was before it. */
export function isStepUnderWay(hearingId: string): boolean {
  return (underWay.get(hearingId) ?? 0) > 0;
}

function count(hearingId: string, by: 1 | -1): void {
  underWay.set(hearingId, (underWay.get(hearingId) ?? 0) + by);
}

function pause(): Promise<void> {
  return new Promise((go) => setTimeout(go, breath));
}
