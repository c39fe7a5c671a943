import { readFileSync } from 'node:fs';
import { call, callForOutcome } from './driver/journey';
import { expect, test } from './driver/fixtures';
import { printPapers } from './driver/paper-page';

const minutes = { kind: 'minutes' as const, itemId: null, instructionId: null };

test('a paper is printed into a PDF in a window nobody sees, shut in and without a bridge', async ({
  opened: { app, page },
  browser,
}) => {
  const printer = printPapers(app, browser);
  const { hearingId } = await call(page, 'example.load', {});
  expect((await call(page, 'pdf.ways', {})).direct).toBe(true);
  const subject = { ...minutes, hearingId };
  const made = await call(page, 'pdf.produce', { subject, edition: 'ky', way: 'direct' });

  expect(made.fileName).toMatch(/^2026-01-16 .*\(кыр\)\.pdf$/);
  const pdf = readFileSync(made.document.path, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf, 'its letters are in the file').toMatch(/\+Tinos-Regular/);
  expect(pdf).toMatch(/\/FontFile2/);
  expect(pdf, 'it has a structure for readers who listen').toMatch(/\/StructTreeRoot/);
  expect(pdf, 'it has a table of its parts').toMatch(/\/Outlines/);
  expect(pdf, 'as many pages as the preview').toMatch(/\/Type \/Pages[\s\S]{0,40}\/Count 3/);
  expect(printer.complaints, 'nothing of the page is against its own policy').toEqual([]);

  const [, unseen] = app.all('window created');
  expect(unseen?.details).toMatchObject({ options: { show: false }, preload: null });
  expect(app.all('closed').map(({ details }) => details['contents'])).toEqual([unseen?.details['contents']]);
  expect(app.faults).toBe('');

  await call(page, 'documents.open', { documentId: made.document.id });
  expect((await app.until('opened')).details['path']).toBe(made.document.path);
});

test('a paper is there for its own window only while it is printed', async ({
  opened: { app, page },
  browser,
}) => {
  printPapers(app, browser);
  const { hearingId } = await call(page, 'example.load', {});
  const subject = { ...minutes, hearingId };
  await call(page, 'pdf.produce', { subject, edition: 'ru', way: 'direct' });
  const asked = app.all('loaded').at(-1)?.details['url'];
  const name = String(asked).split('#')[1] ?? '';
  expect(name).not.toBe('');
  const answer = await app.ask('request', {
    url: `app://keneshme/paper/${name}`,
    method: 'GET',
    headers: {},
  });
  expect(answer.status).toBe(404);
});

test('a page that cannot be drawn is refused with a sentence, and its window is gone', async ({
  opened: { app, page },
}) => {
  app.onTold('loaded', ({ details }) => {
    if (!String(details['url']).includes('/paper.html#')) return;
    void app.ask('render process gone', { contents: Number(details['contents']), reason: 'oom' });
  });
  const { hearingId } = await call(page, 'example.load', {});
  const subject = { ...minutes, hearingId };
  expect(await callForOutcome(page, 'pdf.produce', { subject, edition: 'ru', way: 'direct' })).toEqual({
    ok: false,
    problem: { code: 'pdf.failed', details: { message: 'oom' } },
  });
  await app.until('closed');
});

test('a packet with PDFs is made by the desktop program', async ({ opened: { app, page }, browser }) => {
  printPapers(app, browser);
  const { hearingId } = await call(page, 'example.load', {});
  const { jobId } = await call(page, 'packet.start', {
    hearingId,
    papers: [{ subject: { ...minutes, hearingId }, edition: 'ru', copies: 1 }],
    as: 'folder',
    pdf: true,
  });
  await expect.poll(async () => (await call(page, 'packet.state', { jobId })).status).toBe('done');
  const { files } = await call(page, 'packet.state', { jobId });
  expect(files.map(({ fileName }) => fileName)).toEqual([
    '2026-01-16 Протокол (рус).docx',
    '2026-01-16 Протокол (рус).pdf',
  ]);
  await call(page, 'packet.show', { jobId });
  expect((await app.until('shown in folder')).details['path']).toContain(app.dataFolder);
});
