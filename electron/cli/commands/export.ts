import { open, rm } from 'node:fs/promises';
import { type ProblemCode, Refusal } from '@shared/contract/problem';
import type { ArchiveCommand } from '../command';
import { exitCodes, WrongUsage } from '../exit-codes';

/** Writes one hearing as a file, or to standard output. */
export const exportCommand: ArchiveCommand = {
  name: 'export',
  usage: '--hearing ID [--out FILE]',
  help: 'cli.help.export',
  options: { hearing: 'text', out: 'text' },
  archive: 'existing',
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

/** An export never replaces a file that is there already, and leaves no half of one behind. */
async function writeNewFile(file: string, text: string): Promise<void> {
  let isOurs = false;
  try {
    const handle = await open(file, 'wx');
    isOurs = true;
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isOurs) await rm(file, { force: true });
    const refusal = refusals.get(error instanceof Error && 'code' in error ? error.code : undefined);
    throw new Refusal(refusal ?? 'exchange.notWritable', { file });
  }
}

const refusals = new Map<unknown, ProblemCode>([
  ['EEXIST', 'exchange.fileExists'],
  ['ENOSPC', 'storage.diskFull'],
  ['EDQUOT', 'storage.diskFull'],
]);
