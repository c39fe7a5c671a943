import type { StreamHandlers } from '@renderer/api/event-feed';

/** A browser's `EventSource` as far as the feed needs it: reads server-sent events from an answer. */
export function readEvents(
  open: (signal: AbortSignal) => Promise<Response>,
  handlers: StreamHandlers,
): () => void {
  const closed = new AbortController();
  void (async () => {
    try {
      const answer = await open(closed.signal);
      if (answer.status !== 200 || answer.body === null) throw new Error(`status ${String(answer.status)}`);
      handlers.opened();
      let waiting = '';
      for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
        const blocks = (waiting + part).split('\n\n');
        waiting = blocks.pop() ?? '';
        for (const block of blocks) if (block.startsWith('data: ')) handlers.message(block.slice(6));
        if (closed.signal.aborted) return;
      }
      throw new Error('the stream ended');
    } catch {
      if (!closed.signal.aborted) handlers.failed();
    }
  })();
  return () => closed.abort();
}
