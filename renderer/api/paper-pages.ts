import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useClient } from './client';
import { pageId } from './page-id';
import { newAsker, noPages, PagesWatch, type PagedSubject, type PaperPages } from './pages-watch';

/**
 * The pages of a paper as its Word file gives them.
 *
 * @param paper null asks for nothing
 * @param recordedAt changes whenever the paper may have changed
 */
export function usePaperPages(
  paper: PagedSubject | null,
  recordedAt: string,
): PaperPages & { ask: () => void; stop: () => void } {
  const client = useClient();
  const key = JSON.stringify(paper);
  const watch = useMemo(() => {
    const wanted = JSON.parse(key) as PagedSubject | null;
    return wanted === null ? null : new PagesWatch(client, wanted, newAsker(pageId));
  }, [client, key]);
  const pages = useSyncExternalStore(watch?.subscribe ?? never, watch?.now ?? none);
  useEffect(() => watch?.askAt(recordedAt), [watch, recordedAt]);
  return { ...pages, ask: watch?.ask ?? idle, stop: watch?.stop ?? idle };
}

const never = (): (() => void) => idle;
const none = (): PaperPages => noPages;
const idle = (): void => undefined;
