import { describe, expect, test } from 'vitest';
import { KeptPages, type PagesWork } from '@core/papers/kept-pages';

const bytes = (length: number): Uint8Array => new Uint8Array(length);

/** Work that waits until it is let go, and counts how often it was begun. */
function work() {
  const done = { begun: 0, stopped: false, letGo: (_bytes: Uint8Array): void => undefined };
  const run: PagesWork = (signal, tell) => {
    done.begun += 1;
    tell('layingOut');
    return new Promise((resolve, reject) => {
      done.letGo = resolve;
      signal.addEventListener('abort', () => {
        done.stopped = true;
        reject(new Error('stopped'));
      });
    });
  };
  return { done, run };
}

describe('the pages of one basis', () => {
  test('are made once for everybody who asks, and each hears how far they are', async () => {
    const pages = new KeptPages();
    const { done, run } = work();
    const heard: string[] = [];
    const first = pages.of('a', run, { tell: (stage) => heard.push(`first ${stage}`) });
    const second = pages.of('a', run, { tell: (stage) => heard.push(`second ${stage}`) });
    done.letGo(bytes(3));
    expect(await first).toBe(await second);
    expect(await pages.of('a', run)).toHaveLength(3);
    expect(done.begun).toBe(1);
    expect(heard).toEqual(['first layingOut', 'second layingOut']);
  });

  test('go on as long as one still waits, and stop when the last one leaves', async () => {
    const pages = new KeptPages();
    const { done, run } = work();
    const [first, second] = [new AbortController(), new AbortController()];
    const left = pages.of('a', run, { signal: first.signal });
    const waiting = pages.of('a', run, { signal: second.signal });
    first.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    expect(done.stopped).toBe(false);
    second.abort(new Error('left too'));
    await expect(waiting).rejects.toThrow('left too');
    expect(done.stopped).toBe(true);
    const again = pages.of('a', run);
    done.letGo(bytes(1));
    expect(await again).toHaveLength(1);
    expect(done.begun).toBe(2);
  });

  test('that failed are made anew for whoever asks next', async () => {
    const pages = new KeptPages();
    await expect(pages.of('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await pages.of('a', () => Promise.resolve(bytes(2)))).toHaveLength(2);
  });
});

test('the ones used longest ago are forgotten first, the newest never', async () => {
  const pages = new KeptPages(10);
  const made: string[] = [];
  const ask = (basis: string, length: number) =>
    pages.of(basis, () => {
      made.push(basis);
      return Promise.resolve(bytes(length));
    });
  await ask('a', 4);
  await ask('b', 4);
  await ask('a', 4);
  await ask('c', 4);
  await ask('a', 4);
  await ask('b', 4);
  await ask('large', 11);
  await ask('large', 11);
  expect(made).toEqual(['a', 'b', 'c', 'b', 'large']);
});

test('stopping ends what is being made and waits for its end', async () => {
  const pages = new KeptPages();
  const { done, run } = work();
  const waiting = pages.of('a', run);
  await Promise.all([expect(waiting).rejects.toThrow('stopped'), pages.stop()]);
  expect(done.stopped).toBe(true);
});
