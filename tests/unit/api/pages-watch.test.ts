import { describe, expect, test, vi } from 'vitest';
import { PagesWatch } from '@renderer/api/pages-watch';
import type { MethodName } from '@shared/contract/contract';
import type { CoreEvent } from '@shared/contract/event';
import { Refusal } from '@shared/contract/problem';
import type { Client } from '@shared/contract/transport';

type Answer = { basis: string; base64: string | null } | Refusal;

/** A core that answers when it is told to. */
function coreUnderTest() {
  const calls: string[] = [];
  const waiting: ((answer: Answer) => void)[] = [];
  const listeners = new Set<(event: CoreEvent) => void>();
  const client = {
    call(method: MethodName, input: { known?: string | null }) {
      calls.push(method === 'pdf.pages' ? `pages ${input.known ?? '-'}` : method);
      if (method !== 'pdf.pages') return Promise.resolve({});
      return new Promise((resolve, reject) => {
        waiting.push((answer) => (answer instanceof Refusal ? reject(answer) : resolve(answer)));
      });
    },
    subscribe(listener: (event: CoreEvent) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Client;
  return {
    calls,
    client,
    listeners,
    async answer(answer: Answer) {
      waiting.shift()?.(answer);
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
    tell(stage: 'waiting' | 'layingOut', asker = 'window-1') {
      for (const listener of listeners) listener({ kind: 'pages', asker, stage });
    },
  };
}

const paper = {
  subject: { kind: 'minutes' as const, hearingId: 'h1', itemId: null, instructionId: null },
  edition: 'ru' as const,
};

function watchUnderTest() {
  const core = coreUnderTest();
  const watch = new PagesWatch(core.client, paper, 'window-1', 20);
  const look = vi.fn();
  return { core, watch, look };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 40));

describe('the pages of a paper', () => {
  test('come with news of how far they are; news for others do not count', async () => {
    const { core, watch, look } = watchUnderTest();
    const leave = watch.subscribe(look);
    watch.askAt('1');
    watch.askAt('1');
    expect(watch.now()).toEqual({ bytes: null, stage: 'writing', problem: null });
    core.tell('layingOut', 'another');
    expect(watch.now().stage).toBe('writing');
    core.tell('layingOut');
    expect(watch.now().stage).toBe('layingOut');
    await core.answer({ basis: 'b1', base64: btoa('%PDF') });
    expect(watch.now()).toEqual({ bytes: new TextEncoder().encode('%PDF'), stage: null, problem: null });
    expect(core.calls).toEqual(['pages -']);
    leave();
    expect(core.listeners.size).toBe(0);
    // Nothing was being made any more.
    expect(core.calls).toEqual(['pages -']);
  });

  test('stay on the desk while newer ones are made, which never breaks off the ones before', async () => {
    const { core, watch, look } = watchUnderTest();
    watch.subscribe(look);
    watch.askAt('1');
    watch.askAt('2');
    watch.askAt('3');
    await core.answer({ basis: 'b1', base64: btoa('one') });
    const shown = watch.now().bytes;
    await rest();
    expect(core.calls).toEqual(['pages -', 'pages b1']);
    core.tell('layingOut');
    expect(watch.now()).toMatchObject({ stage: 'layingOut', bytes: shown });
    await core.answer({ basis: 'b1', base64: null });
    expect(watch.now().bytes).toBe(shown);
    await rest();
    expect(core.calls).toHaveLength(2);
  });

  test('are given up when nobody looks any more, and when somebody says so', async () => {
    const { core, watch, look } = watchUnderTest();
    const leave = watch.subscribe(look);
    watch.askAt('1');
    watch.stop();
    await core.answer(new Refusal('pdf.left'));
    expect(watch.now()).toMatchObject({ bytes: null, stage: null, problem: { code: 'pdf.left' } });
    watch.ask();
    expect(watch.now().problem).toBeNull();
    leave();
    expect(core.calls).toEqual(['pages -', 'pdf.leave', 'pages -', 'pdf.leave']);
  });

  test('that fail take the older ones off the desk and can be asked for again', async () => {
    const { core, watch, look } = watchUnderTest();
    watch.subscribe(look);
    watch.askAt('1');
    await core.answer({ basis: 'b1', base64: btoa('one') });
    watch.askAt('2');
    await core.answer(new Refusal('pdf.failed'));
    expect(watch.now()).toMatchObject({ bytes: null, problem: { code: 'pdf.failed' } });
    watch.ask();
    await core.answer({ basis: 'b2', base64: btoa('two') });
    expect(core.calls).toEqual(['pages -', 'pages b1', 'pages -']);
    expect(watch.now().bytes).toHaveLength(3);
  });
});
