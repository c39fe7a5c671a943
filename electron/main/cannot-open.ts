import { app, dialog } from 'electron';
import { problemOfError } from '@core/dispatcher';
import { problemSentence } from '@shared/texts/problem-sentence';
import type { Translate } from '@shared/texts/catalogue';

/** Says why the archive cannot be opened and ends the program. */
export function sayCannotOpen(error: unknown, dataFolder: string, text: Translate): void {
  const sentence = problemSentence(problemOfError(error), text);
  dialog.showErrorBox(
    text('host.cannotOpen.title'),
    `${sentence}\n\n${text('host.cannotOpen.folder', { folder: dataFolder })}`,
  );
  // The person has been told: another code would make the starter try the browser host, which would fail alike.
  app.exit(0);
}
