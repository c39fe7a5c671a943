import type { HearingSummary } from '@shared/contract/hearing-methods';
import { localized } from '@shared/rules/names';
import type { ArchiveCommand } from '../command';
import { exitCodes } from '../exit-codes';

/** Lists the hearings with their identifiers, which the other commands take, and where the words stand in them. */
export const searchCommand: ArchiveCommand = {
  name: 'search',
  usage: '[WORDS...]',
  help: 'cli.help.search',
  options: {},
  archive: 'existing',
  words: { least: 0, most: 50 },
  async run({ client, words, t, print }) {
    const { hearings } = await client.call('hearings.list', { words: words.join(' ') });
    print(hearings.length === 0 ? t('cli.noHearings') : hearings.flatMap(linesOf).join('\n'), hearings);
    return exitCodes.success;
  },
};

function linesOf({ id, date, title, hits }: HearingSummary): string[] {
  return [`${id}  ${date}  ${localized(title, 'ru').text}`, ...hits.map(({ excerpt }) => `    ${excerpt}`)];
}
