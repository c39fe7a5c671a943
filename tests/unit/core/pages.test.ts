import { execFileSync } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DesktopPort } from '@core/core';
import { runOffice } from '@documents/pdf/run-office';
import type { CoreEvent } from '@shared/contract/event';
import { office as programs } from '../../documents/libreoffice';
import { para, templateFile } from '../../documents/template-files';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A desktop that prints the built-in form, whatever it is given. */
const desktop: DesktopPort = {
  showInFolder: () => Promise.resolve(),
  openFile: () => Promise.resolve(),
  chooseFolder: () => Promise.resolve(null),
  openScreen: () => Promise.resolve(),
  writePdf: () => Promise.resolve(new TextEncoder().encode('%PDF built-in form')),
};

async function withTemplate(options: { desktop?: DesktopPort } = {}) {
  const opened = await coreIn(await temporaryFolder(), options);
  const { client } = opened;
  const { hearingId } = await client.call('example.load', {});
  await client.call('templates.add', {
    kind: 'minutes',
    edition: 'ru',
    fileName: 'бланк.docx',
    base64: Buffer.from(templateFile({ text: [para('Бланк группы'), para('{{body}}')] })).toString('base64'),
  });
  const subject = { kind: 'minutes' as const, hearingId, itemId: null, instructionId: null };
  const pages = (known: string | null = null, asker = 'window-1') =>
    client.call('pdf.pages', { subject, edition: 'ru', asker, known });
  return { ...opened, hearingId, subject, pages };
}

/** Puts a program of this text where LibreOffice is looked for first. */
async function fakeOffice(text: string): Promise<string> {
  const folder = await temporaryFolder();
  const program = join(folder, 'soffice');
  await writeFile(program, `#!/bin/sh\n${text}\n`);
  await chmod(program, 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`);
  return folder;
}

describe.skipIf(programs === null)('the pages on a template (skipped without LibreOffice)', () => {
  test('are those of the Word file, are kept, and are the PDF as well, whichever way it is asked for', async () => {
    const { client, pages, subject } = await withTemplate({ desktop });
    const first = await pages();
    const pdf = Buffer.from(first.base64 ?? '', 'base64');
    const text = execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString();
    expect(text).toContain('Бланк группы');
    expect(text).toContain('ПРОТОКОЛ');
    // What the asker has is not sent again.
    expect(await pages(first.basis)).toEqual({ basis: first.basis, base64: null });
    for (const [way, name] of [
      ['archive', '2026-01-16 Протокол (рус) (PDF-A).pdf'],
      ['direct', '2026-01-16 Протокол (рус).pdf'],
    ] as const) {
      const made = await client.call('pdf.produce', { subject, edition: 'ru', way });
      expect(made.fileName).toBe(name);
      expect((await readFile(made.document.path)).equals(pdf), way).toBe(true);
    }
    const papers = [{ subject, edition: 'ru' as const, copies: 1 }];
    const packet = { hearingId: subject.hearingId, papers, as: 'folder' as const, pdf: true };
    const { jobId } = await client.call('packet.start', packet);
    const files = await vi.waitFor(async () => {
      const { status, files: made } = await client.call('packet.state', { jobId });
      expect(status).toBe('done');
      return made;
    }, 20_000);
    expect(files.map(({ fileName }) => fileName)).toContain('2026-01-16 Протокол (рус) (PDF-A).pdf');
    const { documents } = await client.call('documents.list', { hearingId: subject.hearingId });
    const ofPacket = documents.find(({ fileName }) => fileName.endsWith('(PDF-A).pdf'));
    expect((await readFile(ofPacket?.document.path ?? '')).equals(pdf)).toBe(true);
    // Without a template the desktop program goes on printing the built-in form.
    const other = await client.call('pdf.produce', { subject, edition: 'ky', way: 'direct' });
    expect(await readFile(other.document.path, 'utf8')).toBe('%PDF built-in form');
  }, 120_000);

  test('are other pages when the record has changed', async () => {
    const { client, pages, hearingId } = await withTemplate();
    const first = await pages();
    const { revision } = await client.call('hearings.get', { id: hearingId });
    await client.call('hearings.change', {
      id: hearingId,
      expectedRevision: revision,
      change: { kind: 'details.edit', set: { place: { ru: 'зал 512' } } },
    });
    const second = await pages(first.basis);
    expect(second.basis).not.toBe(first.basis);
    const text = execFileSync('pdftotext', ['-', '-'], {
      input: Buffer.from(second.base64 ?? '', 'base64'),
    }).toString();
    expect(text).toContain('зал 512');
  }, 120_000);
});

describe.skipIf(process.platform === 'win32')('a LibreOffice that', () => {
  test('fails is answered with one refusal, and the next try begins anew', async () => {
    const folder = await fakeOffice('echo run >> "$(dirname "$0")/runs"; echo broken >&2; exit 1');
    const { pages } = await withTemplate();
    expect(await refusalOf(pages())).toBe('pdf.failed');
    expect(await refusalOf(pages())).toBe('pdf.failed');
    expect(await readFile(join(folder, 'runs'), 'utf8')).toBe('run\nrun\n');
  });

  test('ends without a file is refused too', async () => {
    await fakeOffice('exit 0');
    const { pages } = await withTemplate();
    expect(await refusalOf(pages())).toBe('pdf.failed');
  });

  test('hangs is ended with everything it started when the asker leaves, and tells how far it was', async () => {
    const folder = await fakeOffice('sleep 300 & echo $! > "$(dirname "$0")/child"; wait');
    const { client, core, pages } = await withTemplate();
    const heard: CoreEvent[] = [];
    core.subscribe((event) => heard.push(event));
    const waiting = refusalOf(pages());
    const child = await vi.waitFor(async () => Number(await readFile(join(folder, 'child'), 'utf8')));
    expect(() => process.kill(child, 0)).not.toThrow();
    // Somebody else's leaving changes nothing.
    await client.call('pdf.leave', { asker: 'window-2' });
    expect(() => process.kill(child, 0)).not.toThrow();
    await client.call('pdf.leave', { asker: 'window-1' });
    expect(await waiting).toBe('pdf.left');
    await vi.waitFor(async () => expect(await isRunning(child)).toBe(false));
    const stages = heard.flatMap((event) =>
      event.kind === 'pages' ? [`${event.asker} ${event.stage}`] : [],
    );
    expect([...new Set(stages)]).toEqual(['window-1 writing', 'window-1 waiting', 'window-1 layingOut']);
  });

  test('hangs is ended after its time', async () => {
    const folder = await fakeOffice('sleep 300 & echo $! > "$(dirname "$0")/child"; wait');
    expect(await refusalOf(runOffice(join(folder, 'soffice'), [], undefined, 300))).toBe('pdf.tooLong');
    const child = Number(await readFile(join(folder, 'child'), 'utf8'));
    await vi.waitFor(async () => expect(await isRunning(child)).toBe(false));
  });

  test('is still at work does not keep the program open', async () => {
    await fakeOffice('exec sleep 300');
    const { core, pages } = await withTemplate();
    const ended = refusalOf(pages());
    await new Promise((resolve) => setTimeout(resolve, 300));
    await core.close();
    expect(await ended).toBe('pdf.left');
  });
});

/** Ended processes that nobody has fetched yet do not run. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) Z /.test(status);
}
