import { basename, join } from 'node:path';
import { folderName, documentFileName } from '@documents/file-name';
import { fingerprintOf } from '@documents/fingerprint';
import { produceFile } from '@documents/produce-file';
import type { MethodOutput } from '@shared/contract/contract';
import { leadingLanguage } from '@shared/documents/paper-forms';
import type { Hearing } from '@shared/record/hearing';
import type { Edition, PaperSubject, ProducedDocument } from '@shared/record/produced-document';
import { nodeFileSystem } from '@storage/file-system';
import type { CoreContext } from '../context';
import { gatherPaper } from './document-model';
import { noteFinalFile } from '../register/issued-files';
import { producedState } from './produced-state';
import { basisOf, writePaper } from '../templates/template-choice';

type Produced = MethodOutput<'documents.produce'>['documents'][number];

/** A paper as a file that is not on the disk yet. */
export interface WrittenPaperFile {
  readonly subject: PaperSubject;
  readonly edition: Edition;
  /** The hearing as it was; null for a paper of the whole office. */
  readonly hearing: { readonly value: Hearing; readonly revision: number } | null;
  readonly draft: boolean;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly templateFingerprint: string | null;
  /** Fingerprint of everything it was made from. */
  readonly basis: () => string;
}

/**
 * Writes one Word file and remembers its fingerprint. Where a file of that name was edited by hand it stays, and the
 * new one gets a name of its own.
 *
 * @param folder where to write; without it the office's document folder, one folder per hearing.
 */
export async function produceDocument(
  core: CoreContext,
  subject: PaperSubject,
  edition: Edition,
  folder?: string,
): Promise<Produced> {
  return keepDocument(core, await writtenPaper(core, subject, edition), folder);
}

/** Makes the bytes of a paper, without touching the disk. */
export async function writtenPaper(
  core: CoreContext,
  subject: PaperSubject,
  edition: Edition,
  signal?: AbortSignal,
): Promise<WrittenPaperFile> {
  const { material, hearing, instruction, draft, today } = await gatherPaper(core, subject, edition);
  const paper = { kind: subject.kind, edition, material };
  const { bytes, templateFingerprint } = await writePaper(core, paper, signal);
  const model = { language: leadingLanguage(edition), edition };
  const name = documentFileName({ model, subject, hearing: hearing?.value ?? null, instruction, today });
  const basis = basisOf(core, paper);
  return { subject, edition, hearing, draft, name, bytes, templateFingerprint, basis };
}

/** Puts a written paper on the disk, never over a file somebody edited, and remembers it. */
export async function keepDocument(
  core: CoreContext,
  paper: WrittenPaperFile,
  chosenFolder?: string,
): Promise<Produced> {
  const { name, bytes } = paper;
  const folder = chosenFolder ?? (await folderOf(core, paper.hearing?.value ?? null));
  const { path, fingerprint, keptPath } = await produceFile({
    folder,
    name,
    bytes,
    remembered: (candidate) => rememberedFingerprint(core, paper, candidate),
  });
  const document = documentOf(core, paper, { path, fingerprint });
  await core.documents.change('any', 'documents.produced', (draft) => {
    draft.documents = [...draft.documents.filter((known) => known.path !== path), document];
  });
  await noteFinalFile(core, document);
  return {
    ...(await producedState(core, document)),
    keptFileName: keptPath === null ? null : basename(keptPath),
  };
}

/** Notes a final paper under its number where it lies in an archive, and so is no file of its own. */
export async function noteWithoutFile(
  core: CoreContext,
  paper: WrittenPaperFile,
  path: string,
): Promise<void> {
  await noteFinalFile(core, documentOf(core, paper, { path, fingerprint: fingerprintOf(paper.bytes) }));
}

/**
 * Where the office's documents go. Inside the data folder they are as closed to other accounts of the computer as the
 * records are; a folder the office has chosen is made as its system makes folders.
 */
export async function documentFolder(core: CoreContext): Promise<string> {
  const { documentFolder: chosen } = core.settings.value();
  if (chosen !== null) return chosen;
  const own = join(core.dataFolder, 'documents');
  // Where it cannot be made, whoever writes into it says so.
  await nodeFileSystem.makeFolder(own).catch(() => undefined);
  return own;
}

/** Each hearing has a folder; a paper of the whole office lies above them. */
export async function folderOf(core: CoreContext, hearing: Hearing | null): Promise<string> {
  const folder = await documentFolder(core);
  return hearing === null ? folder : join(folder, folderName(hearing));
}

function documentOf(
  core: CoreContext,
  { subject, edition, hearing, draft, templateFingerprint }: WrittenPaperFile,
  { path, fingerprint }: Pick<ProducedDocument, 'path' | 'fingerprint'>,
): ProducedDocument {
  return {
    id: core.newId(),
    ...subject,
    edition,
    draft,
    path,
    fingerprint,
    producedAt: core.now().toISOString(),
    revision: hearing?.revision ?? 0,
    templateFingerprint,
  };
}

/** Only the same paper of the same hearing may be replaced: two letters can come to the same file name. */
function rememberedFingerprint(
  core: CoreContext,
  { subject, edition }: Pick<WrittenPaperFile, 'subject' | 'edition'>,
  path: string,
): string | null {
  const known = core.documents.value().documents.find((document) => document.path === path);
  const same =
    known?.hearingId === subject.hearingId &&
    known.instructionId === subject.instructionId &&
    known.itemId === subject.itemId &&
    known.kind === subject.kind &&
    known.edition === edition;
  return same ? known.fingerprint : null;
}
