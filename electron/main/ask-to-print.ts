import type { BrowserWindow } from 'electron';
import type { CoreEvent } from '@shared/contract/event';
import { ipcChannels } from '@shared/contract/ipc-channels';

/**
 * Has the page of a window print what it shows. Electron's own `print` would not wait for a page that draws its paper
 * for the printer first.
 */
export function askToPrint(window: Pick<BrowserWindow, 'webContents'> | null): void {
  const wish: CoreEvent = { kind: 'print' };
  window?.webContents.send(ipcChannels.event, wish);
}
