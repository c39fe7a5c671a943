import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { removeIfPossible } from './file-system';
import type { FileSystem } from './file-system';
import { freeName, timeInName } from './record-folder';
import { writeDurably } from './snapshot-adapter';
import { asStorageError, errnoOf, StorageError } from './storage-error';

export interface EmergencyFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

export interface EmergencyFilesOptions {
  readonly fileSystem: FileSystem;
  /** Places to write to, the best one first; those that do not take the file are passed over. */
  readonly folders: readonly string[];
  /** Tells the copies of one data folder from those of another. */
  readonly prefix: string;
}

const takenBackFolder = 'taken-back';
const temporaryPattern = /^\..*\.tmp$/;

/** Files outside the data folder that hold what the data folder does not take. */
export class EmergencyFiles {
  constructor(private readonly options: EmergencyFilesOptions) {}

  /**
   * Replaces the file of a key durably, in the first place that takes it; what stands under the key in another place
   * goes. Returns its path. Rejects with the last place's `StorageError` when none takes it.
   */
  async write(key: string, text: string): Promise<string> {
    const { folders } = this.options;
    let failure: StorageError = new StorageError('storage.notWritable', { reason: 'noPlace' });
    for (const folder of folders) {
      try {
        const path = await this.#writeInto(folder, key, text);
        await this.#removeFrom(
          folders.filter((other) => other !== folder),
          key,
        );
        return path;
      } catch (error) {
        failure = asStorageError(error, { folder });
      }
    }
    throw failure;
  }

  /** Removes the file of a key from every place. */
  async remove(key: string): Promise<void> {
    await this.#removeFrom(this.options.folders, key);
  }

  /** The files of this data folder, by name. A place that cannot be read holds none for now. */
  async list(): Promise<EmergencyFile[]> {
    const { fileSystem, folders, prefix } = this.options;
    const files: EmergencyFile[] = [];
    for (const folder of folders) {
      try {
        for (const name of await fileSystem.names(folder)) {
          if (!name.startsWith(`${prefix}-`) || !name.endsWith('.json')) continue;
          const path = join(folder, name);
          files.push({ name, path, text: (await fileSystem.readFile(path)).toString('utf8') });
        }
      } catch {
        // Nothing is lost: the file is still there when the place can be read again.
      }
    }
    return files.sort((left, right) => left.name.localeCompare(right.name));
  }

  /** The key of a file's name. */
  keyOf(name: string): string {
    return name.slice(this.options.prefix.length + 1, -'.json'.length);
  }

  /** Moves a file that was taken back out of the way; it is kept for good. */
  async setAside({ path, name }: EmergencyFile): Promise<void> {
    const { fileSystem } = this.options;
    const folder = join(path, '..', takenBackFolder);
    try {
      await fileSystem.makeFolder(folder);
      const kept = freeName(`${name}.${timeInName()}`, new Set(await fileSystem.names(folder)));
      await fileSystem.rename(path, join(folder, kept));
      await fileSystem.syncFolder(folder);
    } catch (error) {
      throw asStorageError(error, { file: path });
    }
  }

  #fileName(key: string): string {
    return `${this.options.prefix}-${key}.json`;
  }

  async #writeInto(folder: string, key: string, text: string): Promise<string> {
    const { fileSystem } = this.options;
    await fileSystem.makeFolder(folder);
    const path = join(folder, this.#fileName(key));
    const temporary = join(folder, `.${this.#fileName(key)}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      await writeDurably(fileSystem, temporary, Buffer.from(text));
      await fileSystem.rename(temporary, path);
      await fileSystem.syncFolder(folder);
    } catch (error) {
      await removeIfPossible(fileSystem, temporary);
      throw error;
    }
    await this.#removeTemporary(folder);
    return path;
  }

  /** What a process left that was ended in the middle of a write. */
  async #removeTemporary(folder: string): Promise<void> {
    const { fileSystem, prefix } = this.options;
    for (const name of await fileSystem.names(folder)) {
      if (name.startsWith(`.${prefix}-`) && temporaryPattern.test(name))
        await removeIfPossible(fileSystem, join(folder, name));
    }
  }

  async #removeFrom(folders: readonly string[], key: string): Promise<void> {
    const { fileSystem } = this.options;
    for (const folder of folders) {
      try {
        await fileSystem.remove(join(folder, this.#fileName(key)));
        await fileSystem.syncFolder(folder);
      } catch (error) {
        // An old copy does no harm: taking it back adds only what is missing.
        if (errnoOf(error) !== 'ENOENT') continue;
      }
    }
  }
}
