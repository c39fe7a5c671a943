import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { Refusal } from '@shared/contract/problem';
import type { DocumentModel } from '@shared/documents/document-model';
import { startAddress } from './own-address';

export interface PaperPrinter {
  /** The paper an unseen page asks for; null where there is none of this path. */
  readonly paperAt: (pathname: string) => string | null;
  /** @throws Refusal `pdf.failed` */
  readonly writePdf: (model: DocumentModel) => Promise<Uint8Array>;
}

const place = '/paper/';
const longestMilliseconds = 60_000;

/** Prints papers into PDF files in windows nobody sees: page by page as the preview shows them. */
export function createPaperPrinter(): PaperPrinter {
  const papers = new Map<string, DocumentModel>();
  return {
    paperAt(pathname) {
      const model = pathname.startsWith(place) ? papers.get(pathname.slice(place.length)) : undefined;
      return model === undefined ? null : JSON.stringify(model);
    },
    async writePdf(model) {
      const name = randomUUID();
      papers.set(name, model);
      const window = unseenWindow();
      try {
        await laidOut(window, `${startAddress}paper.html#${name}`);
        const pdf = await window.webContents.printToPDF({
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
        return new Uint8Array(pdf);
      } catch (error) {
        throw new Refusal('pdf.failed', {
          message: error instanceof Error ? error.message.slice(0, 200) : '',
        });
      } finally {
        papers.delete(name);
        if (!window.isDestroyed()) window.destroy();
      }
    },
  };
}

/** No preload: the page reaches nothing but its paper. */
function unseenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
}

/** Waits until the page says by its address that the paper stands. */
function laidOut(window: BrowserWindow, address: string): Promise<void> {
  const { webContents } = window;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The paper was not laid out in time.')),
      longestMilliseconds,
    );
    const settle = (settled: () => void): void => {
      clearTimeout(timer);
      settled();
    };
    webContents.on('did-navigate-in-page', (_event, url) => {
      const { hash } = new URL(url);
      if (hash === '#ready') settle(resolve);
      if (hash === '#failed') settle(() => reject(new Error('The paper could not be shown.')));
    });
    webContents.on('render-process-gone', (_event, { reason }) => settle(() => reject(new Error(reason))));
    window.on('closed', () => settle(() => reject(new Error('The program is closing.'))));
    window
      .loadURL(address)
      .catch((error: unknown) =>
        settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
      );
  });
}
