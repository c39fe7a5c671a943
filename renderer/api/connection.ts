import { useSyncExternalStore } from 'react';

/** Whether the page still hears its host; in the desktop window it always does. */
export type Connection = 'open' | 'lost';

let connection: Connection = 'open';
const listeners = new Set<() => void>();

export function setConnection(next: Connection): void {
  if (next === connection) return;
  connection = next;
  for (const listener of listeners) listener();
}

/** The connection to the host, for the frame to show when it is lost. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
