import { existsSync, readdirSync } from 'node:fs';
import { call } from './driver/journey';
import { expect, test } from './driver/fixtures';
import type { StandInApp } from './driver/stand-in-app';

/** The archive is given back: the next program can open it at once. */
function isLocked(app: StandInApp): boolean {
  return existsSync(app.dataFolder) && readdirSync(app.dataFolder).some((name) => name.endsWith('.lock'));
}

test('quitting waits until everything is written, then ends', async ({ opened: { app, page } }) => {
  await call(page, 'example.load', {});
  expect(isLocked(app)).toBe(true);
  await app.ask('quit', {});
  expect(await app.exited).toBe(0);
  expect(app.all('will-quit').map(({ details }) => details['isPrevented'])).toEqual([true, false]);
  expect(isLocked(app)).toBe(false);
  expect(app.faults).toBe('');
});

test('closing the window ends the program', async ({ running: { app, contents } }) => {
  await app.ask('window', { contents, act: 'close' });
  expect(await app.exited).toBe(0);
  expect(isLocked(app)).toBe(false);
});

test('what was saved is there at the next start', async ({ start, show }) => {
  const first = start();
  const { page } = await show(first);
  const { hearingId } = await call(page, 'example.load', {});
  await first.ask('quit', {});
  await first.exited;

  const second = start({ dataFolder: first.dataFolder });
  const again = await show(second);
  expect(await call(again.page, 'office.state', {})).toMatchObject({ exampleHearingId: hearingId });
});

test('the end of the session of Windows gives the archive back', async ({ running: { app, contents } }) => {
  await app.ask('window', { contents, act: 'session end' });
  await expect.poll(() => isLocked(app)).toBe(false);
});

test('a page with unsaved words is asked about: stay, or leave', async ({ running: { app, contents } }) => {
  expect(await app.ask('unload prevented', { contents })).toBe(false);
  expect(app.all('dialog').at(-1)?.details['options']).toMatchObject({
    message: 'Баары сактала элек',
    buttons: ['Калуу', 'Сактабай чыгуу'],
    defaultId: 0,
    cancelId: 0,
  });
  await app.ask('prepare dialog', { answer: 1 });
  expect(await app.ask('unload prevented', { contents })).toBe(true);
});
