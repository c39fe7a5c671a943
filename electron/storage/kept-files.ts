import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { removeIfPossible } from './file-system';
import type { FileSystem } from './file-system';
import { KeyedQueue } from './keyed-queue';
import { assertGapFree, migrate } from './migrations';
import { keptFileName, RecordFolder } from './record-folder';
import type { RecordFormat } from './record-format';
import { assertRecordId } from './record-id';
import type { RecordProblem } from './record-problem';
import { decodeSnapshot, encodeSnapshot } from './snapshot-file';
import { writeDurably } from './snapshot-adapter';
import { StorageError, asStorageError, errnoOf } from './storage-error';

export interface KeptFilesOptions<T> {
  readonly fileSystem: FileSystem;
  readonly folder: string;
  readonly format: RecordFormat<T>;
  /** Whether a value needs no file. */
  isEmpty(value: T): boolean;
}

interface Waiting<T> {
  value: T;
  readonly written: Promise<void>;
}

/**
 * Small values that are replaced as a whole many times a minute and have no history: one file each, replaced durably
 * (temporary file, fsync, rename, fsync of the folder), so that after a crash either the former value is there or the
 * new one. While one write runs only the latest value waits behind it.
 */
export class KeptFiles<T> {
  readonly #queue = new KeyedQueue();
  readonly #waiting = new Map<string, Waiting<T>>();
  readonly #problems: RecordProblem[] = [];

  private constructor(
    private readonly folder: RecordFolder,
    private readonly options: KeptFilesOptions<T>,
  ) {}

  /** Opens the folder, creating it when it is missing. No file is read. */
  static async start<T>(options: KeptFilesOptions<T>): Promise<KeptFiles<T>> {
    assertGapFree(options.format);
    const files = new KeptFiles(await RecordFolder.open(options.fileSystem, options.folder), options);
    for (const file of await files.folder.setAsideNames()) {
      files.#problems.push({ id: file.split('.')[0] ?? '', file, reason: 'setAsideEarlier', details: {} });
    }
    return files;
  }

  /** Ids of the values that have a file, in alphabetical order. */
  async ids(): Promise<string[]> {
    const { fileSystem, path } = this.folder;
    try {
      const names = await fileSystem.names(path);
      return names.flatMap((name) => idOfKeptFile(name) ?? []).sort();
    } catch (error) {
      throw asStorageError(error, { folder: path });
    }
  }

  /**
   * The value on the disk; null where there is none. A damaged file is set aside, named among the problems, and
   * answered with null. Rejects with `storage.newerFormat`, or with what the disk says.
   */
  read(id: string): Promise<T | null> {
    assertRecordId(id);
    return this.#queue.run(id, async () => {
      const { value, problem } = await this.#load(id);
      if (problem === null) return value;
      if (problem.reason === 'newerFormat') {
        throw new StorageError('storage.newerFormat', { id, file: problem.file, ...problem.details });
      }
      const kept = await this.folder.setAside(problem.file);
      this.#problems.push({ ...problem, details: { ...problem.details, kept } });
      return null;
    });
  }

  /** Resolves when this value, or a later one of the same id, is on the disk for good. An empty value has no file. */
  write(id: string, value: T): Promise<void> {
    assertRecordId(id);
    const waiting = this.#waiting.get(id);
    if (waiting !== undefined) {
      waiting.value = value;
      return waiting.written;
    }
    const written = this.#queue.run(id, async () => {
      const latest = this.#waiting.get(id)?.value ?? value;
      this.#waiting.delete(id);
      await this.#replace(id, latest);
    });
    this.#waiting.set(id, { value, written });
    return written;
  }

  /** Files that were set aside, now or earlier. */
  problems(): RecordProblem[] {
    return [...this.#problems];
  }

  /** Reads the file and returns what is wrong with it. Changes nothing. */
  verify(id: string): Promise<RecordProblem[]> {
    assertRecordId(id);
    return this.#queue.run(id, async () => {
      try {
        const { problem } = await this.#load(id);
        return problem === null ? [] : [problem];
      } catch (error) {
        const { code, details } = asStorageError(error);
        return [{ id, file: keptFileName(id), reason: 'unreadable', details: { ...details, code } }];
      }
    });
  }

  /** Waits for what is being written. */
  stop(): Promise<void> {
    return this.#queue.settled();
  }

  async #load(id: string): Promise<{ value: T | null; problem: RecordProblem | null }> {
    const file = keptFileName(id);
    const bytes = await this.#bytesOf(id);
    if (bytes === null) return { value: null, problem: null };
    const problem = (reason: RecordProblem['reason'], details: RecordProblem['details']) => ({
      value: null,
      problem: { id, file, reason, details },
    });
    const { format } = this.options;
    const reading = decodeSnapshot(bytes, format);
    if (reading.outcome === 'newer')
      return problem('newerFormat', { found: reading.version, known: format.version });
    if (reading.outcome === 'rejected') return problem('recordDamaged', { reason: reading.reason });
    try {
      const { value, version } = reading.state;
      return { value: format.parse(migrate(value, version, format.migrations)), problem: null };
    } catch {
      return problem('recordDamaged', { reason: 'schemaRefused' });
    }
  }

  async #bytesOf(id: string): Promise<Buffer | null> {
    const { fileSystem, path } = this.folder;
    try {
      return await fileSystem.readFile(join(path, keptFileName(id)));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return null;
      // A file that cannot be read now is not a damaged file: nothing may be concluded from it.
      throw asStorageError(error, { id, file: keptFileName(id), folder: path });
    }
  }

  async #replace(id: string, value: T): Promise<void> {
    const { fileSystem, path } = this.folder;
    const target = join(path, keptFileName(id));
    const temporary = join(path, `.${keptFileName(id)}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      if (this.options.isEmpty(value)) await removeIfThere(fileSystem, target);
      else {
        await writeDurably(fileSystem, temporary, this.#encoded(value));
        await fileSystem.rename(temporary, target);
      }
      await fileSystem.syncFolder(path);
    } catch (error) {
      await removeIfPossible(fileSystem, temporary);
      throw asStorageError(error, { id, file: keptFileName(id), folder: path });
    }
  }

  #encoded(value: T): Buffer {
    const { name, version } = this.options.format;
    return encodeSnapshot(name, 1, { version, revision: 1, historyOffset: 0, value });
  }
}

const keptFilePattern = /^([a-z0-9-]+)\.kept\.json$/;

function idOfKeptFile(name: string): string | undefined {
  return keptFilePattern.exec(name)?.[1];
}

async function removeIfThere(fileSystem: FileSystem, path: string): Promise<void> {
  try {
    await fileSystem.remove(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
}
