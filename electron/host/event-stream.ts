import type { CoreEvent } from '@shared/contract/event';

/** Shorter than the minute after which proxies and browsers give up a silent connection. */
const heartbeatMilliseconds = 20_000;
const retryMilliseconds = 2_000;

/**
 * Answers with the events of the core as server-sent events.
 *
 * @param closing ends the stream when the host stops, because an open stream would keep the server open
 */
export function eventStream(
  subscribe: (listener: (event: CoreEvent) => void) => () => void,
  closing: AbortSignal,
): Response {
  const encoder = new TextEncoder();
  let release = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const unsubscribe = subscribe((event) => send(`data: ${JSON.stringify(event)}\n\n`));
      const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMilliseconds);
      const end = (): void => {
        release();
        controller.close();
      };
      release = () => {
        unsubscribe();
        clearInterval(heartbeat);
        closing.removeEventListener('abort', end);
      };
      send(`retry: ${retryMilliseconds}\n\n`);
      if (closing.aborted) end();
      else closing.addEventListener('abort', end);
    },
    cancel: () => release(),
  });
  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
