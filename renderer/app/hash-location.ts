import { useCallback, useMemo, useSyncExternalStore } from 'react';

/**
 * The place in the program as the part of the address after `#`: `#/hearings?words=швея`.
 * The query belongs to the hash, so that a step back restores a search, in the window and in a browser alike.
 */
interface HashPlace {
  readonly path: string;
  readonly query: string;
}

export interface NavigateOptions {
  /** Replaces the present step of the history, for example while a search is being typed. */
  readonly replace?: boolean;
}

/** The location hook of wouter over the hash; the path comes without the query. */
export function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, () => placeOf(window.location.hash).path), navigate];
}

/** The search hook of wouter over the hash. */
export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, () => placeOf(window.location.hash).query);
}

/** The values of the hash query, and a function that sets some of them; an empty value leaves the query. */
export function useHashQuery(): {
  readonly query: URLSearchParams;
  readonly setQuery: (set: Readonly<Record<string, string>>, options?: NavigateOptions) => void;
} {
  const search = useHashSearch();
  const query = useMemo(() => new URLSearchParams(search), [search]);
  const setQuery = useCallback((set: Readonly<Record<string, string>>, options?: NavigateOptions) => {
    const place = placeOf(window.location.hash);
    const next = new URLSearchParams(place.query);
    for (const [name, value] of Object.entries(set)) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    navigate(next.size === 0 ? place.path : `${place.path}?${next.toString()}`, options);
  }, []);
  return { query, setQuery };
}

/** Goes to a place, for example `/people/p1` or `/hearings?status=planned`. */
export function navigate(to: string, { replace = false }: NavigateOptions = {}): void {
  const hash = `#/${to.replace(/^#?\/?/, '')}`;
  if (hash === window.location.hash) return;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function placeOf(hash: string): HashPlace {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  return { path: `/${path}`, query };
}

const listeners = new Set<() => void>();

/** One listener for all: the browser lets React draw between two, so that a page would come before its frame. */
function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('hashchange', tellAll);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('hashchange', tellAll);
  };
}

function tellAll(): void {
  for (const listener of listeners) listener();
}
