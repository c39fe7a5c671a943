import { parse } from 'node:path';
import { findOffice } from '@documents/pdf/find-office';
import { Refusal } from '@shared/contract/problem';
import { leadingLanguage } from '@shared/documents/paper-forms';
import { translator } from '@shared/texts/catalogue';
import type { CoreContext } from '../context';
import { buildModel } from './document-model';
import { pagesOfWritten } from './paper-pages';
import type { WrittenPaperFile } from './produce-document';

export interface PdfWays {
  readonly direct: boolean;
  readonly archive: boolean;
}

/** How a paper becomes a PDF on this machine. */
export async function pdfWays({ desktop }: CoreContext): Promise<PdfWays> {
  return { direct: desktop !== null, archive: (await findOffice()) !== null };
}

/**
 * A written paper as PDF: as it is printed, by the desktop program; or as PDF/A, by LibreOffice. A paper on the office's
 * own template is always the pages of its Word file: the desktop program prints the built-in form.
 *
 * @param way `any` takes the desktop program's where there is one, else the archive's.
 * @throws Refusal `pdf.notHere`, `pdf.onTemplate`, `pdf.failed`, `pdf.tooLong`
 */
export async function pdfOf(
  core: CoreContext,
  paper: WrittenPaperFile,
  way: 'direct' | 'archive' | 'any',
  signal?: AbortSignal,
): Promise<WrittenPaperFile> {
  const stem = parse(paper.name).name;
  const onTemplate = paper.templateFingerprint !== null;
  if (onTemplate && (await findOffice()) === null) throw new Refusal('pdf.onTemplate');
  if (core.desktop === null && way === 'direct') throw new Refusal('pdf.notHere');
  if (core.desktop !== null && way !== 'archive' && !onTemplate) {
    const bytes = await core.desktop.writePdf(await buildModel(core, paper.subject, paper.edition));
    signal?.throwIfAborted();
    return { ...paper, name: `${stem}.pdf`, bytes };
  }
  const bytes = await pagesOfWritten(core, paper, signal);
  const suffix = translator(leadingLanguage(paper.edition))('pages.pdf.archiveFile');
  return { ...paper, name: way === 'direct' ? `${stem}.pdf` : `${stem} ${suffix}.pdf`, bytes };
}
