import { sizeOrZero, writeAll } from './file-system';
import type { OpenFile } from './file-system';
import type { HistoryLine } from './history-line';
import { scanHistory } from './history-scan';
import { historyFileName } from './record-folder';
import type { RecordFolder } from './record-folder';
import { asStorageError, errnoOf } from './storage-error';
import type { StorageError } from './storage-error';

const firstTailLength = 64 * 1024;

/** A record's append-only history on disk. What `append` confirmed survives power loss; what it refused is not there. */
export class HistoryFile {
  readonly #path: string;
  #file: OpenFile | undefined;
  #length = 0;
  /** Bytes behind `#length` may be on disk and must go before anything is written. */
  #hasRemains = false;
  /** The file's name may not be on disk yet. */
  #nameUnsynced = false;

  constructor(
    private readonly folder: RecordFolder,
    private readonly id: string,
  ) {
    this.#path = folder.historyPath(id);
  }

  /** Confirmed bytes. */
  get length(): number {
    return this.#length;
  }

  /** Takes all bytes of the file, if there is one, as confirmed, or as many as the limit says. */
  async measure(limit = Number.POSITIVE_INFINITY): Promise<void> {
    try {
      this.#length = Math.min(limit, await sizeOrZero(this.folder.fileSystem, this.#path));
    } catch (error) {
      throw this.#named(error);
    }
  }

  /** Gives up everything behind a length. When the disk refuses now, it is done before the next append. */
  async cut(length: number): Promise<void> {
    this.#length = length;
    this.#hasRemains = true;
    try {
      await this.#openClean();
    } catch {
      await this.discard();
    }
  }

  /** Writes lines behind the last one; on failure the file keeps its former length. */
  async append(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    try {
      const file = await this.#openClean();
      await writeAll(file, bytes, this.#length);
      await file.dataSync();
    } catch (error) {
      await this.cut(this.#length);
      throw this.#named(error);
    }
    this.#length += bytes.length;
  }

  /** Confirmed bytes from an offset on, at most `limit` of them. */
  async read(offset: number, limit = Number.POSITIVE_INFINITY): Promise<Buffer> {
    const length = Math.min(limit, this.#length - offset);
    if (length <= 0) return Buffer.alloc(0);
    const { fileSystem } = this.folder;
    try {
      const file = await fileSystem.open(this.#path, 'r');
      try {
        return await file.read(length, offset);
      } finally {
        await file.close();
      }
    } catch (error) {
      throw this.#named(error);
    }
  }

  /** The last sound lines, newest first; reads only as much of the file as they take. */
  async newest(limit: number): Promise<HistoryLine[]> {
    for (let tail = firstTailLength; ; tail *= 4) {
      const offset = Math.max(0, this.#length - tail);
      const scanned = scanHistory(await this.read(offset), offset);
      // The first line is cut through unless the piece begins with the file.
      const lines = (offset === 0 ? scanned : scanned.slice(1)).map(({ line }) => line);
      const sound = lines.filter((line) => line !== undefined).reverse();
      if (offset === 0 || sound.length >= limit) return sound.slice(0, limit);
    }
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }

  /** Closes after a failure, which is the error to tell of; the next append opens the file anew. */
  async discard(): Promise<void> {
    try {
      await this.close();
    } catch {
      // The descriptor is given back also when closing reports an error.
    }
  }

  #named(error: unknown): StorageError {
    const { id, folder } = this;
    return asStorageError(error, { id, file: historyFileName(id), folder: folder.path });
  }

  async #openClean(): Promise<OpenFile> {
    this.#file ??= await this.#openOrCreate();
    if (this.#nameUnsynced) {
      await this.folder.fileSystem.syncFolder(this.folder.path);
      this.#nameUnsynced = false;
    }
    if (this.#hasRemains) {
      await this.#file.truncate(this.#length);
      await this.#file.dataSync();
      this.#hasRemains = false;
    }
    return this.#file;
  }

  async #openOrCreate(): Promise<OpenFile> {
    const { fileSystem } = this.folder;
    try {
      return await fileSystem.open(this.#path, 'r+');
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
    const created = await fileSystem.open(this.#path, 'wx+');
    this.#nameUnsynced = true;
    this.folder.noteHistory(this.id);
    return created;
  }
}
