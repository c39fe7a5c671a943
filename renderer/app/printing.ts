import { useEffect } from 'react';
import { useClient } from '@renderer/api';
import { useSteady } from './use-steady';

/** How the page in sight prints itself; null where it is printed as it stands. */
let ownWay: (() => void) | null = null;

/**
 * While it is given, this is what the menu of the desktop window and the keys of the browser print by: for a page that
 * has to make something ready, or to ask, before it may be printed.
 */
export function usePrintWay(print: (() => void) | null): void {
  const way = useSteady(() => print?.());
  const isGiven = print !== null;
  useEffect(() => {
    if (!isGiven) return;
    ownWay = way;
    return () => {
      if (ownWay === way) ownWay = null;
    };
  }, [isGiven, way]);
}

/** Prints when the menu of the desktop window or the keys of the browser say so. */
export function usePrintWishes(): void {
  const client = useClient();
  useEffect(
    () =>
      client.subscribe(({ kind }) => {
        if (kind !== 'print') return;
        if (ownWay === null) window.print();
        else ownWay();
      }),
    [client],
  );
  useEffect(() => {
    // The browser's own keys would print what is not ready.
    const onKeyDown = (event: KeyboardEvent): void => {
      const { code, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (ownWay === null || code !== 'KeyP' || altKey || shiftKey || ctrlKey === metaKey) return;
      event.preventDefault();
      ownWay();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
