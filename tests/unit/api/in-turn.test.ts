import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveInOrder } from '@renderer/api/change-queue';
import { inTurn, isStepUnderWay } from '@renderer/api/in-turn';

/** A step that goes on when the test says so. */
function held() {
  let release = (): void => undefined;
  const isReleased = new Promise<void>((go) => (release = go));
  return { step: () => isReleased, release };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const moment = () => vi.advanceTimersByTimeAsync(0);

describe('steps of a hearing', () => {
  it('are taken one after another, also behind one that was refused', async () => {
    const done: string[] = [];
    const first = held();
    void inTurn('a', async () => {
      await first.step();
      done.push('first');
    });
    const refused = inTurn('a', () => Promise.reject(new Error('refused'))).catch(() => done.push('refused'));
    const last = inTurn('a', () => done.push('last'));
    await moment();
    expect(done).toEqual([]);
    expect(isStepUnderWay('a')).toBe(true);
    first.release();
    await Promise.all([refused, last]);
    expect(done.toSorted()).toEqual(['first', 'last', 'refused']);
    expect(done[0]).toBe('first');
    await moment();
    expect(isStepUnderWay('a')).toBe(false);
  });

  it('wait for what was given to be saved before them, and not for what came after', async () => {
    const saving = held();
    const later = held();
    const saved = saveInOrder(saving.step);
    const step = vi.fn();
    const taken = inTurn('b', step);
    const savedLater = saveInOrder(later.step);
    await moment();
    expect(step).not.toHaveBeenCalled();
    saving.release();
    await taken;
    expect(step).toHaveBeenCalledOnce();
    later.release();
    await Promise.all([saved, savedLater]);
  });

  it('wait a breath only where they are better taken late than never', async () => {
    const stuck = held();
    const waiting = inTurn('c', stuck.step);
    const patient = vi.fn();
    const impatient = vi.fn();
    const afterAll = inTurn('c', patient);
    const soon = inTurn('c', impatient, 'breath');
    await moment();
    expect(impatient).not.toHaveBeenCalled();
    await vi.runOnlyPendingTimersAsync();
    await soon;
    expect(impatient).toHaveBeenCalledOnce();
    expect(patient).not.toHaveBeenCalled();
    stuck.release();
    await Promise.all([waiting, afterAll]);
    expect(patient).toHaveBeenCalledOnce();
  });

  it('of another hearing go on', async () => {
    const stuck = held();
    const waiting = inTurn('d', stuck.step);
    await expect(inTurn('e', () => 'done')).resolves.toBe('done');
    stuck.release();
    await waiting;
  });
});
