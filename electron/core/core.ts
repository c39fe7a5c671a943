import { randomUUID } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { CoreEvent } from '@shared/contract/event';
import type { Capabilities } from '@shared/contract/office-methods';
import type { Outcome } from '@shared/contract/transport';
import type { Edition, PaperSubject } from '@shared/record/produced-document';
import { fingerprintOfRecord } from './hearings/approval-check';
import { EmergencyFiles } from '@storage/emergency-files';
import { emergencyFolders, emergencyPrefix } from '@storage/emergency-folders';
import { nodeFileSystem, type FileSystem } from '@storage/file-system';
import { copyDataFolder } from '@storage/folder-copy';
import { writerInPlace, writerOnThread } from '@documents/worker/paper-writer';
import { accountName } from './account-name';
import type { CoreContext } from './context';
import type { DesktopPort } from './desktop-port';
import { directoryHandlers } from './directory/directory-use-cases';
import { createDispatcher, type Handlers } from './dispatcher';
import { documentHandlers } from './papers/document-use-cases';
import { draftHandlers } from './drafts/draft-use-cases';
import { emergencyOver } from './emergency/emergency';
import { emergencyHandlers } from './emergency/emergency-use-cases';
import { createEventBus } from './events';
import { exchangeHandlers } from './exchange/exchange-use-cases';
import { hearingHandlers } from './hearings/hearing-use-cases';
import { createHearingIndex } from '@search/hearing-index';
import { instructionHandlers } from './instructions/instruction-use-cases';
import { officeHandlers } from './office/office-use-cases';
import { KeptPages } from './papers/kept-pages';
import { openRecords } from './archive/open-records';
import { PacketJobs } from './papers/packet-jobs';
import { packetHandlers } from './papers/packet-use-cases';
import { pdfHandlers } from './papers/pdf-use-cases';
import { produceDocument } from './papers/produce-document';
import { readable } from './archive/records';
import { registerHandlers } from './register/register-use-cases';
import { screenHandlers } from './hearings/screen-use-cases';
import { settingsHandlers } from './office/settings-use-cases';
import { templateHandlers } from './templates/template-use-cases';
import { bringNumbersInStep } from './register/write-number';

export type { DesktopPort } from './desktop-port';

export interface CoreOptions {
  readonly dataFolder: string;
  readonly version: string;
  /** What holds the data folder, for the sentence another program shows: «Keneshme», «keneshme serve». */
  readonly program: string;
  readonly capabilities: Capabilities;
  readonly desktop: DesktopPort | null;
  /** The built worker that writes Word files on a thread of its own; without it the caller's thread writes them. */
  readonly paperWorker?: string | undefined;
  readonly now?: () => Date;
  /** Another disk than the machine's, for tests of a failing one. */
  readonly fileSystem?: FileSystem;
  /** Where emergency copies go, instead of the usual places. */
  readonly emergencyFolders?: readonly string[];
  /** Hears of faults of the program itself; refusals of inputs are answers, not faults. */
  readonly reportFault?: (error: unknown) => void;
}

/** The program without a face: every host and the command line speak to this. */
export interface Core {
  /** Answers any method of the contract; never rejects. */
  readonly call: (method: unknown, input: unknown) => Promise<Outcome>;
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
  /**
   * Writes a document into a folder of the caller's choice. Not in the contract, because a page must not choose
   * where on the disk a file goes; for the command line. Throws `Refusal`.
   */
  produceInto(folder: string, subject: PaperSubject, edition: Edition): ReturnType<typeof produceDocument>;
  /** Copies the whole data folder into a new one; answers how many files. Throws StorageError `storage.targetTaken`. */
  backupInto(folder: string): Promise<number>;
  /** Waits for what is being written, writes the last snapshots and gives the data folder back. */
  close(): Promise<void>;
}

/**
 * Opens the archive and makes the core.
 *
 * @throws StorageError `storage.locked`, `storage.notWritable`, or another storage code when the data folder cannot be used.
 */
export async function openCore(options: CoreOptions): Promise<Core> {
  const now = options.now ?? (() => new Date());
  const reportFault = options.reportFault ?? (() => undefined);
  const author = accountName();
  const records = await openRecords(options.dataFolder, options.program, { now, author }, options.fileSystem);
  const events = createEventBus(reportFault);
  const core: CoreContext = {
    ...records,
    version: options.version,
    dataFolder: options.dataFolder,
    capabilities: options.capabilities,
    desktop: options.desktop,
    index: createHearingIndex(),
    events,
    paperWriter: paperWriterOf(options, reportFault),
    pages: new KeptPages(),
    author,
    emergency: emergencyOver(await emergencyFilesOf(options), now),
    newId: () => randomUUID(),
    now,
    fingerprint: fingerprintOfRecord,
  };
  await fillIndex(core);
  if (!options.capabilities.readOnly) await bringNumbersInStep(core);
  const packets = new PacketJobs();
  const handlers: Handlers = {
    ...officeHandlers(core),
    ...settingsHandlers(core),
    ...directoryHandlers(core),
    ...hearingHandlers(core),
    ...instructionHandlers(core),
    ...documentHandlers(core),
    ...pdfHandlers(core),
    ...packetHandlers(core, packets),
    ...templateHandlers(core),
    ...registerHandlers(core),
    ...screenHandlers(core),
    ...exchangeHandlers(core),
    ...draftHandlers(core),
    ...emergencyHandlers(core),
  };
  const dispatcher = createDispatcher(handlers, { readOnly: options.capabilities.readOnly, reportFault });
  return {
    call: (method, input) => dispatcher.call(method, input),
    subscribe: (listener) => events.subscribe(listener),
    produceInto: (folder, subject, edition) => produceDocument(core, subject, edition, resolve(folder)),
    backupInto: (folder) => copyDataFolder(options.dataFolder, resolve(folder)),
    async close() {
      await packets.stop();
      await core.pages.stop();
      await core.paperWriter.close();
      await records.close();
    },
  };
}

function paperWriterOf(
  { paperWorker }: CoreOptions,
  reportFault: (error: unknown) => void,
): CoreContext['paperWriter'] {
  return paperWorker === undefined ? writerInPlace : writerOnThread(paperWorker, reportFault);
}

/** Reads every hearing once for the list; a file that cannot be opened is reported and does not keep the others out. */
async function fillIndex(core: CoreContext): Promise<void> {
  const instructions = await readable(core.instructions);
  for (const hearing of await readable(core.hearings)) {
    core.index.put(
      hearing,
      instructions.filter(({ hearingId }) => hearingId === hearing.id),
    );
  }
}

/** On the machine's own disk, whatever the data folder's disk does. */
async function emergencyFilesOf({
  dataFolder,
  emergencyFolders: chosen,
}: CoreOptions): Promise<EmergencyFiles> {
  const usual = { dataFolder, environment: process.env, home: homedir(), temporary: tmpdir() };
  return new EmergencyFiles({
    fileSystem: nodeFileSystem,
    folders: chosen ?? (await emergencyFolders(usual)),
    prefix: emergencyPrefix(dataFolder),
  });
}
