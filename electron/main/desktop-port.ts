import { extname } from 'node:path';
import { dialog, shell, type BrowserWindow } from 'electron';
import type { DesktopPort } from '@core/core';
import { Refusal } from '@shared/contract/problem';
import type { Translate } from '@shared/texts/catalogue';

/** What the core may ask of the desktop. Paths come from the core's own record of the files it made. */
export function createDesktopPort(
  window: () => BrowserWindow | null,
  text: Translate,
  openScreen: (hearingId: string) => void,
  writePdf: DesktopPort['writePdf'],
): DesktopPort {
  return {
    showInFolder(path) {
      shell.showItemInFolder(path);
      return Promise.resolve();
    },
    async openFile(path) {
      // Opening runs whatever the system has for the file: only papers are opened, whatever a record says.
      if (!['.docx', '.pdf'].includes(extname(path).toLowerCase())) throw new Refusal('access.refused');
      const failure = await shell.openPath(path);
      if (failure !== '') throw new Refusal('program.failed', { message: failure });
    },
    writePdf,
    openScreen(hearingId) {
      openScreen(hearingId);
      return Promise.resolve();
    },
    async chooseFolder() {
      const parent = window();
      const options = {
        title: text('host.chooseFolder'),
        properties: ['openDirectory' as const, 'createDirectory' as const],
      };
      const { canceled, filePaths } = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
