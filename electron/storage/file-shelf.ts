import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { removeIfPossible, type FileSystem } from './file-system';
import { writeDurably } from './snapshot-adapter';
import { asStorageError, errnoOf } from './storage-error';

export interface FileShelfOptions {
  readonly fileSystem: FileSystem;
  readonly folder: string;
  /** End of every name, such as `.docx`. */
  readonly ending: string;
}

/**
 * Files that never change, under the SHA-256 of their bytes. What was put in stays: something that was made from it
 * may have to be made again.
 */
export class FileShelf {
  constructor(private readonly options: FileShelfOptions) {}

  nameOf(fingerprint: string): string {
    return `${fingerprint}${this.options.ending}`;
  }

  /**
   * Resolves with the fingerprint when the bytes are on the disk. A sound file that is there already stays; a damaged
   * one is replaced. Rejects with a `StorageError`.
   */
  async put(bytes: Uint8Array): Promise<string> {
    const fingerprint = fingerprintOf(bytes);
    if ((await this.state(fingerprint)) === 'sound') return fingerprint;
    const { fileSystem, folder } = this.options;
    const temporary = join(folder, `.${fingerprint}-${randomBytes(4).toString('hex')}.tmp`);
    try {
      await fileSystem.makeFolder(folder);
      await writeDurably(fileSystem, temporary, Buffer.from(bytes));
      await fileSystem.rename(temporary, this.#pathOf(fingerprint));
      await fileSystem.syncFolder(folder);
      return fingerprint;
    } catch (error) {
      await removeIfPossible(fileSystem, temporary);
      throw asStorageError(error, { folder });
    }
  }

  /** The bytes of a file, or null where it is missing or not what it was. Rejects with a `StorageError`. */
  async read(fingerprint: string): Promise<Uint8Array | null> {
    const bytes = await this.#bytesOf(fingerprint);
    return bytes !== null && fingerprintOf(bytes) === fingerprint ? bytes : null;
  }

  async state(fingerprint: string): Promise<'sound' | 'changed' | 'missing'> {
    const bytes = await this.#bytesOf(fingerprint);
    if (bytes === null) return 'missing';
    return fingerprintOf(bytes) === fingerprint ? 'sound' : 'changed';
  }

  async #bytesOf(fingerprint: string): Promise<Buffer | null> {
    const path = this.#pathOf(fingerprint);
    try {
      return await this.options.fileSystem.readFile(path);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return null;
      throw asStorageError(error, { file: path });
    }
  }

  #pathOf(fingerprint: string): string {
    return join(this.options.folder, this.nameOf(fingerprint));
  }
}

function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
