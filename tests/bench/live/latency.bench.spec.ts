import type { Page } from '@playwright/test';
import { expect, test } from '../../e2e/office';
import { longHearing } from '../long-hearing';
import { percentile, report } from '../results';
import { Keys } from './keys';

test.use({ beginning: 'empty' });

const entries = 2_000;
const letters = 400;

interface Measured {
  readonly toLayout: number[];
  readonly toPaint: number[];
}

test('a key until it is painted, and the list while it scrolls, in a long hearing', async ({ office, t }) => {
  const { page } = office;
  const text = JSON.stringify(longHearing(entries));
  const { hearingId } = await office.core.call('exchange.import', { text, namesakes: 'different' });
  await office.goTo(`/hearings/${hearingId}/record`);
  const line = page.getByLabel(t('line.field'));
  await expect(line).toBeFocused();

  await page.evaluate(() => {
    const measured: Measured = { toLayout: [], toPaint: [] };
    (window as unknown as { measured: Measured }).measured = measured;
    let pressedAt = 0;
    window.addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), true);
    // React has drawn when the event reaches the window; asking for a height lays out what it has drawn.
    window.addEventListener('input', () => {
      const pressed = pressedAt;
      document.documentElement.getBoundingClientRect();
      measured.toLayout.push(performance.now() - pressed);
      requestAnimationFrame(() => {
        // The first task behind a frame runs when that frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => measured.toPaint.push(performance.now() - pressed);
        port2.postMessage(null);
      });
    });
  });
  const keys = await Keys.of(page, 40);
  await keys.type(
    `сал: ${'сколько швейных цехов закрыто в этом году и почему '.repeat(20)}`.slice(0, letters),
  );
  const { toLayout, toPaint } = await page.evaluate(
    () => (window as unknown as { measured: Measured }).measured,
  );
  const { durable } = await measureDurable(page, keys);

  const frames = await page.evaluate(async () => {
    const scroller = document.scrollingElement ?? document.documentElement;
    const lengths: number[] = [];
    let last = performance.now();
    const step = scroller.scrollHeight / 240;
    for (let frame = 0; frame < 240; frame += 1) {
      window.scrollBy(0, frame < 120 ? -step : step);
      await new Promise((go) => requestAnimationFrame(go));
      const now = performance.now();
      lengths.push(now - last);
      last = now;
    }
    return lengths;
  });

  const row = (name: string, values: readonly number[], target: string) => [
    name,
    percentile(values, 0.5),
    percentile(values, 0.99),
    String(values.length),
    target,
  ];
  report(11, {
    title: `Latency in a hearing of ${entries} entries, in Chromium`,
    note: 'In milliseconds. A key is timed from its event until the page has read the line, drawn and laid it out, and until the frame that shows it is painted by software, which waits for the next frame of the screen (up to 16.7 ms); a pause from the last letter until the program says that the line is on the disk; a frame while the whole record is scrolled through in 240 steps.',
    columns: ['measured', 'p50', 'p99', 'samples', 'target'],
    rows: [
      row('key to layout, without the wait for a frame', toLayout, 'p99 ≤ 16'),
      row('key to paint', toPaint, 'p99 ≤ 16'),
      row('pause to durable', durable, 'p99 ≤ 100'),
      row('frame while scrolling', frames, '—'),
    ],
  });
  expect(toPaint.length).toBeGreaterThanOrEqual(letters);
});

/** Types words with pauses, and times from the last letter until the core has answered that it keeps the line. */
async function measureDurable(page: Page, keys: Keys): Promise<{ durable: number[] }> {
  const atOnce = await Keys.of(page, 0);
  const durable: number[] = [];
  for (let pause = 0; pause < 200; pause += 1) {
    await keys.type(' ещ');
    // What these letters started is answered before the last one is timed.
    await page.waitForTimeout(150);
    const kept = page.waitForResponse(
      (response) => response.request().postData()?.includes('drafts.keep') === true,
    );
    const typed = performance.now();
    await atOnce.type('ё');
    await kept;
    durable.push(performance.now() - typed);
  }
  return { durable };
}
