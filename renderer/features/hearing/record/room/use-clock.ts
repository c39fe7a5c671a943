import { useSyncExternalStore } from 'react';
import type { LocalDateTime } from '@shared/record/primitives';
import { now } from '../../frame/now';

/**
 * What the clock on the wall shows, moving on with every second. Only small parts of the page call it, so that the
 * list of entries is not drawn again each second.
 */
export function useSecond(): LocalDateTime {
  return useSyncExternalStore(onEverySecond, now);
}

/** The same, moving on by itself only a few times a minute; always the present moment when something else changes. */
export function useMinute(): LocalDateTime {
  return useSyncExternalStore(onFewSeconds, now);
}

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** One timer for all, set anew on each whole second: an interval would drift and skip one from time to time. */
function onEverySecond(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setTimeout(tick, untilNextSecond());
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

function tick(): void {
  timer = setTimeout(tick, untilNextSecond());
  for (const listener of listeners) listener();
}

function untilNextSecond(): number {
  return 1_000 - (Date.now() % 1_000);
}

function onFewSeconds(listener: () => void): () => void {
  const interval = setInterval(listener, 15_000);
  return () => clearInterval(interval);
}
