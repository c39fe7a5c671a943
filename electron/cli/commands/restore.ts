import { restoreBackup } from '@core/archive/restore';
import { accountName } from '@core/account-name';
import type { PlainCommand } from '../command';
import { exitCodes } from '../exit-codes';

/** Puts a backup in the place of a data folder. */
export const restoreCommand: PlainCommand = {
  name: 'restore',
  usage: 'BACKUP [--replace]',
  help: 'cli.help.restore',
  options: { replace: 'flag' },
  archive: 'none',
  words: { least: 1, most: 1 },
  async run({ dataFolder, options, words, t, print }) {
    const { files, setAside, carriedNumbers } = await restoreBackup(words[0] ?? '', dataFolder, {
      replace: options['replace'] === true,
      program: 'keneshme restore',
      stamp: { author: accountName(), now: () => new Date() },
    });
    const sentences = [
      t('cli.restored', { count: files, folder: dataFolder }),
      ...(setAside === null ? [] : [t('cli.setAside', { folder: setAside })]),
      ...(carriedNumbers === null ? [t('cli.numbersUnknown')] : []),
      ...(carriedNumbers !== null && carriedNumbers > 0
        ? [t('cli.numbersCarried', { count: carriedNumbers })]
        : []),
    ];
    print(sentences.join('\n'), { folder: dataFolder, files, setAside, carriedNumbers });
    return exitCodes.success;
  },
};
