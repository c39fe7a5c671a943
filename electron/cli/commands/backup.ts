import type { ArchiveCommand } from '../command';
import { exitCodes } from '../exit-codes';

/** Copies the whole data folder into a new folder. */
export const backupCommand: ArchiveCommand = {
  name: 'backup',
  usage: 'DIR',
  help: 'cli.help.backup',
  options: {},
  archive: 'existing',
  words: { least: 1, most: 1 },
  async run({ core, words, t, print }) {
    const folder = words[0] ?? '';
    const files = await core.backupInto(folder);
    print(t('cli.backedUp', { count: files, folder }), { folder, files });
    return exitCodes.success;
  },
};
