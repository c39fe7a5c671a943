import { describe, expect, test } from 'vitest';
import { rowsUnderRepeatedHead } from '@renderer/features/hearing/documents/pages/row-breaks';

const rows = (count: number, height = 10): number[] => Array<number>(count).fill(height);

describe('the rows over which the head of a table stands again', () => {
  test.each([
    ['a table that ends on its first sheet', rows(5), 5, []],
    ['nine rows and the head fill each further sheet', rows(25), 3, [3, 12, 21]],
    ['the last row takes the one before it along', rows(13), 3, [3, 11]],
    ['two last rows that do not fit together are parted', [10, 60, 60], 1, [1, 2]],
    ['rows of different heights', [10, 40, 40, 30, 10, 90], 1, [1, 3, 5]],
    ['a row that fills the sheet to the last pixel', [10, 90, 90], 1, [1, 2]],
    ['a hundredth lost in adding up parts no row', rows(19, 30.001), 1, [1, 4, 7, 10, 13, 16]],
  ])('%s', (_what, heights, first, expected) => {
    expect(rowsUnderRepeatedHead({ heights, first, headHeight: 10, fieldHeight: 100 })).toEqual(expected);
  });
});
