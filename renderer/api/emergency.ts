import { useSyncExternalStore } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { EmergencyCopy } from '@shared/record/emergency-copy';
import type { Client } from '@shared/contract/transport';
import { saveInOrder } from './change-queue';
import { useClient } from './client';
import { pageId } from './page-id';
import { queryKeys } from './query-keys';
import { currentTrouble, isDiskTrouble, onTrouble } from './trouble';
import { onUnwritten, unwrittenHearings } from './unwritten';

/** Where the emergency copy of this page lies; null where there is none, `failed` where no place took it. */
export type EmergencyPlace = { readonly file: string } | 'failed' | null;

const restMilliseconds = 200;

let place: EmergencyPlace = null;
const listeners = new Set<() => void>();

/**
 * While the disk fails, keeps everything that it did not take in a file in another place, always the newest state;
 * removes that file when the disk has taken everything. Returns the function that stops it.
 */
export function keepEmergencyCopy(client: Client): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isCopying = false;
  let hasNews = false;

  async function copy(): Promise<void> {
    rest = undefined;
    if (isCopying) {
      hasNews = true;
      return;
    }
    isCopying = true;
    do {
      hasNews = false;
      await copyOnce();
      // Read anew: it may have been set while the copy was written.
    } while (hasNews as boolean);
    isCopying = false;
  }

  async function copyOnce(): Promise<void> {
    const trouble = currentTrouble();
    const hearings = trouble === null ? [] : unwrittenHearings();
    if (hearings.length === 0 && place === null) return;
    try {
      const { file } = await client.call('emergency.keep', { pageId, hearings });
      setPlace(file === null ? null : { file });
    } catch {
      setPlace('failed');
    }
  }

  function copySoon(): void {
    const trouble = currentTrouble();
    // Without its host a page can write nowhere; it offers its text as a file instead.
    const isNeeded = trouble !== null && isDiskTrouble(trouble.problem);
    if (!isNeeded && (place === null || trouble !== null)) return;
    rest ??= setTimeout(() => void copy(), isNeeded && place === null ? 0 : restMilliseconds);
  }

  const stops = [onTrouble(copySoon), onUnwritten(copySoon)];
  return () => {
    clearTimeout(rest);
    for (const stop of stops) stop();
  };
}

export function useEmergencyPlace(): EmergencyPlace {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => place,
  );
}

/** The same copy as a text, for a file the person keeps. */
export function emergencyText(): string {
  const copy: EmergencyCopy = {
    format: 'keneshme-emergency',
    version: 1,
    savedAt: new Date().toISOString(),
    pageId,
    hearings: unwrittenHearings(),
  };
  return JSON.stringify(copy, null, 2);
}

/** Emergency copies of pages that are gone. */
export function useEmergencyCopies(isReadOnly: boolean) {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.emergency,
    queryFn: () => client.call('emergency.list', {}),
    enabled: !isReadOnly,
  });
}

/** Taking an emergency copy back into the records, from where the program put it or from a chosen file. */
export function useRecovery() {
  const client = useClient();
  const queries = useQueryClient();
  const freshen = () => queries.invalidateQueries({ queryKey: queryKeys.everything });
  return {
    recover: (name: string) =>
      saveInOrder(() => client.call('emergency.recover', { name })).finally(() => void freshen()),
    importText: (text: string) =>
      saveInOrder(() => client.call('emergency.import', { text })).finally(() => void freshen()),
  };
}

function setPlace(next: EmergencyPlace): void {
  place = next;
  for (const listener of listeners) listener();
}
