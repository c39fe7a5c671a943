/**
 * Runs the built main process the way Electron does: the file first, then `ready`.
 * Arguments: the file, then what follows the program's folder on Electron's command line.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { becomeReady } from './app.mjs';

const [, , main = '', ...args] = process.argv;
process.argv = [process.execPath, resolve(main, '../../..'), ...args];
Object.assign(process.versions, { electron: '45.4.1', chrome: '152.0.0.0' });

await import(pathToFileURL(main).href);
becomeReady();
