import { describe, expect, it } from 'vitest';
import { clockText } from '@renderer/features/hearing/record/room/clock-text';

describe('seconds as a clock', () => {
  it.each([
    [0, '0:00'],
    [5, '0:05'],
    [179, '2:59'],
    [3_600, '1:00:00'],
    [36_061, '10:01:01'],
    [-12, '−0:12'],
    [-3_661, '−1:01:01'],
    [-0.4, '0:00'],
  ])('%s is %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });
});
