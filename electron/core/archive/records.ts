import type { Draft } from 'immer';
import { Refusal } from '@shared/contract/problem';
import type { Change, ChangeNote } from '@storage/change';
import type { HistoryLine } from '@storage/history-line';
import type { RecordStore } from '@storage/record-store';
import type { SingleRecord as StoredSingle } from '@storage/single-record';
import { StorageError } from '@storage/storage-error';
import { afterChange, emptyStacks, redoLabel, stacksAfter, undoLabel, type UndoStacks } from './undo-stack';

/** A record as it stands, with the number of its last change. */
export interface RecordState<T> {
  readonly value: T;
  readonly revision: number;
}

/** A removed record as it was written, perhaps by an older program; null where it cannot be read. */
export interface TrashedState {
  readonly id: string;
  readonly removedAt: string;
  readonly value: unknown;
}

/** The records of one kind, as the use cases see them. */
export interface Records<T> {
  ids(): readonly string[];
  has(id: string): boolean;
  /** @throws Refusal `record.notFound`. */
  get(id: string): Promise<RecordState<T>>;
  create(id: string, value: T): Promise<RecordState<T>>;
  /**
   * Resolves when the change is on the disk. The recipe changes the draft and may throw a `Refusal`. With `'any'` it
   * works on the newest value, whatever that is: for what the program itself brings in step, not for what was typed.
   */
  change<Result>(
    id: string,
    expectedRevision: number | 'any',
    label: string,
    recipe: (draft: Draft<T>) => Result,
  ): Promise<RecordState<T> & { readonly result: Result }>;
  undo(id: string, expectedRevision: number): Promise<RecordState<T>>;
  redo(id: string, expectedRevision: number): Promise<RecordState<T>>;
  undoStacks(id: string): Promise<UndoStacks>;
  /** The last changes, newest first. */
  history(id: string, limit: number): Promise<readonly HistoryLine[]>;
  /** Moves the record to the trash. */
  remove(id: string, expectedRevision: number): Promise<void>;
  restore(id: string): Promise<RecordState<T>>;
  /** What lies in the trash, the last removed first. */
  trashed(): Promise<readonly TrashedState[]>;
}

/** A record there is only one of. */
export interface SingleRecord<T> {
  value(): T;
  revision(): number;
  /** With `'any'` the recipe works on the newest value, whatever that is, and must judge it itself. */
  change<Result>(
    expectedRevision: number | 'any',
    label: string,
    recipe: (draft: Draft<T>) => Result,
  ): Promise<RecordState<T> & { readonly result: Result }>;
}

/** Who makes the changes and what time it is. */
export interface ChangeStamp {
  readonly author: string;
  now(): Date;
}

/** The use cases' view of a store: recipes with results, undo over the history, and refusals instead of file errors. */
export function recordsOver<T>(store: RecordStore<T>, stamp: ChangeStamp): Records<T> {
  const stacks = new Map<string, UndoStacks>();
  const note = (label: string): ChangeNote => ({
    author: stamp.author,
    at: stamp.now().toISOString(),
    label,
  });

  async function undoStacks(id: string): Promise<UndoStacks> {
    const known = stacks.get(id);
    if (known !== undefined) return known;
    const lines = await store.history(id);
    const found = stacksAfter(lines.reverse().map(({ revision, label }) => ({ revision, label })));
    stacks.set(id, found);
    return found;
  }

  async function commit(
    id: string,
    expectedRevision: number | 'any',
    change: Change<T>,
  ): Promise<RecordState<T>> {
    const before = await undoStacks(id);
    const { value, revision, patches } = await store.commit(id, expectedRevision, change);
    if (patches.length > 0)
      stacks.set(id, afterChange(stacks.get(id) ?? before, { revision, label: change.label }));
    return { value, revision };
  }

  /** The line of history that made a revision. */
  async function lineOf(id: string, revision: number, current: number): Promise<HistoryLine> {
    const lines = await store.history(id, { limit: current - revision + 1 });
    const line = lines.find((one) => one.revision === revision);
    if (line === undefined) throw new Refusal('record.nothingToUndo');
    return line;
  }

  return {
    ids: () => store.ids(),
    has: (id) => store.has(id),
    async get(id) {
      if (!store.has(id)) throw new Refusal('record.notFound', { id });
      const { value, revision } = await store.read(id);
      return { value, revision };
    },
    async create(id, value) {
      stacks.set(id, emptyStacks);
      const created = await store.create(id, value, note('create'));
      return { value: created.value, revision: created.revision };
    },
    async change(id, expectedRevision, label, recipe) {
      if (!store.has(id)) throw new Refusal('record.notFound', { id });
      const results: ReturnType<typeof recipe>[] = [];
      const state = await commit(id, expectedRevision, {
        ...note(label),
        recipe: (draft) => void results.push(recipe(draft)),
      });
      return { ...state, result: results[0] as ReturnType<typeof recipe> };
    },
    async undo(id, expectedRevision) {
      const last = (await undoStacks(id)).undo.at(-1);
      const { revision: current } = await store.read(id);
      if (last === undefined) throw new Refusal('record.nothingToUndo');
      const { patches, inversePatches } = await lineOf(id, last, current);
      if (inversePatches === null) throw new Refusal('record.nothingToUndo');
      return commit(id, expectedRevision, {
        ...note(undoLabel(last)),
        patches: inversePatches,
        inversePatches: patches,
      });
    },
    async redo(id, expectedRevision) {
      const last = (await undoStacks(id)).redo.at(-1);
      const { revision: current } = await store.read(id);
      if (last === undefined) throw new Refusal('record.nothingToRedo');
      const { patches, inversePatches } = await lineOf(id, last, current);
      if (inversePatches === null) throw new Refusal('record.nothingToRedo');
      return commit(id, expectedRevision, { ...note(redoLabel(last)), patches, inversePatches });
    },
    undoStacks,
    history: (id, limit) => store.history(id, { limit }),
    async remove(id, expectedRevision) {
      const { revision } = await this.get(id);
      if (revision !== expectedRevision) {
        throw new Refusal('record.changedElsewhere', { expected: expectedRevision, actual: revision });
      }
      await store.remove(id);
      stacks.delete(id);
    },
    async restore(id) {
      const { value, revision } = await store.restore(id);
      return { value, revision };
    },
    async trashed() {
      const removed = (await store.trashed()).filter(({ id }) => !store.has(id));
      return Promise.all(
        removed.map(async ({ id, removedAt }) => ({ id, removedAt, value: await store.trashedValue(id) })),
      );
    },
  };
}

/**
 * The one record of a kind, kept at hand because almost every use case reads it. Where its file cannot be opened the
 * program goes on with the initial value, says so (`office.state`), and refuses every change of it: a record that
 * could still be rescued is never replaced by an empty one.
 */
export async function singleRecordOver<T>(
  stored: StoredSingle<T>,
  initial: T,
  stamp: ChangeStamp,
): Promise<SingleRecord<T>> {
  let state: RecordState<T> = { value: initial, revision: 0 };
  let failure: StorageError | null = null;
  try {
    state = await stored.read();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    failure = error;
  }
  return {
    value: () => state.value,
    revision: () => state.revision,
    async change(expectedRevision, label, recipe) {
      if (failure !== null) throw failure;
      const results: ReturnType<typeof recipe>[] = [];
      const { value, revision } = await stored.commit(expectedRevision, {
        author: stamp.author,
        at: stamp.now().toISOString(),
        label,
        recipe: (draft) => void results.push(recipe(draft)),
      });
      state = { value, revision };
      return { value, revision, result: results[0] as ReturnType<typeof recipe> };
    },
  };
}

/** Every record of a kind that can be opened; the store itself names the others in its problems. */
export async function readable<T>(records: Records<T>): Promise<T[]> {
  const values: T[] = [];
  for (const id of records.ids()) {
    try {
      values.push((await records.get(id)).value);
    } catch {
      // Reported where the problems of the files are.
    }
  }
  return values;
}
