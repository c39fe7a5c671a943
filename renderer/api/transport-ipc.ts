import type { Outcome, Transport } from '@shared/contract/transport';

/** The transport of the desktop window, over what the preload put into the page. */
export function createIpcTransport(bridge: Transport): Transport {
  return {
    async call(method, input) {
      try {
        return await bridge.call(method, input);
      } catch (error) {
        // Refusals come back as outcomes; what is thrown is a fault of the shell, or an input that cannot be sent.
        return failed(error);
      }
    },
    subscribe: (listener) => bridge.subscribe(listener),
  };
}

function failed(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, problem: { code: 'program.failed', details: { message } } };
}
