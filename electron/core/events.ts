import type { CoreEvent } from '@shared/contract/event';

export interface EventBus {
  publish(event: CoreEvent): void;
  subscribe(listener: (event: CoreEvent) => void): () => void;
}

/** News for the windows. A listener that fails does not keep the news from the others. */
export function createEventBus(reportFault: (error: unknown) => void): EventBus {
  const listeners = new Set<(event: CoreEvent) => void>();
  return {
    publish(event) {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          reportFault(error);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
