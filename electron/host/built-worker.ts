import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The built thread that writes Word files, beside the built code; undefined where the code was not built.
 *
 * @param builtCode the folder the running code lies in: `out/main` or `out/main/chunks`
 */
export function builtWorker(builtCode: string): string | undefined {
  return [resolve(builtCode, 'worker.js'), resolve(builtCode, '../worker.js')].find(existsSync);
}
