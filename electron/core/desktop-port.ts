import type { DocumentModel } from '@shared/documents/document-model';

/** What only a desktop can do; the browser host has none. */
export interface DesktopPort {
  /** Shows a file in the system's file manager. */
  showInFolder(path: string): Promise<void>;
  /** Opens a file in the program the system has for it. */
  openFile(path: string): Promise<void>;
  /** Asks for a folder; null where the person cancelled. */
  chooseFolder(): Promise<string | null>;
  /** A paper as PDF, page by page as it is printed, with its fonts, its structure and a table of its parts. */
  writePdf(model: DocumentModel): Promise<Uint8Array>;
  /** Opens the window of the second screen with a hearing, or shows that hearing in the open one. */
  openScreen(hearingId: string): Promise<void>;
}
