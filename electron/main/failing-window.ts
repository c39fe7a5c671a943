import { app, dialog, type BrowserWindow } from 'electron';
import type { Translate } from '@shared/texts/catalogue';

const first = 0;
const second = 1;

/** Offers to load the window again when its page crashed or does not answer, and asks before unsaved words are left. */
export function watchWindow(
  window: BrowserWindow,
  text: Translate,
  reportFault: (error: unknown) => void,
): void {
  window.webContents.on('render-process-gone', (_gone, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    reportFault(new Error(`The window's process ended: ${reason} (${exitCode}).`));
    void offerReload(window, text);
  });
  window.on('unresponsive', () => {
    reportFault(new Error('The window does not answer.'));
    void offerWaiting(window, text);
  });
  // A page that says "not yet" to being left stays silently open in Electron unless the shell asks.
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title: text('host.leave.title'),
      message: text('host.leave.title'),
      detail: text('host.leave.text'),
      buttons: [text('host.leave.stay'), text('host.leave.leave')],
      defaultId: first,
      cancelId: first,
    });
    if (choice === second) event.preventDefault();
  });
}

async function offerReload(window: BrowserWindow, text: Translate): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: text('host.gone.title'),
    message: text('host.gone.title'),
    detail: text('host.gone.text'),
    buttons: [text('host.gone.reload'), text('host.gone.quit')],
    defaultId: first,
    cancelId: first,
  });
  if (response === second) app.quit();
  else if (!window.isDestroyed()) window.webContents.reload();
}

async function offerWaiting(window: BrowserWindow, text: Translate): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: text('host.unresponsive.title'),
    message: text('host.unresponsive.title'),
    detail: text('host.unresponsive.text'),
    buttons: [text('host.unresponsive.wait'), text('host.unresponsive.reload')],
    defaultId: first,
    cancelId: first,
  });
  if (response !== second || window.isDestroyed()) return;
  // A page that is stuck cannot be asked to reload.
  window.webContents.forcefullyCrashRenderer();
  window.webContents.reload();
}
