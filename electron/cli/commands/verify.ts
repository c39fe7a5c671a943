import { problemSentence } from '@shared/texts/problem-sentence';
import type { ArchiveCommand } from '../command';
import { exitCodes } from '../exit-codes';

/** Reads every file of the archive and says what is wrong. */
export const verifyCommand: ArchiveCommand = {
  name: 'verify',
  usage: '',
  help: 'cli.help.verify',
  options: {},
  archive: 'existing',
  words: { least: 0, most: 0 },
  async run({ client, t, print }) {
    const report = await client.call('archive.verify', {});
    const lines = report.problems.map(({ file, problem }) => `${file}: ${problemSentence(problem, t)}`);
    const summary = t('cli.verified', { files: report.files, problems: report.problems.length });
    print([...lines, summary].join('\n'), report);
    return report.problems.length === 0 ? exitCodes.success : exitCodes.refused;
  },
};
