import type { ArchiveCommand } from '../command';
import { exitCodes } from '../exit-codes';

/** Loads the example office. */
export const exampleCommand: ArchiveCommand = {
  name: 'example',
  usage: '',
  help: 'cli.help.example',
  options: {},
  archive: 'begun',
  words: { least: 0, most: 0 },
  async run({ client, t, print, dataFolder }) {
    const { hearingId } = await client.call('example.load', {});
    print(t('cli.exampleLoaded', { id: hearingId, folder: dataFolder }), { hearingId });
    return exitCodes.success;
  },
};
