import { nodeFileSystem } from '@storage/file-system';
import type { FileSystem, OpenFile } from '@storage/file-system';

export interface Fault {
  /** The call that fails, counted from 0 after `arm`. */
  readonly at: number;
  readonly errno: string;
  /** Whether all later calls fail, too, until `repair`. */
  readonly lasting: boolean;
}

/** The real disk, one call of which fails as told. A failing write leaves half of its bytes behind. */
export class FaultyDisk implements FileSystem {
  /** Names of the calls since `arm`. */
  calls: string[] = [];
  #fault: Fault | undefined;

  arm(fault: Fault | undefined): void {
    this.calls = [];
    this.#fault = fault;
  }

  repair(): void {
    this.#fault = undefined;
  }

  open: FileSystem['open'] = async (path, mode) => {
    this.#step(`open ${mode}`);
    return this.#wrap(await nodeFileSystem.open(path, mode));
  };
  readFile: FileSystem['readFile'] = (path) => this.#pass('readFile', () => nodeFileSystem.readFile(path));
  size: FileSystem['size'] = (path) => this.#pass('size', () => nodeFileSystem.size(path));
  names: FileSystem['names'] = (folder) => this.#pass('names', () => nodeFileSystem.names(folder));
  makeFolder: FileSystem['makeFolder'] = (folder) =>
    this.#pass('makeFolder', () => nodeFileSystem.makeFolder(folder));
  rename: FileSystem['rename'] = (from, to) => this.#pass('rename', () => nodeFileSystem.rename(from, to));
  copy: FileSystem['copy'] = (from, to) => this.#pass('copy', () => nodeFileSystem.copy(from, to));
  remove: FileSystem['remove'] = (path) => this.#pass('remove', () => nodeFileSystem.remove(path));
  removeFolder: FileSystem['removeFolder'] = (folder) =>
    this.#pass('removeFolder', () => nodeFileSystem.removeFolder(folder));
  syncFolder: FileSystem['syncFolder'] = (folder) =>
    this.#pass('syncFolder', () => nodeFileSystem.syncFolder(folder));

  #wrap(file: OpenFile): OpenFile {
    return {
      read: (length, position) => this.#pass('read', () => file.read(length, position)),
      write: async (bytes, position) => {
        try {
          this.#step('write');
        } catch (error) {
          await file.write(bytes.subarray(0, bytes.length >> 1), position);
          throw error;
        }
        return file.write(bytes, position);
      },
      truncate: (length) => this.#pass('truncate', () => file.truncate(length)),
      sync: () => this.#pass('sync', () => file.sync()),
      dataSync: () => this.#pass('dataSync', () => file.dataSync()),
      // A descriptor is given back also when closing reports an error.
      close: async () => {
        await file.close();
        this.#step('close');
      },
    };
  }

  async #pass<Result>(name: string, call: () => Promise<Result>): Promise<Result> {
    this.#step(name);
    return call();
  }

  #step(name: string): void {
    const number = this.calls.length;
    this.calls.push(name);
    const fault = this.#fault;
    if (fault === undefined || number < fault.at || (number > fault.at && !fault.lasting)) return;
    throw Object.assign(new Error(`${fault.errno}: injected at ${name}`), { code: fault.errno });
  }
}
