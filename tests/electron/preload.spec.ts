import type { Transport } from '@shared/contract/transport';
import { expect, test } from './driver/fixtures';
import { builtPreload } from './driver/preload-world';

test('the preload is CommonJS that requires nothing but Electron', () => {
  const source = builtPreload();
  expect([...source.matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['"electron"']);
  expect(source).not.toMatch(/^\s*(import|export)\b/m);
  expect(Buffer.byteLength(source)).toBeLessThan(4_096);
});

test('the page gets a call and a subscription and nothing of Electron', async ({ opened: { page } }) => {
  const found = await page.evaluate(() => {
    const bridge = (window as unknown as { keneshme: Record<string, unknown> }).keneshme;
    return {
      fields: Object.keys(bridge),
      isFrozen: Object.isFrozen(bridge),
      canBeReplaced: Reflect.set(window, 'keneshme', {}),
      node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter(
        (name) => name in window,
      ),
    };
  });
  expect(found).toEqual({ fields: ['call', 'subscribe'], isFrozen: true, canBeReplaced: false, node: [] });
});

test('a page that leaves hears no more', async ({ opened: { app, page } }) => {
  const heard = await page.evaluate(async () => {
    const bridge = (window as unknown as { keneshme: Transport }).keneshme;
    let count = 0;
    const leave = bridge.subscribe(() => (count += 1));
    leave();
    await bridge.call('example.load', {});
    return count;
  });
  await app.until('sent to page');
  expect(heard).toBe(0);
});

test('what cannot be cloned is refused before it leaves the page', async ({ opened: { page } }) => {
  const message = await page.evaluate(async () => {
    const bridge = (window as unknown as { keneshme: Transport }).keneshme;
    return bridge.call('office.state', { run: () => 1 }).then(String, (error: unknown) => String(error));
  });
  expect(message).toContain('could not be cloned');
});
