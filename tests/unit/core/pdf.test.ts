import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { DesktopPort } from '@core/core';
import { findOffice } from '@documents/pdf/find-office';
import type { DocumentModel } from '@shared/documents/document-model';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

const office = await findOffice();

async function withExample(desktop: DesktopPort | null) {
  const opened = await coreIn(await temporaryFolder(), { desktop });
  const { hearingId } = await opened.client.call('example.load', {});
  const subject = { kind: 'minutes' as const, hearingId, itemId: null, instructionId: null };
  return { ...opened, subject };
}

/** A desktop that notes the papers it is to print. */
function desktopThatPrints(printed: DocumentModel[]): DesktopPort {
  const unused = (): Promise<never> => Promise.reject(new Error('Not asked for.'));
  return {
    showInFolder: unused,
    openFile: unused,
    chooseFolder: unused,
    openScreen: unused,
    writePdf(model) {
      printed.push(model);
      return Promise.resolve(new TextEncoder().encode('%PDF-1.4'));
    },
  };
}

describe('a paper as PDF, by the desktop program', () => {
  test('is the paper of the preview, lies beside the Word file and is remembered', async () => {
    const printed: DocumentModel[] = [];
    const { client, subject } = await withExample(desktopThatPrints(printed));
    expect((await client.call('pdf.ways', {})).direct).toBe(true);
    const made = await client.call('pdf.produce', { subject, edition: 'ru', way: 'direct' });
    expect(made).toMatchObject({
      fileName: '2026-01-16 Протокол (рус).pdf',
      state: 'unchanged',
      keptFileName: null,
    });
    expect(await readFile(made.document.path, 'utf8')).toBe('%PDF-1.4');
    expect(printed).toEqual([await client.call('documents.preview', { ...subject, edition: 'ru' })]);
    // Made again it replaces itself, and the Word file of the same paper is another file.
    const again = await client.call('pdf.produce', { subject, edition: 'ru', way: 'direct' });
    expect(again.document.path).toBe(made.document.path);
    await client.call('documents.produce', { ...subject, editions: ['ru'] });
    const { documents } = await client.call('documents.list', { hearingId: subject.hearingId });
    expect(documents.map(({ fileName }) => fileName).sort()).toEqual([
      '2026-01-16 Протокол (рус).docx',
      '2026-01-16 Протокол (рус).pdf',
    ]);
  });
});

test('without the desktop program the direct way is refused with the way that is there', async () => {
  const { client, subject } = await withExample(null);
  expect((await client.call('pdf.ways', {})).direct).toBe(false);
  expect(await refusalOf(client.call('pdf.produce', { subject, edition: 'ru', way: 'direct' }))).toBe(
    'pdf.notHere',
  );
});

describe.skipIf(office === null)(
  'a paper as PDF/A, by LibreOffice (skipped where it is not installed)',
  () => {
    test('says of itself that it is PDF/A-2b and holds its fonts', async () => {
      const { client, subject } = await withExample(null);
      expect((await client.call('pdf.ways', {})).archive).toBe(true);
      const made = await client.call('pdf.produce', { subject, edition: 'ky', way: 'archive' });
      expect(made.fileName).toMatch(/\(PDF-A\)\.pdf$/);
      const bytes = await readFile(made.document.path, 'latin1');
      expect(bytes.slice(0, 5)).toBe('%PDF-');
      expect(bytes).toMatch(/pdfaid:part>2</);
      expect(bytes).toMatch(/\/FontFile2/);
    }, 120_000);
  },
);

test('LibreOffice is looked for on the search path only as a program', async () => {
  expect(await findOffice({ PATH: '/nowhere' }, 'aix')).toBeNull();
});
