import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from '@shared/contract/problem';
import { runOffice } from './run-office';

/** PDF/A-2b with the structure a screen reader needs and a table of the parts. */
const archive = JSON.stringify({
  SelectPdfVersion: { type: 'long', value: '2' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
});

/** LibreOffice is slow and heavy: two at a time would be slower than one after the other. */
let last: Promise<unknown> = Promise.resolve();

/**
 * A Word file as PDF/A, made by LibreOffice with a profile of its own, so that no window somebody has open is in the
 * way and no setting of theirs counts.
 *
 * @param office the program `soffice`
 * @param begun told when the turn of this file has come
 * @throws Refusal `pdf.failed`, `pdf.tooLong`; the reason of the signal.
 */
export function archivePdf(
  office: string,
  word: Uint8Array,
  signal?: AbortSignal,
  begun?: () => void,
): Promise<Uint8Array> {
  const next = last.then(() => {
    signal?.throwIfAborted();
    begun?.();
    return convert(office, word, signal);
  });
  last = next.catch(() => undefined);
  return next;
}

async function convert(office: string, word: Uint8Array, signal?: AbortSignal): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'keneshme-pdf-'));
  try {
    const source = join(folder, 'paper.docx');
    await writeFile(source, word);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const words = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      `pdf:writer_pdf_Export:${archive}`,
      '--outdir',
      folder,
      source,
    ];
    await runOffice(office, words, signal);
    // It ends without a word where it could not read the file: then there is no PDF.
    return new Uint8Array(await readFile(join(folder, 'paper.pdf')));
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Refusal) throw error;
    throw new Refusal('pdf.failed', { message: error instanceof Error ? error.message.slice(0, 200) : '' });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
