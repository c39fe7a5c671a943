import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/**
 * What axe finds against WCAG 2.2 A and AA, one line for every place.
 *
 * The script comes through the debugger, which the content security policy does not concern: the page keeps its own.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Not as a function, because axe.min.js defines a global; it stays as long as the page is not loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    (wanted) => (window as unknown as { axe: Axe }).axe.run(document, wanted),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} — ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
  );
}

interface Axe {
  run(context: Document, options: RunOptions): Promise<AxeResults>;
}
