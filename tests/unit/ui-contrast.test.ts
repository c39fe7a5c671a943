import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(resolve('renderer/ui/styles/tokens.css'), 'utf8');

const surfaces = [
  'surface-page',
  'surface-sidebar',
  'surface-raised',
  'surface-field',
  'surface-sunken',
  'surface-hover',
  'surface-selected',
  'neutral-surface',
];

/** Text on its ground: 4.5 : 1 (WCAG 2.2, 1.4.3). */
const textPairs: readonly (readonly [string, string])[] = [
  ...surfaces.map((surface) => ['text', surface] as const),
  ...surfaces.map((surface) => ['text-muted', surface] as const),
  ...surfaces.map((surface) => ['accent', surface] as const),
  ['text-placeholder', 'surface-field'],
  ['text-placeholder', 'surface-sunken'],
  ['accent', 'accent-surface'],
  ['on-accent-fill', 'accent-fill'],
  ['on-accent-fill', 'accent-fill-hover'],
  ['on-danger-fill', 'danger-fill'],
  ['on-danger-fill', 'danger-fill-hover'],
  ['text-on-paper', 'surface-paper'],
  ...['success', 'warning', 'danger', 'info'].flatMap((tone) => [
    [tone, `${tone}-surface`] as const,
    [tone, 'surface-page'] as const,
    [tone, 'surface-raised'] as const,
    ['text', `${tone}-surface`] as const,
  ]),
];

/** The edge of a control and the focus ring on their ground: 3 : 1 (WCAG 2.2, 1.4.11). */
const edgePairs: readonly (readonly [string, string])[] = [
  ...['surface-page', 'surface-raised', 'surface-field', 'surface-sidebar'].flatMap((surface) => [
    ['line-control', surface] as const,
    ['focus', surface] as const,
    ['accent-fill', surface] as const,
  ]),
  ['focus', 'surface-hover'],
  ['focus', 'surface-selected'],
];

const cases = (['light', 'dark'] as const).flatMap((theme) => [
  ...textPairs.map(([front, ground]) => ({ theme, front, ground, least: 4.5 })),
  ...edgePairs.map(([front, ground]) => ({ theme, front, ground, least: 3 })),
]);

describe('colours of the interface', () => {
  it.each(cases)(
    'keeps $front readable on $ground in the $theme theme',
    ({ theme, front, ground, least }) => {
      expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
    },
  );

  it('measures black on white as 21 : 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });
});

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`, 'u').exec(tokens);
  const value = theme === 'light' ? found?.[1] : found?.[2];
  if (value === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return value;
}

/** Contrast ratio of two #rrggbb colours (WCAG 2.2, definition of "contrast ratio"). */
function contrast(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
