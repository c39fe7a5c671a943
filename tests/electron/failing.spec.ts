import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './driver/fixtures';

const own = { url: 'app://keneshme/', parent: null };

test('an archive that another program holds is not opened, and the reason is said', async ({ start }) => {
  const holder = start();
  await holder.until('menu', 2);
  const app = start({ dataFolder: holder.dataFolder, systemLanguages: ['ru-RU', 'en-US'] });
  const said = await app.until('dialog');
  const { title, content } = said.details['options'] as { title: string; content: string };
  expect(said.details['method']).toBe('showErrorBox');
  expect(title).toBe('Keneshme не может открыть архив');
  expect(content).toContain(`Папка с данными: ${holder.dataFolder}`);
  expect(await app.exited).toBe(0);
});

test('a folder that cannot be made is said in the language of the system', async ({ start }) => {
  const file = join(mkdtempSync(join(tmpdir(), 'keneshme-electron-')), 'file');
  writeFileSync(file, '');
  const app = start({ dataFolder: join(file, 'archive'), systemLanguages: ['ky-KG'] });
  const { title } = (await app.until('dialog')).details['options'] as { title: string };
  expect(title).toBe('Keneshme архивди ача албай жатат');
  expect(await app.exited).toBe(0);
});

test('a page that crashed can be loaded again', async ({ running: { app, contents } }) => {
  await app.ask('render process gone', { contents, reason: 'crashed' });
  await app.until('reloaded');
  expect(app.all('dialog')[0]?.details['options']).toMatchObject({ buttons: ['Кайра жүктөө', 'Чыгуу'] });
  await expect.poll(() => app.faults).toContain('crashed (139)');
});

test('or the program is ended, with the archive closed properly', async ({ running: { app, contents } }) => {
  await app.ask('prepare dialog', { answer: 1 });
  await app.ask('render process gone', { contents, reason: 'oom' });
  expect(await app.exited).toBe(0);
  expect(app.all('will-quit')).toHaveLength(2);
});

test('a page that ended by itself is not mentioned', async ({ running: { app, contents } }) => {
  await app.ask('render process gone', { contents, reason: 'clean-exit' });
  await app.ask('invoke', { contents, channel: 'keneshme:call', args: ['office.state', {}], frame: own });
  expect(app.all('dialog')).toEqual([]);
});

test('a page that does not answer is waited for, or loaded again by force', async ({
  running: { app, contents },
}) => {
  await app.ask('window', { contents, act: 'unresponsive' });
  await app.until('dialog');
  expect(app.all('crashed by force')).toEqual([]);
  await app.ask('prepare dialog', { answer: 1 });
  await app.ask('window', { contents, act: 'unresponsive' });
  await app.until('crashed by force');
  await app.until('reloaded');
});

test('a fault nobody expected is shown and ends the program', async ({ running: { app } }) => {
  await app.ask('throw later', { message: 'the unexpected' });
  const { content } = (await app.until('dialog')).details['options'] as { content: string };
  expect(content).toContain('the unexpected');
  expect(await app.exited).toBe(1);
});
