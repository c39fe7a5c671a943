import type { MethodName } from '@shared/contract/contract';
import type { CoreEvent } from '@shared/contract/event';
import type { Problem } from '@shared/contract/problem';
import type { Outcome, Transport } from '@shared/contract/transport';
import { createEventFeed, type EventFeedPorts } from './event-feed';

/** What the transport uses of the browser; the contract suite gives its own. */
export interface HttpPorts extends EventFeedPorts {
  readonly fetch: typeof globalThis.fetch;
}

/** The transport of a page that the browser host serves. Addresses count from the page's own. */
export function createHttpTransport(ports: HttpPorts): Transport {
  const feed = createEventFeed('api/events', ports);
  return {
    call: (method, input) => send(ports, { method, input }),
    subscribe: (listener: (event: CoreEvent) => void) => feed.subscribe(listener),
  };
}

/** Characters; a browser keeps 64 KiB for all pages being closed, and a letter may take three bytes. */
const longestFarewell = 15_000;

async function send(ports: HttpPorts, call: { method: MethodName; input: unknown }): Promise<Outcome> {
  const body = JSON.stringify(call);
  try {
    const answer = await ports.fetch('api/call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      // What is kept while the page is being closed must outlive it; a browser takes only small bodies so.
      ...(call.method === 'drafts.keep' && body.length < longestFarewell && { keepalive: true }),
    });
    const outcome: unknown = await answer.json();
    return isOutcome(outcome) ? outcome : refused('host.unreachable');
  } catch {
    // The host was stopped or the connection is gone; what it did answer is always JSON.
    return refused('host.unreachable');
  }
}

/** The shape our host answers with, also when it refuses; anything else is not our host. */
function isOutcome(value: unknown): value is Outcome {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function refused(code: Problem['code']): Outcome {
  return { ok: false, problem: { code, details: {} } };
}
