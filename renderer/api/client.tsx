import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { notifyManager, QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import type { CoreEvent } from '@shared/contract/event';
import type { Client } from '@shared/contract/transport';
import type { HearingState } from '@shared/contract/hearing-methods';
import { keepEmergencyCopy } from './emergency';
import { keepLinesAgain, lookForLines } from './line-keeping';
import { queryKeys } from './query-keys';

const ClientContext = createContext<Client | null>(null);

/** The typed client of the core. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('useClient needs an ApiProvider above it.');
  return client;
}

/** Gives the pages the core: the client, the cache of its answers, and the news that keep the cache true. */
export function ApiProvider({ client, children }: { client: Client; children: ReactNode }): ReactNode {
  return (
    <ClientContext value={client}>
      <QueryClientProvider client={cache}>
        <News client={client} />
        {children}
      </QueryClientProvider>
    </ClientContext>
  );
}

/**
 * The pages hear of an answer before whoever asked for it goes on. By itself the library tells them a timer later: a
 * change that is on the disk and no longer waited for would be drawn back for that long, and a key pressed then would
 * meet the state before it.
 */
notifyManager.setScheduler(queueMicrotask);

/** Answers stay valid until news arrive; a refusal by the core is an answer, so nothing is retried. */
const cache = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, gcTime: 600_000, retry: false, networkMode: 'always' } },
});

function News({ client }: { client: Client }): null {
  const queries = useQueryClient();
  useEffect(() => client.subscribe((event) => applyNews(queries, event)), [client, queries]);
  useEffect(() => keepEmergencyCopy(client), [client]);
  return null;
}

function applyNews(queries: QueryClient, event: CoreEvent): void {
  if (event.kind === 'missed') keepLinesAgain();
  if (event.kind === 'drafts') lookForLines(event.hearingId);
  for (const queryKey of staleAfter(queries, event)) void queries.invalidateQueries({ queryKey });
}

/** Which answers an event makes stale; a hearing this window changed itself is already at that revision. */
function staleAfter(queries: QueryClient, event: CoreEvent): readonly (readonly unknown[])[] {
  switch (event.kind) {
    case 'hearing': {
      const known = queries.getQueryData<HearingState>(queryKeys.hearing(event.id));
      const derived = [
        queryKeys.allHearings,
        queryKeys.allPersonPages,
        queryKeys.allPreviews,
        queryKeys.documents(event.id),
        queryKeys.screen(event.id),
      ];
      return known !== undefined && known.revision >= event.revision
        ? derived
        : [queryKeys.hearing(event.id), ...derived];
    }
    case 'hearings':
      return [queryKeys.allHearings, queryKeys.allPersonPages, queryKeys.office];
    case 'instruction':
      return [queryKeys.allInstructions, queryKeys.allHearings, queryKeys.allPreviews];
    case 'documents':
      return [queryKeys.documents(event.hearingId)];
    case 'packet':
      return [queryKeys.packet(event.jobId)];
    case 'directory':
      return [queryKeys.directory, queryKeys.allHearings, queryKeys.allPreviews, queryKeys.allScreens];
    case 'register':
      return [queryKeys.register, queryKeys.allNextNumbers, queryKeys.allPreviews];
    case 'templates':
      return [queryKeys.templates];
    case 'settings':
      return [queryKeys.settings, queryKeys.allPreviews, queryKeys.allScreens];
    case 'drafts':
    case 'pages':
    case 'print':
      return [];
    case 'missed':
      return [queryKeys.everything];
  }
}
