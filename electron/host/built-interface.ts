import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder of the built interface beside the built code. Code that two programs share is built into a folder of its
 * own, one deeper than the programs themselves.
 *
 * @param builtCode the folder the running code lies in: `out/main` or `out/main/chunks`
 */
export function builtInterface(builtCode: string): string {
  const places = [resolve(builtCode, '../renderer'), resolve(builtCode, '../../renderer')] as const;
  return places.find((folder) => existsSync(join(folder, 'index.html'))) ?? places[0];
}
