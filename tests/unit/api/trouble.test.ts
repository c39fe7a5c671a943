import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentTrouble, isDiskTrouble, tryNow, untilItWorks } from '@renderer/api/trouble';
import { Refusal, type ProblemCode } from '@shared/contract/problem';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that a disk refuses until it is freed. */
function disk() {
  const state = { tries: 0, code: 'storage.diskFull' as ProblemCode | null };
  const work = (): Promise<string> => {
    state.tries += 1;
    return state.code === null ? Promise.resolve('done') : Promise.reject(new Refusal(state.code));
  };
  return { state, save: () => untilItWorks(work, isDiskTrouble) };
}

it('waits for a failing disk, the longest half a minute, and answers when it works', async () => {
  const { state, save } = disk();
  const saved = save();
  for (const pause of [1, 2, 4, 8, 16, 30, 30]) {
    const before = state.tries;
    await vi.advanceTimersByTimeAsync(pause * 1_000 - 2);
    expect(state.tries, `within ${pause} s`).toBeLessThanOrEqual(before + 1);
    await vi.advanceTimersByTimeAsync(2);
  }
  expect(state.tries).toBe(8);
  state.code = null;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await saved).toBe('done');
  expect(currentTrouble()).toBeNull();
});

it('throws a refusal at once', async () => {
  const { state, save } = disk();
  state.code = 'hearing.locked';
  await expect(save()).rejects.toMatchObject({ code: 'hearing.locked' });
  expect(state.tries).toBe(1);
  expect(currentTrouble()).toBeNull();
});

it('throws a refusal that comes after the disk is back, and is out of trouble', async () => {
  const { state, save } = disk();
  const saved = save();
  const refused = expect(saved).rejects.toMatchObject({ code: 'record.changedElsewhere' });
  await vi.advanceTimersByTimeAsync(1);
  state.code = 'record.changedElsewhere';
  tryNow();
  await refused;
  expect(currentTrouble()).toBeNull();
});

it('lets all go when one of them works', async () => {
  const [first, second] = [disk(), disk()];
  const both = Promise.all([first.save(), second.save()]);
  await vi.advanceTimersByTimeAsync(1);
  expect(currentTrouble()?.nextTryAt).not.toBeNull();
  first.state.code = null;
  second.state.code = null;
  tryNow();
  expect(await both).toEqual(['done', 'done']);
  expect(currentTrouble()).toBeNull();
});
