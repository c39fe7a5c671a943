import { expect, test, vi } from 'vitest';
import type { DesktopPort } from '@core/core';
import { para, templateFile } from '../../documents/template-files';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

vi.mock('@documents/pdf/find-office', () => ({ findOffice: () => Promise.resolve(null) }));

const desktop: DesktopPort = {
  showInFolder: () => Promise.resolve(),
  openFile: () => Promise.resolve(),
  chooseFolder: () => Promise.resolve(null),
  openScreen: () => Promise.resolve(),
  writePdf: () => Promise.resolve(new TextEncoder().encode('%PDF built-in form')),
};

test('without LibreOffice a paper on a template has no PDF, and no packet with PDFs is begun that needs one', async () => {
  const { client } = await coreIn(await temporaryFolder(), { desktop });
  const { hearingId } = await client.call('example.load', {});
  const subject = { kind: 'minutes' as const, hearingId, itemId: null, instructionId: null };
  const base64 = Buffer.from(templateFile({ text: [para('{{body}}')] })).toString('base64');
  await client.call('templates.add', { kind: 'all', edition: 'ru', fileName: 'бланк.docx', base64 });
  expect(await client.call('pdf.ways', {})).toEqual({ direct: true, archive: false });

  const pages = client.call('pdf.pages', { subject, edition: 'ru', asker: 'one', known: null });
  expect(await refusalOf(pages)).toBe('pdf.notHere');
  for (const way of ['direct', 'archive'] as const) {
    expect(await refusalOf(client.call('pdf.produce', { subject, edition: 'ru', way }))).toBe(
      'pdf.onTemplate',
    );
  }
  const packet = (edition: 'ru' | 'ky') =>
    client.call('packet.start', {
      hearingId,
      papers: [{ subject, edition, copies: 1 }],
      as: 'zip',
      pdf: true,
    });
  expect(await refusalOf(packet('ru'))).toBe('pdf.onTemplate');
  expect((await client.call('documents.list', { hearingId })).documents).toEqual([]);
  // In the language without a template the desktop's own PDF is the right paper.
  expect((await client.call('pdf.produce', { subject, edition: 'ky', way: 'direct' })).state).toBe(
    'unchanged',
  );
  await packet('ky');
});
