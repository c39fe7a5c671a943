import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the folder for what Chromium and the shell keep. Its usual place would be the folder of the archive itself on
 * Windows and macOS. One per archive, because Electron's single-instance lock lies in it: two archives can then be
 * open at once, and one archive only once.
 */
export function makeProfileFolder(applicationData: string, dataFolder: string): string {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  const folder = join(applicationData, 'keneshme-window', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
