import type { StandInApp } from './driver/stand-in-app';
import { expect, test } from './driver/fixtures';

const own = { url: 'app://keneshme/', parent: null };

async function openedScreen(app: StandInApp, contents: number) {
  const invoke = { contents, channel: 'keneshme:call', frame: own };
  const loaded = await app.ask('invoke', { ...invoke, args: ['example.load', {}] });
  const { hearingId } = (loaded.value as { value: { hearingId: string } }).value;
  const answer = await app.ask('invoke', { ...invoke, args: ['screen.open', { hearingId }] });
  expect(answer).toMatchObject({ value: { ok: true } });
  const { details } = await app.until('loaded', 2);
  return { hearingId, screen: Number(details['contents']), address: String(details['url']) };
}

test('the second screen is a window of its own, as shut in as the first', async ({
  running: { app, contents },
}) => {
  const { hearingId, screen, address } = await openedScreen(app, contents);
  expect(address).toBe(`app://keneshme/#/screen/${hearingId}`);
  expect(await app.ask('preferences', { contents: screen })).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
});

test('its window may ask what the room sees and nothing else', async ({ running: { app, contents } }) => {
  const { hearingId, screen } = await openedScreen(app, contents);
  const ask = async (method: string, input: object) =>
    (
      await app.ask('invoke', {
        contents: screen,
        channel: 'keneshme:call',
        args: [method, input],
        frame: own,
      })
    ).value;
  expect(await ask('screen.view', { hearingId })).toMatchObject({ ok: true });
  expect(await ask('settings.get', {})).toMatchObject({ ok: true });
  for (const method of ['hearings.get', 'hearings.change', 'drafts.get', 'screen.open', 'office.explode'])
    expect.soft(await ask(method, { id: hearingId }), method).toMatchObject({
      ok: false,
      problem: { code: 'access.refused' },
    });
});

test('with a projector it fills the other display', async ({ start }) => {
  const app = start({ environment: { STAND_IN_PROJECTOR: '1' } });
  const { details } = await app.until('loaded');
  await app.until('menu', 2);
  await openedScreen(app, Number(details['contents']));
  const created = await app.until('window created', 2);
  expect(created.details['options']).toMatchObject({ x: 1920, y: 0, fullscreen: true });
});

test('it closes with the program’s window', async ({ running: { app, contents } }) => {
  await openedScreen(app, contents);
  await app.ask('window', { contents, act: 'close' });
  expect(await app.exited).toBe(0);
});
