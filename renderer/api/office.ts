import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MethodOutput } from '@shared/contract/contract';
import type { Settings } from '@shared/record/settings';
import { saveInOrder } from './change-queue';
import { useClient } from './client';
import { problemOf } from './problem-of';
import { queryKeys } from './query-keys';

type SettingsState = MethodOutput<'settings.get'>;

/** State of the program: version, data folder, capabilities of the host, files that could not be opened. */
export function useOffice() {
  const client = useClient();
  return useQuery({ queryKey: queryKeys.office, queryFn: () => client.call('office.state', {}) });
}

/** True where nothing can be changed (the reading room), and until the host has said what it can do. */
export function useReadOnly(): boolean {
  return useOffice().data?.capabilities.readOnly ?? true;
}

/** The settings of the office, and the way to change some of them. */
export function useSettings() {
  const client = useClient();
  const queries = useQueryClient();
  const { data, error } = useQuery({
    queryKey: queryKeys.settings,
    queryFn: () => client.call('settings.get', {}),
  });

  async function change(set: Partial<Settings>): Promise<void> {
    await saveInOrder(async () => {
      const current =
        queries.getQueryData<SettingsState>(queryKeys.settings) ?? (await client.call('settings.get', {}));
      try {
        const next = await client.call('settings.change', { expectedRevision: current.revision, set });
        queries.setQueryData(queryKeys.settings, next);
      } catch (error) {
        if (problemOf(error).code === 'record.changedElsewhere') {
          await queries.invalidateQueries({ queryKey: queryKeys.settings });
        }
        throw error;
      }
    });
  }

  return { settings: data?.settings, error, change };
}

/** Loads the example office and answers the id of its hearing. */
export function useLoadExample() {
  const client = useClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: () => saveInOrder(() => client.call('example.load', {})),
  });
}
