import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { compareParagraphs } from '@documents/difference/compare-paragraphs';
import { readParagraphs } from '@documents/difference/read-paragraphs';
import { shortened } from '@documents/difference/shorten';
import { Refusal } from '@shared/contract/problem';
import type { PaperDifference } from '@shared/documents/difference';
import type { ProducedDocument } from '@shared/record/produced-document';
import type { CoreContext } from '../context';
import { writtenPaper } from './produce-document';

/**
 * What differs between a produced file as it lies on the disk and its paper as the record gives it now. Both are read
 * as Word files, so that the office's template counts on both sides.
 *
 * @throws Refusal `document.notReadable`, and what a paper that cannot be made any more is refused with.
 */
export async function paperDifference(
  core: CoreContext,
  document: ProducedDocument,
): Promise<PaperDifference> {
  const { kind, hearingId, itemId, instructionId, edition } = document;
  const inFile = await paragraphsOfFile(document);
  const { bytes } = await writtenPaper(core, { kind, hearingId, itemId, instructionId }, edition);
  return shortened(compareParagraphs(readParagraphs(bytes), inFile));
}

/** Whatever is wrong with the file, there is one sentence for it: it is the office's own, and stays as it is. */
async function paragraphsOfFile({ path }: ProducedDocument): Promise<string[]> {
  const bytes = await readFile(path);
  try {
    return readParagraphs(bytes);
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal('document.notReadable', { file: basename(path) });
    throw error;
  }
}
