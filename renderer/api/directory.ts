import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DirectoryState } from '@shared/contract/directory-methods';
import { emptyDirectory } from '@shared/record/directory';
import type { DirectoryChange } from '@shared/record/directory-change';
import { saveInOrder } from './change-queue';
import { useClient } from './client';
import { problemOf } from './problem-of';
import { queryKeys } from './query-keys';

/** Everybody and every body the office knows; empty until it is read. */
export function useDirectory() {
  const client = useClient();
  const { data, isLoading, error } = useQuery({
    queryKey: queryKeys.directory,
    queryFn: () => client.call('directory.get', {}),
  });
  return { directory: data?.directory ?? emptyDirectory, revision: data?.revision ?? 0, isLoading, error };
}

/**
 * Gives a function that applies one change to the directory and answers the id of a new part.
 * It throws `Refusal`, for example `person.sameName`.
 */
export function useChangeDirectory(): (change: DirectoryChange) => Promise<string | null> {
  const client = useClient();
  const queries = useQueryClient();
  return (change) =>
    saveInOrder(async () => {
      const current =
        queries.getQueryData<DirectoryState>(queryKeys.directory) ?? (await client.call('directory.get', {}));
      try {
        const { createdId, ...next } = await client.call('directory.change', {
          expectedRevision: current.revision,
          change,
        });
        queries.setQueryData(queryKeys.directory, next);
        return createdId;
      } catch (error) {
        if (problemOf(error).code === 'record.changedElsewhere') {
          await queries.invalidateQueries({ queryKey: queryKeys.directory });
        }
        throw error;
      }
    });
}

/** What a person asked, answered, promised and said in all hearings. */
export function usePersonPage(personId: string) {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.personPage(personId),
    queryFn: () => client.call('people.page', { personId }),
  });
}
