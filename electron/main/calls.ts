import type { BrowserWindow, IpcMain } from 'electron';
import type { Core } from '@core/core';
import { problemOfError } from '@core/dispatcher';
import { ipcChannels } from '@shared/contract/ipc-channels';
import { methodsOfScreen } from '@shared/contract/screen-methods';
import type { Outcome } from '@shared/contract/transport';
import { isTrustedSender } from './trusted-sender';

export interface CallOptions {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  /** Still opening, open, or refused: then every call is answered with the reason. */
  readonly core: Promise<Pick<Core, 'call' | 'subscribe'>>;
  readonly window: () => Pick<BrowserWindow, 'webContents'> | null;
  /** The window of the second screen, which may ask what the room sees and nothing else. */
  readonly screen: () => Pick<BrowserWindow, 'webContents'> | null;
  readonly isOwn: (address: string) => boolean;
}

/** Answers the calls of the windows, and of nothing else, from the core; tells the windows what changes. */
export function connectWindow({ ipcMain, core, window, screen, isOwn }: CallOptions): void {
  ipcMain.handle(ipcChannels.call, async (event, method: unknown, input: unknown): Promise<Outcome> => {
    const isScreen = isTrustedSender(event, screen()?.webContents.id, isOwn);
    const isAllowed = isScreen
      ? methodsOfScreen.includes(String(method))
      : isTrustedSender(event, window()?.webContents.id, isOwn);
    if (!isAllowed) {
      return { ok: false, problem: { code: 'access.refused', details: {} } };
    }
    try {
      return await (await core).call(method, input);
    } catch (error) {
      return { ok: false, problem: problemOfError(error) };
    }
  });
  core.then(
    (opened) =>
      opened.subscribe((event) => {
        for (const contents of [window()?.webContents, screen()?.webContents])
          if (contents?.isDestroyed() === false) contents.send(ipcChannels.event, event);
      }),
    // Said by whoever opened the core, and answered to every call above.
    () => undefined,
  );
}
