import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEventFeed, type EventFeed, type StreamHandlers } from '@renderer/api/event-feed';
import { createHttpTransport } from '@renderer/api/transport-http';
import { createIpcTransport } from '@renderer/api/transport-ipc';
import type { CoreEvent } from '@shared/contract/event';
import type { Outcome } from '@shared/contract/transport';

describe('a call the browser host did not answer', () => {
  test.each<[string, () => Promise<Response>]>([
    ['the host was stopped', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['another program answers', () => Promise.resolve(new Response('<html>', { status: 200 }))],
    ['another program answers in JSON', () => Promise.resolve(Response.json({ hello: 'world' }))],
    ['the answer breaks off', () => Promise.resolve(new Response('{"ok":tr'))],
  ])('%s: the page hears that the host is not there', async (_reason, answer) => {
    expect(await callOver(answer)).toEqual({
      ok: false,
      problem: { code: 'host.unreachable', details: {} },
    });
  });

  test('a refusal of the host is passed on, whatever its status', async () => {
    const outcome: Outcome = { ok: false, problem: { code: 'access.refused', details: {} } };
    expect(await callOver(() => Promise.resolve(Response.json(outcome, { status: 403 })))).toEqual(outcome);
  });

  function callOver(answer: () => Promise<Response>): Promise<Outcome> {
    const transport = createHttpTransport({
      fetch: answer,
      openStream: () => () => undefined,
      isVisible: () => true,
      onVisibility: () => undefined,
    });
    return transport.call('office.state', {});
  }
});

test('what the shell throws is a fault of the program, not a lost page', async () => {
  const message = "Error invoking remote method 'keneshme:call': Error: broken";
  const transport = createIpcTransport({
    call: () => Promise.reject(new Error(message)),
    subscribe: () => () => undefined,
  });
  expect(await transport.call('office.state', {})).toEqual({
    ok: false,
    problem: { code: 'program.failed', details: { message } },
  });
});

describe('the stream of news', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is one for all listeners and closes with the last', () => {
    const { feed, streams, open } = feedUnderTest();
    const leaveFirst = feed.subscribe(() => undefined);
    const leaveSecond = feed.subscribe(() => undefined);
    expect([streams.length, open()]).toEqual([1, 1]);
    leaveFirst();
    expect(open()).toBe(1);
    leaveSecond();
    expect(open()).toBe(0);
  });

  test('is opened again two seconds after it broke, and the gap is told', () => {
    const { feed, streams, open } = feedUnderTest();
    const heard: CoreEvent[] = [];
    feed.subscribe((event) => heard.push(event));
    streams[0]?.opened();
    streams[0]?.message('{"kind":"hearings"}');
    // What was read before the stream stood may have changed meanwhile.
    expect(heard).toEqual([{ kind: 'missed' }, { kind: 'hearings' }]);
    streams[0]?.failed();
    expect(open()).toBe(0);
    vi.advanceTimersByTime(1_999);
    expect(streams).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(streams).toHaveLength(2);
    streams[1]?.failed();
    vi.advanceTimersByTime(2_000);
    streams[2]?.opened();
    expect(heard).toEqual([{ kind: 'missed' }, { kind: 'hearings' }, { kind: 'missed' }]);
  });

  test('rests while the page is hidden', () => {
    const { feed, streams, open, show } = feedUnderTest();
    const heard: CoreEvent[] = [];
    feed.subscribe((event) => heard.push(event));
    streams[0]?.opened();
    heard.length = 0;
    show(false);
    expect(open()).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(streams).toHaveLength(1);
    show(true);
    streams[1]?.opened();
    expect([open(), heard]).toEqual([1, [{ kind: 'missed' }]]);
  });

  test('does not come back after everybody has left', () => {
    const { feed, streams } = feedUnderTest();
    const leave = feed.subscribe(() => undefined);
    streams[0]?.failed();
    leave();
    vi.advanceTimersByTime(60_000);
    expect(streams).toHaveLength(1);
  });

  interface FeedUnderTest {
    readonly feed: EventFeed;
    readonly streams: readonly StreamHandlers[];
    readonly open: () => number;
    readonly show: (isVisible: boolean) => void;
  }

  function feedUnderTest(): FeedUnderTest {
    const streams: StreamHandlers[] = [];
    let openStreams = 0;
    let visible = true;
    let visibilityChanged = (): void => undefined;
    const feed = createEventFeed('api/events', {
      openStream(_address, handlers) {
        streams.push(handlers);
        openStreams += 1;
        return () => void (openStreams -= 1);
      },
      isVisible: () => visible,
      onVisibility: (listener) => (visibilityChanged = listener),
    });
    return {
      feed,
      streams,
      open: () => openStreams,
      show(next: boolean) {
        visible = next;
        visibilityChanged();
      },
    };
  }
});
