import { describe, expect, test } from 'vitest';
import {
  nextZoom,
  scaleOf,
  sheetCount,
  sheetGap,
  sheetInSight,
  sheetStep,
} from '@renderer/features/hearing/documents/pages/sheet-layout';
import { sheetMeasures } from '@shared/documents/html/measures';

const page = {
  font: 'Times New Roman',
  orientation: 'portrait',
  fontSize: 14,
  lineSpacing: 1.15,
  leftMargin: 30,
  rightMargin: 10,
  topMargin: 20,
  bottomMargin: 20,
} as const;
const measures = sheetMeasures(page);

describe('the sheet', () => {
  test('is A4, upright or lying', () => {
    expect([measures.width, measures.height]).toEqual([794, 1123]);
    const lying = sheetMeasures({ ...page, orientation: 'landscape' });
    expect([lying.width, lying.height]).toEqual([1123, 794]);
  });

  test('margins and the field of text fill it', () => {
    expect(measures.left + measures.textWidth + measures.right).toBe(measures.width);
    expect(measures.top + measures.textHeight + measures.bottom).toBe(measures.height);
    for (const each of Object.values(measures)) expect(Number.isInteger(each)).toBe(true);
  });

  test('with single lines the field is what the margins leave', () => {
    const single = sheetMeasures({ ...page, lineSpacing: 1 });
    expect(single.top).toBe(Math.round((20 * 96) / 25.4));
    expect(single.textHeight).toBe(Math.round((257 * 96) / 25.4));
  });

  test('wider lines take half of their spacing at the top and at the foot from the margins', () => {
    // Fourteen points with a line half as high again: 14 × 1.149 × 0.5 points.
    const wide = sheetMeasures({ ...page, lineSpacing: 1.5 });
    const spacing = (14 * 1.149 * 0.5 * 96) / 72;
    expect(wide.top).toBe(Math.round((20 * 96) / 25.4 - spacing / 2));
    expect(wide.textHeight).toBe(Math.round((257 * 96) / 25.4 + spacing));
  });
});

describe('how many sheets a text fills', () => {
  test.each([1, 2, 63, 600])('%i of them', (count) => {
    for (const direction of ['down', 'across'] as const) {
      const field = direction === 'down' ? measures.textHeight : measures.textWidth;
      const extent = (count - 1) * sheetStep(measures, direction) + field;
      expect(sheetCount(extent, measures, direction)).toBe(count);
      // Browsers round the extent to whole pixels.
      expect(sheetCount(Math.ceil(extent), measures, direction)).toBe(count);
    }
  });

  test('an empty paper is one sheet', () => {
    expect(sheetCount(0, measures, 'down')).toBe(1);
  });
});

describe('the sheet in sight', () => {
  const step = 1_000;
  test.each([
    [0, 600, 1, 0],
    [699, 600, 1, 0],
    [700, 600, 1, 1],
    [350, 300, 0.5, 1],
    [9_900, 600, 1, 4],
    [-16, 0, 1, 0],
  ])('scrolled %i, %i seen, scale %f: sheet %i', (scrolled, seen, scale, expected) => {
    expect(sheetInSight(scrolled, seen, step, { count: 5, scale })).toBe(expected);
  });
});

describe('the zoom', () => {
  const desk = { width: 397, height: 281 };
  test.each([
    [50, 0.5],
    [200, 2],
    ['width', 0.5],
    ['page', 281 / 1123],
  ] as const)('%s', (zoom, expected) => {
    expect(scaleOf(zoom, measures, desk)).toBeCloseTo(expected, 6);
  });

  test('a fitting size stays between a quarter and double', () => {
    expect(scaleOf('width', measures, { width: 5_000, height: 100 })).toBe(2);
    expect(scaleOf('page', measures, { width: 10, height: 10 })).toBe(0.25);
  });

  test.each([
    [1, 1, 125],
    [1, -1, 75],
    [0.93, 1, 100],
    [0.93, -1, 75],
    [2, 1, 200],
    [0.5, -1, 50],
  ] as const)('from %f in the direction %i to %i %%', (scale, direction, expected) => {
    expect(nextZoom(scale, direction)).toBe(expected);
  });
});

test('there is room between two sheets', () => {
  expect(sheetStep(measures, 'down')).toBe(1123 + sheetGap);
});
