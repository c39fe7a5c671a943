import { call, callForOutcome, walkThrough } from './driver/journey';
import { expect, test } from './driver/fixtures';

test('the window loads the interface and works with the core through IPC', async ({ opened }) => {
  const { page, app, complaints } = opened;
  await walkThrough(page, app.dataFolder);
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(complaints).toEqual([]);
  expect(app.faults).toBe('');
});

test('the core answers a garbage input and an unknown method with a refusal, not with an error', async ({
  opened,
}) => {
  expect(await callForOutcome(opened.page, 'hearings.get', { id: '../x' })).toMatchObject({
    ok: false,
    problem: { code: 'input.identifier' },
  });
  expect(await callForOutcome(opened.page, 'shell.openExternal', 'https://evil.example')).toMatchObject({
    ok: false,
    problem: { code: 'input.unknownMethod' },
  });
});

const own = { url: 'app://keneshme/', parent: null };

const foreignFrames = [
  ['a frame that is gone', null],
  ['a frame inside the page', { url: 'app://keneshme/', parent: {} }],
  ['a page of another site', { url: 'https://evil.example/', parent: null }],
  ['a page of the same scheme under another name', { url: 'app://evil/', parent: null }],
  ['an address that only begins like ours', { url: 'app://keneshme.evil.example/', parent: null }],
  ['our name with a port', { url: 'app://keneshme:1/', parent: null }],
  ['our name with a user', { url: 'app://user@keneshme/', parent: null }],
  ['a file', { url: 'file:///keneshme/', parent: null }],
  ['no address', { url: '', parent: null }],
] as const;

test('a call is answered to the main frame of the own page alone', async ({ running: { app, contents } }) => {
  const invoke = { contents, channel: 'keneshme:call', args: ['office.state', {}] };
  for (const [sender, frame] of foreignFrames) {
    expect.soft(await app.ask('invoke', { ...invoke, frame }), sender).toEqual({
      value: { ok: false, problem: { code: 'access.refused', details: {} } },
    });
  }
  expect(await app.ask('invoke', { ...invoke, frame: own })).toMatchObject({ value: { ok: true } });
});

test('a call from another window is refused', async ({ running: { app, contents } }) => {
  const invoke = { contents: contents + 1, channel: 'keneshme:call', args: ['office.state', {}], frame: own };
  expect(await app.ask('invoke', invoke)).toMatchObject({ value: { ok: false } });
});

test('there is one channel', async ({ running: { app, contents } }) => {
  expect(await app.ask('invoke', { contents, channel: 'fs:read', args: [], frame: own })).toEqual({
    error: "Error invoking remote method 'fs:read': Error: No handler registered for 'fs:read'",
  });
});

test('documents are shown and opened by the desktop, and only Word files', async ({
  opened: { app, page },
}) => {
  const { hearingId } = await call(page, 'example.load', {});
  const { documents } = await call(page, 'documents.produce', {
    hearingId,
    kind: 'minutes',
    itemId: null,
    instructionId: null,
    editions: ['ky'],
  });
  const document = documents[0];
  if (document === undefined) throw new Error('Nothing was produced.');
  const input = { documentId: document.document.id };
  await call(page, 'documents.show', input);
  await call(page, 'documents.open', input);
  const [shown, opened] = [await app.until('shown in folder'), await app.until('opened')];
  expect(shown.details['path']).toMatch(/\.docx$/);
  expect(opened.details['path']).toBe(shown.details['path']);
  expect(String(opened.details['path']).startsWith(app.dataFolder)).toBe(true);
});

test('a folder is chosen in the dialog of the system', async ({ opened: { app, page } }) => {
  expect(await call(page, 'office.chooseFolder', {})).toEqual({ folder: null });
  await app.ask('prepare dialog', { answer: { canceled: false, filePaths: ['/home/secretary/Papers'] } });
  expect(await call(page, 'office.chooseFolder', {})).toEqual({ folder: '/home/secretary/Papers' });
  expect(app.all('dialog').at(-1)?.details).toMatchObject({ method: 'showOpenDialog', hasParent: true });
});
