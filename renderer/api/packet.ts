import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MethodInput } from '@shared/contract/contract';
import type { PacketState } from '@shared/contract/packet-methods';
import { useClient } from './client';
import { queryKeys } from './query-keys';

/** The packet this window last began for a hearing: how far it is, and what can be done with it. */
export function usePacket(hearingId: string) {
  const client = useClient();
  const queries = useQueryClient();
  const { data: jobId = null } = useQuery<string | null>({
    queryKey: queryKeys.packetOf(hearingId),
    queryFn: () => queries.getQueryData<string | null>(queryKeys.packetOf(hearingId)) ?? null,
    gcTime: Infinity,
  });
  const { data: state } = useQuery({
    queryKey: queryKeys.packet(jobId ?? ''),
    queryFn: () => client.call('packet.state', { jobId: jobId ?? '' }),
    enabled: jobId !== null,
    // News may be lost while the page sleeps.
    refetchInterval: ({ state: { data } }) => (data?.status === 'running' ? 2_000 : false),
  });

  function know(packet: PacketState): void {
    queries.setQueryData(queryKeys.packet(packet.jobId), packet);
  }

  return {
    /** Null before the first packet. */
    state: jobId === null ? null : (state ?? null),
    async start(input: MethodInput<'packet.start'>): Promise<void> {
      const started = await client.call('packet.start', input);
      queries.setQueryData(queryKeys.packetOf(hearingId), started.jobId);
    },
    async cancel(packetId: string): Promise<void> {
      know(await client.call('packet.cancel', { jobId: packetId }));
    },
    show: (packetId: string) => client.call('packet.show', { jobId: packetId }),
    download: (packetId: string) => client.call('packet.download', { jobId: packetId }),
    /** Makes room for another packet; what was made stays. */
    forget: () => queries.setQueryData(queryKeys.packetOf(hearingId), null),
  };
}
