import { writeFile } from 'node:fs/promises';
import { Refusal } from '@shared/contract/problem';
import type { Command } from '../command';
import { exitCodes, WrongUsage } from '../exit-codes';

/** Writes one hearing as a file, or to standard output. */
export const exportCommand: Command = {
  name: 'export',
  usage: '--hearing ID [--out FILE]',
  help: 'cli.help.export',
  options: { hearing: 'text', out: 'text' },
  words: { least: 0, most: 0 },
  async run({ client, options, t, print }) {
    const hearingId = options['hearing'];
    if (typeof hearingId !== 'string') throw new WrongUsage(t('cli.optionNeeded', { option: '--hearing' }));
    const { package: hearing } = await client.call('exchange.export', { hearingId });
    const text = `${JSON.stringify(hearing, null, 2)}\n`;
    if (typeof options['out'] !== 'string') {
      print(text.trimEnd(), hearing);
      return exitCodes.success;
    }
    await writeNewFile(options['out'], text);
    print(t('cli.exported', { file: options['out'] }), { file: options['out'] });
    return exitCodes.success;
  },
};

/** An export never replaces a file that is there already. */
async function writeNewFile(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new Refusal(exists ? 'exchange.fileExists' : 'exchange.notWritable', { file });
  }
}
