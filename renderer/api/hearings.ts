import { useCallback } from 'react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MethodInput } from '@shared/contract/contract';
import type { HearingState } from '@shared/contract/hearing-methods';
import type { Hearing } from '@shared/record/hearing';
import type { HearingChange } from '@shared/record/hearing-change';
import { saveInOrder } from './change-queue';
import { useClient } from './client';
import { problemOf } from './problem-of';
import { queryKeys } from './query-keys';
import { isNotTakenYet, untilItWorks } from './trouble';
import { whileUnwritten } from './unwritten';

export type HearingFilter = MethodInput<'hearings.list'>;

/** The hearings that fit the filter; the former list stays visible while a new one is fetched. */
export function useHearings(filter: HearingFilter) {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.hearings(filter),
    queryFn: () => client.call('hearings.list', filter),
    placeholderData: keepPreviousData,
  });
}

/** The hearings in the trash, the last removed first. */
export function useTrashedHearings() {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.trashedHearings,
    queryFn: () => client.call('hearings.trashed', {}),
  });
}

/** One hearing with its revision. */
export function useHearing(id: string) {
  const client = useClient();
  const { data, error, isLoading } = useQuery({
    queryKey: queryKeys.hearing(id),
    queryFn: () => client.call('hearings.get', { id }),
  });
  return { state: data, problem: error === null ? null : problemOf(error), isLoading };
}

/** Gives a function that tells which revision of a hearing this window knows at the moment; null before it is read. */
export function useKnownRevision(id: string): () => number | null {
  const queries = useQueryClient();
  return useCallback(
    () => queries.getQueryData<HearingState>(queryKeys.hearing(id))?.revision ?? null,
    [queries, id],
  );
}

/**
 * The last changes of a hearing, newest first.
 *
 * @param entryId only what was done to this entry; null gives all.
 */
export function useHistory(id: string, revision: number, entryId: string | null) {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.history(id, revision, entryId),
    queryFn: () => client.call('hearings.history', { id, limit: 200, ...(entryId !== null && { entryId }) }),
  });
}

/** Gives a function that tells how this window knows a hearing at the moment, also before the page has drawn it. */
export function useKnownHearing(id: string): () => Hearing | null {
  const queries = useQueryClient();
  return useCallback(
    () => queries.getQueryData<HearingState>(queryKeys.hearing(id))?.hearing ?? null,
    [queries, id],
  );
}

/** Reads a hearing from the disk, whatever the page knows of it. The returned function throws `Refusal`. */
export function useReadHearing(id: string): () => Promise<Hearing> {
  const client = useClient();
  const queries = useQueryClient();
  return useCallback(async () => {
    const state = await client.call('hearings.get', { id });
    queries.setQueryData(queryKeys.hearing(id), state);
    return state.hearing;
  }, [client, queries, id]);
}

export interface HearingChanger {
  /** Applies one change and answers the id of a new part. Throws `Refusal`. */
  change(change: HearingChange): Promise<string | null>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/**
 * Changes one hearing. A change that was not taken yet waits until it is. When another window was faster the hearing is
 * read again and `record.changedElsewhere` is thrown: the caller still holds what was typed and decides.
 */
export function useChangeHearing(id: string): HearingChanger {
  const client = useClient();
  const queries = useQueryClient();
  const queryKey = queryKeys.hearing(id);

  /** What is not taken yet is waited for; the changes behind this one wait with it, in their order. */
  function inOrder<Value>(call: (expectedRevision: number) => Promise<Value>): Promise<Value> {
    const change = async (): Promise<Value> => {
      const current =
        queries.getQueryData<HearingState>(queryKey) ?? (await client.call('hearings.get', { id }));
      try {
        return await call(current.revision);
      } catch (error) {
        if (problemOf(error).code === 'record.changedElsewhere')
          await queries.invalidateQueries({ queryKey });
        throw error;
      }
    };
    return saveInOrder(() => untilItWorks(change, isNotTakenYet));
  }

  return {
    change: (change) =>
      whileUnwritten(id, change, () =>
        inOrder(async (expectedRevision) => {
          const { createdId, ...next } = await client.call('hearings.change', {
            id,
            expectedRevision,
            change,
          });
          queries.setQueryData(queryKey, next);
          return createdId;
        }),
      ),
    undo: () =>
      inOrder(async (expectedRevision) => {
        queries.setQueryData(queryKey, await client.call('hearings.undo', { id, expectedRevision }));
      }),
    redo: () =>
      inOrder(async (expectedRevision) => {
        queries.setQueryData(queryKey, await client.call('hearings.redo', { id, expectedRevision }));
      }),
  };
}

/** Creating hearings, moving them to the trash and bringing them back. */
export function useHearingShelf() {
  const client = useClient();
  const queries = useQueryClient();
  return {
    create: (input: MethodInput<'hearings.create'>) =>
      saveInOrder(async () => {
        const state = await client.call('hearings.create', input);
        queries.setQueryData(queryKeys.hearing(state.hearing.id), state);
        return state.hearing.id;
      }),
    remove: (id: string) =>
      saveInOrder(async () => {
        const { revision } = await client.call('hearings.get', { id });
        await client.call('hearings.remove', { id, expectedRevision: revision });
        queries.removeQueries({ queryKey: queryKeys.hearing(id) });
      }),
    restore: (id: string) =>
      saveInOrder(async () => {
        queries.setQueryData(queryKeys.hearing(id), await client.call('hearings.restore', { id }));
      }),
  };
}
