import { setTimeout as pause } from 'node:timers/promises';
import { errnoOf } from './storage-error';

type Rename = (from: string, to: string) => Promise<void>;

/** On Windows a virus scanner or an indexer that holds the file for a moment makes a rename fail so. */
const passingErrors = new Set(['EPERM', 'EBUSY', 'EACCES']);
const waitsInMilliseconds = [10, 20, 40, 80, 160, 320, 640];

/** Renames, trying again for about 1.3 seconds while another program holds the file. */
export async function renameWithRetry(
  rename: Rename,
  from: string,
  to: string,
  wait: (milliseconds: number) => Promise<unknown> = pause,
): Promise<void> {
  for (const milliseconds of waitsInMilliseconds) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!passingErrors.has(errnoOf(error) ?? '')) throw error;
      await wait(milliseconds);
    }
  }
  await rename(from, to);
}
