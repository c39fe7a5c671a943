import { parseArgs } from 'node:util';
import { openCore } from '@core/core';
import { problemOfError } from '@core/dispatcher';
import { refuseMissingArchive, resolveDataFolder } from '@core/archive/data-folder';
import { noCapabilities } from '@shared/contract/office-methods';
import { type Client, createClient } from '@shared/contract/transport';
import { isLanguage, type Language } from '@shared/texts/language';
import { type Translate, translator } from '@shared/texts/catalogue';
import { problemSentence } from '@shared/texts/problem-sentence';
import { PortTaken } from '@host/server';
import type { ArchiveCommand, CommandInput, OptionKinds } from './command';
import { commands } from './commands';
import { verifyCommand } from './commands/verify';
import { type ExitCode, exitCodes, WrongUsage } from './exit-codes';
import { helpText } from './help';
import { programVersion } from './version';

/** Options every command understands. */
const commonOptions = { data: 'text', json: 'flag', interface: 'text', help: 'flag' } as const;

/** Runs one command and answers the exit code. Results go to standard output, everything else to standard error. */
export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  const t = translator(languageOf(argv));
  try {
    return await runCommand(argv, t);
  } catch (error) {
    if (error instanceof WrongUsage) {
      console.error(error.message);
      return exitCodes.wrongUsage;
    }
    console.error(
      error instanceof PortTaken
        ? t('host.portTaken', { port: error.port })
        : problemSentence(problemOfError(error), t),
    );
    return exitCodes.refused;
  }
}

async function runCommand([name, ...rest]: readonly string[], t: Translate): Promise<ExitCode> {
  if (name === undefined) throw new WrongUsage(helpText(t));
  if (name === 'help' || name === '--help' || name === '-h') {
    console.log(helpText(t, rest[0]));
    return exitCodes.success;
  }
  const command = commands.find((known) => known.name === name);
  if (command === undefined) throw new WrongUsage(t('cli.unknownCommand', { name }));
  const { options, words } = readOptions(rest, { ...commonOptions, ...command.options }, t);
  if (options['help'] === true) {
    console.log(helpText(t, command.name));
    return exitCodes.success;
  }
  if (words.length < command.words.least || words.length > command.words.most) {
    throw new WrongUsage(t('cli.wrongWords', { usage: `${command.name} ${command.usage}`.trimEnd() }));
  }
  const input: CommandInput = {
    dataFolder: dataFolderOf(options),
    options,
    words,
    t,
    print: (sentence, value) =>
      console.log(
        options['json'] === true ? JSON.stringify(value ?? { message: sentence }, null, 2) : sentence,
      ),
  };
  return command.archive === 'none' ? command.run(input) : runOnArchive(command, input);
}

async function runOnArchive(command: ArchiveCommand, input: CommandInput): Promise<ExitCode> {
  const { dataFolder } = input;
  if (command.archive === 'existing') await refuseMissingArchive(dataFolder);
  const core = await openCore({
    dataFolder,
    version: programVersion,
    program: `keneshme ${command.name}`,
    capabilities: noCapabilities,
    desktop: null,
  });
  try {
    const client = createClient({ call: core.call, subscribe: core.subscribe });
    if (command.name !== verifyCommand.name) await tellOfFaultyFiles(client, input.t);
    return await command.run({ ...input, core, client });
  } finally {
    await core.close();
  }
}

/** What cannot be read is missing from every result: whoever only reads the result must not take it for all there is. */
async function tellOfFaultyFiles(client: Client, t: Translate): Promise<void> {
  const { fileProblems } = await client.call('office.state', {});
  if (fileProblems.length > 0) console.error(t('cli.filesAtFault', { count: fileProblems.length }));
}

function dataFolderOf(options: CommandInput['options']): string {
  const argument = options['data'];
  return resolveDataFolder(typeof argument === 'string' ? argument : undefined);
}

function readOptions(argv: readonly string[], kinds: OptionKinds, t: Translate) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(kinds).map(([name, kind]) => [
          name,
          { type: kind === 'flag' ? 'boolean' : 'string' } as const,
        ]),
      ),
    });
    return { options: values as CommandInput['options'], words: positionals };
  } catch {
    throw new WrongUsage(t('cli.wrongOptions', { options: argv.join(' ') }));
  }
}

/** `--interface ky|ru|en` chooses the language of the messages; English otherwise, as terminals expect. */
function languageOf(argv: readonly string[]): Language {
  const value = argv[argv.indexOf('--interface') + 1];
  return argv.includes('--interface') && isLanguage(value) ? value : 'en';
}
