import { zipSync } from 'fflate';
import { basename, join, parse } from 'node:path';
import { produceFile } from '@documents/produce-file';
import type { PacketPaper, PacketState } from '@shared/contract/packet-methods';
import { leadingLanguage } from '@shared/documents/paper-forms';
import { translator } from '@shared/texts/catalogue';
import type { CoreContext } from '../context';
import { pdfOf } from './pdf-files';
import {
  folderOf,
  keepDocument,
  noteWithoutFile,
  writtenPaper,
  type WrittenPaperFile,
} from './produce-document';

type PacketFile = PacketState['files'][number];

export interface PacketRun {
  readonly papers: readonly PacketPaper[];
  readonly pdf: boolean;
  readonly signal: AbortSignal;
  /** Told each time one more file of the packet is written. */
  readonly counted: () => void;
  /** Told what has come onto the disk. */
  readonly kept: (file: PacketFile) => void;
}

/** One file of a packet: a paper in one form, and how often it is wanted. */
export interface PacketItem {
  readonly file: WrittenPaperFile;
  readonly copies: number;
}

/** How many files a packet has. */
export function filesIn(papers: readonly PacketPaper[], pdf: boolean): number {
  return papers.reduce((sum, { copies }) => sum + copies, 0) * (pdf ? 2 : 1);
}

/** Writes every paper into the folder of its hearing, one after another; answers the folder. */
export async function packetIntoFolder(core: CoreContext, run: PacketRun): Promise<string> {
  let folder = '';
  for await (const { file, copies } of itemsOf(core, run)) {
    // The last copy first: the newest file of the paper is then the one without a number.
    for (let copy = copies; copy >= 1; copy -= 1) {
      run.signal.throwIfAborted();
      const { document, fileName, keptFileName } = await keepDocument(core, {
        ...file,
        name: copyName(file, copy),
      });
      folder = parse(document.path).dir;
      run.kept({ fileName, keptFileName });
      run.counted();
    }
  }
  return folder;
}

/** Writes all papers into one archive, which appears only when it is whole; answers its path. */
export async function packetIntoArchive(
  core: CoreContext,
  run: PacketRun,
  { hearingId, name }: { hearingId: string; name: string },
): Promise<string> {
  const parts: Record<string, Uint8Array> = {};
  const files: WrittenPaperFile[] = [];
  for await (const { file, copies } of itemsOf(core, run)) {
    files.push(file);
    for (let copy = 1; copy <= copies; copy += 1) {
      parts[freeName(copyName(file, copy), parts)] = file.bytes;
      run.counted();
    }
  }
  run.signal.throwIfAborted();
  const { value: hearing } = await core.hearings.get(hearingId);
  const { path } = await produceFile({
    folder: await folderOf(core, hearing),
    name,
    // Word files and PDFs are compressed already.
    bytes: zipSync(parts, { level: 0 }),
    remembered: () => null,
  });
  for (const file of files) await noteWithoutFile(core, file, join(path, file.name));
  run.kept({ fileName: basename(path), keptFileName: null });
  return path;
}

/**
 * Every file of the packet, written but not yet on the disk. The thread that writes them has the next one in hand while
 * this one goes to the disk: otherwise each would wait for the other.
 */
async function* itemsOf(core: CoreContext, { papers, pdf, signal }: PacketRun): AsyncGenerator<PacketItem> {
  let next = begun(core, papers[0], signal);
  for (const [index, { copies }] of papers.entries()) {
    signal.throwIfAborted();
    const file = await next;
    if (file === null) return;
    next = begun(core, papers[index + 1], signal);
    yield { file, copies };
    signal.throwIfAborted();
    if (pdf) yield { file: await pdfOf(core, file, 'any', signal), copies };
  }
}

/** A fault of a paper is told when its turn comes; a packet that ends before needs it no more. */
function begun(
  core: CoreContext,
  paper: PacketPaper | undefined,
  signal: AbortSignal,
): Promise<WrittenPaperFile | null> {
  if (paper === undefined) return Promise.resolve(null);
  const writing = writtenPaper(core, paper.subject, paper.edition, signal);
  writing.catch(() => undefined);
  return writing;
}

/** A copy is a file of its own, so that the whole folder can be printed at once. */
function copyName({ name, edition }: WrittenPaperFile, copy: number): string {
  if (copy === 1) return name;
  const { name: stem, ext } = parse(name);
  return `${stem} ${translator(leadingLanguage(edition))('packet.copyFile', { copy })}${ext}`;
}

/** Two letters may come to the same name. */
function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  const { name: stem, ext } = parse(name);
  let free = name;
  for (let count = 2; free in taken; count += 1) free = `${stem} (${count})${ext}`;
  return free;
}
