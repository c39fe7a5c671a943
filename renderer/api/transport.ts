import type { Transport } from '@shared/contract/transport';
import type { StreamHandlers } from './event-feed';
import { createHttpTransport } from './transport-http';
import { createIpcTransport } from './transport-ipc';

declare global {
  interface Window {
    /** Put here by the preload of the desktop window; missing in a browser. */
    readonly keneshme?: Transport;
  }
}

/** The transport of the host this page runs in. */
export function createTransport(): Transport {
  const bridge = window.keneshme;
  if (bridge !== undefined) return createIpcTransport(bridge);
  return createHttpTransport({
    fetch: (...request) => fetch(...request),
    openStream,
    isVisible: () => document.visibilityState === 'visible',
    onVisibility: (listener) => document.addEventListener('visibilitychange', listener),
  });
}

function openStream(address: string, { opened, message, failed }: StreamHandlers): () => void {
  const stream = new EventSource(address);
  stream.onopen = opened;
  stream.onmessage = (event: MessageEvent<string>) => message(event.data);
  stream.onerror = failed;
  return () => stream.close();
}
