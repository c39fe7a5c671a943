import type { Core } from '@core/core';
import { createDispatcher, type Handlers } from '@core/dispatcher';
import { contract } from '@shared/contract/contract';
import type { CoreEvent } from '@shared/contract/event';

export interface FakeCore extends Pick<Core, 'call' | 'subscribe'> {
  /** What reached the handlers: method and parsed input. */
  readonly received: readonly (readonly [method: string, input: unknown])[];
  publish(event: CoreEvent): void;
}

/** A core whose handlers only note what reached them; the dispatcher before them is the real one. */
export function createFakeCore({ readOnly = false } = {}): FakeCore {
  const received: (readonly [string, unknown])[] = [];
  const listeners = new Set<(event: CoreEvent) => void>();
  const handlers = Object.fromEntries(
    Object.keys(contract).map((method) => [
      method,
      (input: unknown) => {
        received.push([method, input]);
        return Promise.resolve({ method, input });
      },
    ]),
  ) as unknown as Handlers;
  const dispatcher = createDispatcher(handlers, { readOnly, reportFault: () => undefined });
  return {
    received,
    call: (method, input) => dispatcher.call(method, input),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publish: (event) => listeners.forEach((listener) => listener(event)),
  };
}
