import type { App, BrowserWindow } from 'electron';

export interface Quitting {
  /** True from the moment the program began to write its last things: no window may be opened any more. */
  isEnding(): boolean;
}

/**
 * Makes quitting wait until everything is written: the first `will-quit` is held back, `stop` runs, and the
 * application quits again from a fresh turn of the event loop (a quit inside `will-quit` is lost,
 * electron/electron#33643). A `stop` that fails is reported and does not keep the program open.
 */
export function joinQuit(
  app: App,
  stop: () => Promise<void>,
  reportFault: (error: unknown) => void,
): Quitting {
  let state: 'running' | 'stopping' | 'stopped' = 'running';
  app.on('will-quit', (event) => {
    if (state === 'stopped') return;
    event.preventDefault();
    if (state === 'stopping') return;
    state = 'stopping';
    void stop()
      .catch(reportFault)
      .finally(() => {
        state = 'stopped';
        setImmediate(() => app.quit());
      });
  });
  return { isEnding: () => state !== 'running' };
}

/** Windows ends the session without any event of the application: write what can still be written. */
export function stopAtSessionEnd(window: BrowserWindow, stop: () => Promise<void>): void {
  window.on('session-end', () => void stop());
}

/** A `stop` that may be called by several ends, and runs once. */
export function onlyOnce(stop: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= stop());
}
