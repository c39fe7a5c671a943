import { readFile } from 'node:fs/promises';
import { Refusal } from '@shared/contract/problem';
import type { ArchiveCommand } from '../command';
import { exitCodes, WrongUsage } from '../exit-codes';

const choices = ['ask', 'same', 'different'] as const;

/** Takes a hearing file into the archive. */
export const importCommand: ArchiveCommand = {
  name: 'import',
  usage: 'FILE [--namesakes same|different]',
  help: 'cli.help.import',
  options: { namesakes: 'text' },
  archive: 'begun',
  words: { least: 1, most: 1 },
  async run({ client, options, words, t, print }) {
    const namesakes = choices.find((choice) => choice === (options['namesakes'] ?? 'ask'));
    if (namesakes === undefined)
      throw new WrongUsage(t('cli.optionNeeded', { option: '--namesakes same|different' }));
    const text = await textOf(words[0] ?? '');
    const { hearingId } = await client.call('exchange.import', { text, namesakes });
    print(t('cli.imported', { id: hearingId }), { hearingId });
    return exitCodes.success;
  },
};

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Refusal('exchange.fileMissing', { file });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Read as UTF-8 all the same, every foreign letter would be lost without a word.
    throw new Refusal('exchange.notUtf8');
  }
}
