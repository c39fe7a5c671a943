import { serve } from '@host/serve';
import type { PlainCommand } from '../command';
import { exitCodes, WrongUsage } from '../exit-codes';

/** Opens the program for a browser on this computer. */
export const serveCommand: PlainCommand = {
  name: 'serve',
  usage: '[--port N] [--open] [--read-only]',
  help: 'cli.help.serve',
  options: { port: 'text', open: 'flag', 'read-only': 'flag' },
  archive: 'none',
  words: { least: 0, most: 0 },
  async run({ dataFolder, options, t }) {
    const port = options['port'] === undefined ? undefined : Number(options['port']);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
      throw new WrongUsage(t('cli.wrongPort', { value: String(options['port']) }));
    }
    await serve({
      dataFolder,
      port,
      open: options['open'] === true,
      readOnly: options['read-only'] === true,
      program: 'keneshme serve',
    });
    return exitCodes.success;
  },
};
