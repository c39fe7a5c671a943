import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HearingLines } from '@renderer/api/hearing-lines';
import { currentTrouble, tryNow } from '@renderer/api/trouble';
import { unwrittenHearings } from '@renderer/api/unwritten';
import type { MethodName } from '@shared/contract/contract';
import { Refusal, type ProblemCode } from '@shared/contract/problem';
import type { Client } from '@shared/contract/transport';
import { emptyLine, type KeptLines } from '@shared/record/line-draft';

function typed(text: string): KeptLines {
  return { line: { ...emptyLine('ky', null), text, caret: text.length }, unsent: [], edits: [] };
}

/** A core that holds one text; `refuse` is the answer of its disk. */
function coreUnderTest(kept: KeptLines | null = null) {
  const core = {
    kept,
    calls: [] as string[],
    refuse: null as ProblemCode | null,
    /** Holds answers back until it is called. */
    letGo: null as (() => void) | null,
  };
  let gate = Promise.resolve();
  const call = async (method: MethodName, input: unknown): Promise<unknown> => {
    const text = (input as { kept?: KeptLines }).kept?.line.text;
    core.calls.push(text === undefined ? method : `${method} ${text}`);
    await gate;
    if (core.refuse !== null) throw new Refusal(core.refuse);
    if (method === 'drafts.keep') core.kept = (input as { kept: KeptLines }).kept;
    return method === 'drafts.keep' ? { keptAt: '' } : { kept: core.kept, elsewhere: [] };
  };
  return {
    core,
    client: { call, subscribe: () => () => undefined } as unknown as Client,
    hold: () => {
      gate = new Promise((resolve) => (core.letGo = resolve));
    },
  };
}

function linesOver(client: Client): HearingLines {
  const ports = {
    client,
    hearingId: 'h1',
    pageId: 'page-a',
    formerPageId: null,
    formerLines: { read: () => null, forget: () => undefined },
  };
  return new HearingLines(ports, emptyLine('ky', null));
}

async function opened(client: Client): Promise<HearingLines> {
  const lines = linesOver(client);
  await lines.loadOnce();
  return lines;
}

const write = (lines: HearingLines, text: string): void => lines.change(() => typed(text));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a line', () => {
  it('goes on with what was kept', async () => {
    const { client } = coreUnderTest(typed('Кеңеш'));
    expect((await opened(client)).state.kept).toEqual(typed('Кеңеш'));
  });

  it('leaves for the disk within 40 ms of the pause', async () => {
    const { client, core } = coreUnderTest();
    const lines = await opened(client);
    write(lines, 'a');
    await vi.advanceTimersByTimeAsync(40);
    expect(core.kept).toEqual(typed('a'));
  });

  it('waits in its newest form while a keeping is under way', async () => {
    const { client, core, hold } = coreUnderTest();
    const lines = await opened(client);
    hold();
    for (const text of ['a', 'ab', 'abc', 'abcd']) {
      write(lines, text);
      await vi.advanceTimersByTimeAsync(40);
    }
    core.letGo?.();
    await lines.keepNow();
    expect(core.calls).toEqual(['drafts.get', 'drafts.keep a', 'drafts.keep abcd']);
  });

  it('that nobody has begun is not kept', async () => {
    const { client, core } = coreUnderTest();
    const lines = await opened(client);
    write(lines, '');
    await vi.advanceTimersByTimeAsync(1000);
    expect(core.calls).toEqual(['drafts.get']);
  });

  it('says in its last word that it is free', async () => {
    const { client, core } = coreUnderTest();
    const lines = await opened(client);
    write(lines, 'a');
    lines.leave();
    await vi.advanceTimersByTimeAsync(1);
    expect(core.kept).toEqual(typed('a'));
  });

  it('is kept again after the host was started anew', async () => {
    const { client, core } = coreUnderTest();
    const lines = await opened(client);
    write(lines, 'a');
    await lines.keepNow();
    core.kept = null;
    lines.keepAgain();
    await lines.keepNow();
    expect(core.kept).toEqual(typed('a'));
  });
});

describe('before the disk has said what was kept', () => {
  const handed = (text: string): KeptLines['unsent'][number] => ({
    key: text,
    draft: typed(text).line,
    act: { changes: [], ballots: [], instruction: null },
  });
  const found: KeptLines = { ...typed('Кеңеш'), unsent: [handed('мурунку')] };

  it.each<{ when: string; kept: KeptLines | null; typed: KeptLines; there: KeptLines }>([
    {
      when: 'a line typed and handed over is kept, and nothing is in its way',
      kept: null,
      typed: { ...typed(''), unsent: [handed('биринчи')] },
      there: { ...typed(''), unsent: [handed('биринчи')] },
    },
    {
      when: 'a line handed over comes behind those that were kept, and the kept one is gone on with',
      kept: found,
      typed: { ...typed(''), unsent: [handed('биринчи')] },
      there: { ...typed('Кеңеш'), unsent: [handed('мурунку'), handed('биринчи')] },
    },
    {
      when: 'letters come behind those that were kept',
      kept: found,
      typed: typed('ооба'),
      there: { ...typed('Кеңеш ооба'), unsent: [handed('мурунку')] },
    },
  ])('$when', async ({ kept, typed: early, there }) => {
    const { client, core, hold } = coreUnderTest(kept);
    hold();
    const lines = linesOver(client);
    const loading = lines.loadOnce();
    lines.change(() => early);
    const keeping = lines.keepNow();
    await vi.advanceTimersByTimeAsync(100);
    expect(lines.state.kept).toEqual(early);
    expect(core.calls).toEqual(['drafts.get']);
    core.letGo?.();
    await Promise.all([loading, keeping]);
    expect(lines.state.kept).toEqual(there);
    expect(core.kept).toEqual(there);
  });

  it('a page that is closed leaves what was kept as it is', async () => {
    const { client, core } = coreUnderTest(found);
    const lines = linesOver(client);
    lines.change(() => typed('о'));
    lines.leave();
    await vi.advanceTimersByTimeAsync(100);
    expect(core.kept).toEqual(found);
  });
});

describe('a disk that fails', () => {
  it.each<ProblemCode>(['storage.diskFull', 'storage.failed', 'host.unreachable', 'program.failed'])(
    '(%s) is known at once; typing goes on; it is tried with growing pauses, then everything is there',
    async (code) => {
      const { client, core } = coreUnderTest();
      const lines = await opened(client);
      core.refuse = code;
      write(lines, 'a');
      await vi.advanceTimersByTimeAsync(40);
      expect(currentTrouble()?.problem.code).toBe(code);
      write(lines, 'ab');
      expect(lines.state.kept).toEqual(typed('ab'));
      expect(unwrittenHearings()).toEqual([{ hearingId: 'h1', changes: [], kept: typed('ab') }]);
      await vi.advanceTimersByTimeAsync(1_000);
      await vi.advanceTimersByTimeAsync(2_000);
      await vi.advanceTimersByTimeAsync(4_000);
      const kept = core.calls.filter((call) => call.startsWith('drafts.keep'));
      expect(kept).toEqual(['drafts.keep a', 'drafts.keep ab', 'drafts.keep ab', 'drafts.keep ab']);
      core.refuse = null;
      tryNow();
      await vi.advanceTimersByTimeAsync(1);
      expect(core.kept).toEqual(typed('ab'));
      expect(currentTrouble()).toBeNull();
      expect(unwrittenHearings()).toEqual([]);
    },
  );

  it('that cannot be read begins with an empty line and keeps it beside what lies there', async () => {
    const { client, core } = coreUnderTest(typed('a'));
    core.refuse = 'storage.failed';
    const lines = await opened(client);
    expect(lines.state.kept).toEqual(typed(''));
    core.refuse = null;
    write(lines, 'b');
    await lines.keepNow();
    expect(core.kept).toEqual(typed('b'));
  });
});
