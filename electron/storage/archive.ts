import { join } from 'node:path';
import { prepareDataFolder } from './data-folder';
import { nodeFileSystem } from './file-system';
import type { FileSystem } from './file-system';
import { refuseUnfinishedCopy } from './folder-copy';
import { lockFolder } from './folder-lock';
import { KeptFiles } from './kept-files';
import type { RecordFormat } from './record-format';
import type { RecordProblem } from './record-problem';
import { RecordStore } from './record-store';
import { SingleRecord } from './single-record';

/** A kind with any number of records. */
export interface ManyRecords<T> {
  readonly holds: 'many';
  readonly format: RecordFormat<T>;
}

/** A kind with exactly one record, which begins with `initial` in a new data folder. */
export interface OneRecord<T> {
  readonly holds: 'one';
  readonly format: RecordFormat<T>;
  readonly initial: () => T;
}

/** A kind of values without a history, which are replaced as a whole and go when they are empty. */
export interface KeptValues<T> {
  readonly holds: 'kept';
  readonly format: RecordFormat<T>;
  isEmpty(value: T): boolean;
}

export type RecordKind = ManyRecords<unknown> | OneRecord<unknown> | KeptValues<unknown>;

/** By name; the name is the kind's folder, and the id of its record where there is only one. */
export type RecordKinds = Readonly<Record<string, RecordKind>>;

export type StoreOf<Kind extends RecordKind> =
  Kind extends OneRecord<infer T>
    ? SingleRecord<T>
    : Kind extends ManyRecords<infer T>
      ? RecordStore<T>
      : Kind extends KeptValues<infer T>
        ? KeptFiles<T>
        : never;

export type StoresOf<Kinds extends RecordKinds> = { readonly [Name in keyof Kinds]: StoreOf<Kinds[Name]> };

export interface Archive<Kinds extends RecordKinds> {
  readonly records: StoresOf<Kinds>;
  /** Everything about files that their keeper should know, of all kinds. */
  readonly problems: () => (RecordProblem & { readonly kind: string })[];
  /** Closes all records and gives the folder free; every part is stopped, failures are thrown together at the end. */
  readonly stop: () => Promise<void>;
}

export interface ArchiveOptions<Kinds extends RecordKinds> {
  readonly dataFolder: string;
  readonly kinds: Kinds;
  /** Named to whoever finds the folder locked, for example `keneshme serve`. */
  readonly program: string;
  readonly fileSystem?: FileSystem;
}

/**
 * Prepares and locks the data folder and starts the store of every kind; reads no record.
 * Rejects with `storage.notWritable`, `storage.locked`, `storage.copyUnfinished` and the like, leaving nothing open.
 */
export async function openArchive<const Kinds extends RecordKinds>({
  dataFolder,
  kinds,
  program,
  fileSystem = nodeFileSystem,
}: ArchiveOptions<Kinds>): Promise<Archive<Kinds>> {
  await prepareDataFolder(fileSystem, dataFolder);
  await refuseUnfinishedCopy(dataFolder);
  const lock = await lockFolder(fileSystem, dataFolder, program);
  const stops = [() => lock.release()];
  const stores = new Map<string, RecordStore<unknown> | KeptFiles<unknown>>();
  const records: Record<string, RecordStore<unknown> | SingleRecord<unknown> | KeptFiles<unknown>> = {};
  try {
    for (const [name, kind] of Object.entries(kinds)) {
      const folder = join(dataFolder, name);
      if (kind.holds === 'kept') {
        const files = await KeptFiles.start({ fileSystem, folder, ...kind });
        stops.push(() => files.stop());
        stores.set(name, files);
        records[name] = files;
        continue;
      }
      const store = await RecordStore.start({ fileSystem, folder, format: kind.format });
      stops.push(() => store.stop());
      stores.set(name, store);
      records[name] = kind.holds === 'one' ? new SingleRecord(store, name, kind.initial) : store;
    }
  } catch (error) {
    await stopAll(stops).catch(() => undefined);
    throw error;
  }
  return {
    // Each name got the store of its own kind in the loop above.
    records: records as StoresOf<Kinds>,
    problems: () =>
      [...stores].flatMap(([kind, store]) => store.problems().map((problem) => ({ kind, ...problem }))),
    stop: () => stopAll(stops),
  };
}

/** In reverse order; one failure does not stop the others from stopping. */
async function stopAll(stops: (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const stop of stops.splice(0).reverse()) {
    try {
      await stop();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'the archive did not stop cleanly');
}
