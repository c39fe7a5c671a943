import { homedir } from 'node:os';
import * as storage from '@storage/data-folder';

/** The data folder: `--data`, then `KENESHME_DATA`, then the platform's usual place. */
export function resolveDataFolder(argument: string | undefined): string {
  return storage.resolveDataFolder({
    argument,
    environment: process.env,
    platform: process.platform,
    home: homedir(),
  });
}
