import { useQuery } from '@tanstack/react-query';
import { useClient } from './client';
import { queryKeys } from './query-keys';

/** What the second screen shows of a hearing, as of the last change in the room. */
export function useScreenView(hearingId: string) {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.screen(hearingId),
    queryFn: () => client.call('screen.view', { hearingId }),
  });
}

/** Opens the window of the second screen; throws `Refusal` where the host has none. */
export function useOpenScreen(): (hearingId: string) => Promise<void> {
  const client = useClient();
  return async (hearingId) => {
    await client.call('screen.open', { hearingId });
  };
}
