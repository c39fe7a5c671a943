import { findOffice } from '@documents/pdf/find-office';
import { archivePdf } from '@documents/pdf/office-pdf';
import { Refusal } from '@shared/contract/problem';
import type { Edition, PaperSubject } from '@shared/record/produced-document';
import type { CoreContext } from '../context';
import { gatherPaper } from './document-model';
import type { PagesAsker } from './kept-pages';
import type { WrittenPaperFile } from './produce-document';
import { basisOf, writePaper } from '../templates/template-choice';

export interface PaperPages {
  /** Fingerprint of what the pages are made from. */
  readonly basis: string;
  /** PDF/A; null where the asker knows the pages of this basis. */
  readonly bytes: Uint8Array | null;
}

/**
 * The pages of a paper as its Word file gives them, laid out by LibreOffice.
 *
 * @param known the basis of the pages the asker has
 * @throws Refusal `pdf.notHere`, `pdf.failed`, `pdf.tooLong`, and what refuses the Word file.
 */
export async function paperPages(
  core: CoreContext,
  { subject, edition }: { readonly subject: PaperSubject; readonly edition: Edition },
  known: string | null,
  asker: PagesAsker,
): Promise<PaperPages> {
  const office = await neededOffice();
  const { material } = await gatherPaper(core, subject, edition);
  const paper = { kind: subject.kind, edition, material };
  const basis = basisOf(core, paper)();
  if (basis === known) return { basis, bytes: null };
  const bytes = await core.pages.of(
    basis,
    async (signal, tell) => {
      const word = await writePaper(core, paper, signal);
      tell('waiting');
      return archivePdf(office, word.bytes, signal, () => tell('layingOut'));
    },
    asker,
  );
  return { basis, bytes };
}

/**
 * The pages of a Word file that is already written: those of the preview where they are kept.
 *
 * @throws Refusal `pdf.notHere`, `pdf.failed`, `pdf.tooLong`
 */
export async function pagesOfWritten(
  core: CoreContext,
  { basis, bytes }: Pick<WrittenPaperFile, 'basis' | 'bytes'>,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const office = await neededOffice();
  return core.pages.of(
    basis(),
    (stopped, tell) => archivePdf(office, bytes, stopped, () => tell('layingOut')),
    { signal },
  );
}

async function neededOffice(): Promise<string> {
  const office = await findOffice();
  if (office === null) throw new Refusal('pdf.notHere');
  return office;
}
