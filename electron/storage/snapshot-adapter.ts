import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { removeIfPossible, writeAll } from './file-system';
import type { FileSystem } from './file-system';
import type { RecordFolder } from './record-folder';
import type { RecordState } from './record-format';
import { decodeSnapshot, encodeSnapshot, snapshotFileName } from './snapshot-file';
import type { SnapshotReading } from './snapshot-file';
import { StorageError, asStorageError, errnoOf } from './storage-error';

export interface ReadGeneration {
  readonly generation: number;
  readonly fileName: string;
  readonly reading: SnapshotReading;
}

/** A snapshot that cannot be used, and why. */
export interface RejectedGeneration {
  readonly generation: number;
  readonly fileName: string;
  readonly reason: string;
}

/** One generation to read from, one to fall back on. */
const keptGenerations = 2;

/**
 * The durable side of lowdb: reads the newest valid snapshot and writes each new one as a generation of its own
 * (temporary file, fsync, rename, fsync of the folder), so that no crash and no power loss leaves a record without one.
 */
export class SnapshotAdapter implements Adapter<RecordState> {
  /** Snapshots that the last `read` had to pass over, newest first. */
  rejected: readonly RejectedGeneration[] = [];

  constructor(
    private readonly folder: RecordFolder,
    private readonly id: string,
    private readonly format: { readonly name: string; readonly version: number },
  ) {}

  /** Null when there is no valid snapshot; throws `storage.newerFormat` when a newer program wrote the newest one. */
  async read(): Promise<RecordState | null> {
    const rejected: RejectedGeneration[] = [];
    this.rejected = rejected;
    for await (const { generation, fileName, reading } of this.generations()) {
      if (reading.outcome === 'valid') return reading.state;
      if (reading.outcome === 'newer') {
        const { version: found } = reading;
        throw new StorageError('storage.newerFormat', {
          id: this.id,
          file: fileName,
          found,
          known: this.format.version,
        });
      }
      rejected.push({ generation, fileName, reason: reading.reason });
    }
    return null;
  }

  /** Writes a new generation; when the promise resolves it survives power loss. Older ones than the kept two go. */
  async write(state: RecordState): Promise<void> {
    const { fileSystem } = this.folder;
    const generation = (this.folder.generations(this.id).at(-1) ?? 0) + 1;
    const fileName = snapshotFileName(this.id, generation);
    const temporary = join(this.folder.path, `.${fileName}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      await writeDurably(fileSystem, temporary, encodeSnapshot(this.format.name, generation, state));
      await fileSystem.rename(temporary, join(this.folder.path, fileName));
      this.folder.noteSnapshot(this.id, generation);
      await fileSystem.syncFolder(this.folder.path);
    } catch (error) {
      await removeIfPossible(fileSystem, temporary);
      throw asStorageError(error, { id: this.id, file: fileName, folder: this.folder.path });
    }
    for (const old of this.folder.generations(this.id).slice(0, -keptGenerations)) {
      this.folder.forgetSnapshot(this.id, old);
      await removeIfPossible(fileSystem, this.folder.snapshotPath(this.id, old));
    }
  }

  /** Every generation on disk, newest first, valid or not. Changes nothing. */
  async *generations(): AsyncGenerator<ReadGeneration> {
    for (const generation of [...this.folder.generations(this.id)].reverse()) {
      const fileName = snapshotFileName(this.id, generation);
      const bytes = await this.#bytesOf(fileName);
      if (bytes !== undefined) yield { generation, fileName, reading: decodeSnapshot(bytes, this.format) };
    }
  }

  async #bytesOf(fileName: string): Promise<Buffer | undefined> {
    try {
      return await this.folder.fileSystem.readFile(join(this.folder.path, fileName));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return undefined;
      // A file that cannot be read now is not a damaged file: nothing may be concluded from it.
      throw asStorageError(error, { id: this.id, file: fileName, folder: this.folder.path });
    }
  }
}

/** Writes a new file; when the promise resolves its bytes survive power loss, its name after a sync of the folder. */
export async function writeDurably(fileSystem: FileSystem, path: string, bytes: Buffer): Promise<void> {
  const file = await fileSystem.open(path, 'wx+');
  try {
    await writeAll(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}
