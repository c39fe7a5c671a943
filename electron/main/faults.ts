import { app, dialog } from 'electron';
import type { Translate } from '@shared/texts/catalogue';

/** Writes a fault to the terminal the program was started from. */
export function reportFault(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

/** A fault nobody expected ends the program, after it was shown: what was saved is safe, what comes would not be. */
export function endOnFault(text: Translate): void {
  const end = (error: unknown): void => {
    reportFault(error);
    const message = error instanceof Error ? error.message : String(error);
    dialog.showErrorBox(text('host.fault.title'), `${text('host.fault.text')}\n\n${message}`);
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
