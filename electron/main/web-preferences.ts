import type { WebPreferences } from 'electron';

/** How every page of the program is shut in: sandboxed, apart from its preload, without Node or embedded pages. */
export function shutIn(preload: string, hasDeveloperTools: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    // The spelling dictionaries would be fetched from the network.
    spellcheck: false,
    devTools: hasDeveloperTools,
  };
}
