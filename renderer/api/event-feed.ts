import type { CoreEvent } from '@shared/contract/event';
import { setConnection } from './connection';

export interface StreamHandlers {
  readonly opened: () => void;
  readonly message: (data: string) => void;
  readonly failed: () => void;
}

/** What the feed uses of the browser. */
export interface EventFeedPorts {
  /** Opens a stream of server-sent events; the returned function closes it. */
  openStream(address: string, handlers: StreamHandlers): () => void;
  isVisible(): boolean;
  onVisibility(listener: () => void): void;
}

export interface EventFeed {
  subscribe(listener: (event: CoreEvent) => void): () => void;
}

const retryMilliseconds = 2_000;

/**
 * The events of the host for any number of listeners over one stream. The stream is opened again after it broke, and
 * rests while the page is hidden, because a browser opens six connections to one host and a seventh tab would get
 * nothing at all. After every gap the listeners hear `missed`; what a page read before its first stream stood is one.
 */
export function createEventFeed(address: string, ports: EventFeedPorts): EventFeed {
  const listeners = new Set<(event: CoreEvent) => void>();
  let closeStream: (() => void) | null = null;
  let hasGap = true;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function tell(event: CoreEvent): void {
    for (const listener of listeners) listener(event);
  }

  function open(): void {
    if (closeStream !== null || listeners.size === 0 || !ports.isVisible()) return;
    closeStream = ports.openStream(address, {
      opened() {
        setConnection('open');
        if (hasGap) tell({ kind: 'missed' });
        hasGap = false;
      },
      message: (data) => tell(JSON.parse(data) as CoreEvent),
      failed() {
        setConnection('lost');
        close();
        // The browser's own retry gives up after a refusal; the host may only have been started again.
        retry = setTimeout(open, retryMilliseconds);
      },
    });
  }

  function close(): void {
    clearTimeout(retry);
    if (closeStream === null) return;
    hasGap = true;
    closeStream();
    closeStream = null;
  }

  ports.onVisibility(() => (ports.isVisible() ? open() : close()));

  return {
    subscribe(listener) {
      listeners.add(listener);
      open();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) close();
      };
    },
  };
}
