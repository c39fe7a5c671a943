import { parseArgs } from 'node:util';
import { openCore } from '@core/core';
import { problemOfError } from '@core/dispatcher';
import { resolveDataFolder } from '@core/archive/data-folder';
import { restoreBackup } from '@core/archive/restore';
import { noCapabilities } from '@shared/contract/office-methods';
import { createClient } from '@shared/contract/transport';
import { isLanguage, type Language } from '@shared/texts/language';
import { type Translate, translator } from '@shared/texts/catalogue';
import { problemSentence } from '@shared/texts/problem-sentence';
import { serve } from '@host/serve';
import { PortTaken } from '@host/server';
import type { Command } from './command';
import { commands } from './commands';
import { type ExitCode, exitCodes, WrongUsage } from './exit-codes';
import { helpText } from './help';
import { programVersion } from './version';

/** Options every command understands. */
const commonOptions = { data: 'text', json: 'flag', interface: 'text', help: 'flag' } as const;

/** Options of `serve`, which opens the archive itself. */
const serveOptions = { port: 'text', open: 'flag', 'read-only': 'flag' } as const;

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
  if (name === 'serve') return runServe(rest, t);
  if (name === 'restore') return runRestore(rest, t);
  const command = commands.find((known) => known.name === name);
  if (command === undefined) throw new WrongUsage(t('cli.unknownCommand', { name }));
  return runOnArchive(command, rest, t);
}

async function runOnArchive(command: Command, argv: readonly string[], t: Translate): Promise<ExitCode> {
  const { options, words } = readOptions(argv, { ...commonOptions, ...command.options }, t);
  if (options['help'] === true) {
    console.log(helpText(t, command.name));
    return exitCodes.success;
  }
  if (words.length < command.words.least || words.length > command.words.most) {
    throw new WrongUsage(t('cli.wrongWords', { usage: `${command.name} ${command.usage}` }));
  }
  const dataFolder = dataFolderOf(options);
  const core = await openCore({
    dataFolder,
    version: programVersion,
    program: `keneshme ${command.name}`,
    capabilities: noCapabilities,
    desktop: null,
  });
  try {
    return await command.run({
      core,
      client: createClient({ call: core.call, subscribe: core.subscribe }),
      dataFolder,
      options,
      words,
      t,
      print: (sentence, value) =>
        console.log(
          options['json'] === true ? JSON.stringify(value ?? { message: sentence }, null, 2) : sentence,
        ),
    });
  } finally {
    await core.close();
  }
}

async function runServe(argv: readonly string[], t: Translate): Promise<ExitCode> {
  const { options } = readOptions(argv, { ...commonOptions, ...serveOptions }, t);
  if (options['help'] === true) {
    console.log(helpText(t, 'serve'));
    return exitCodes.success;
  }
  const port = options['port'] === undefined ? undefined : Number(options['port']);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new WrongUsage(t('cli.wrongPort', { value: String(options['port']) }));
  }
  await serve({
    dataFolder: dataFolderOf(options),
    port,
    open: options['open'] === true,
    readOnly: options['read-only'] === true,
    program: 'keneshme serve',
  });
  return exitCodes.success;
}

/** Works on a data folder that must not be one yet, so it opens no archive. */
async function runRestore(argv: readonly string[], t: Translate): Promise<ExitCode> {
  const { options, words } = readOptions(argv, commonOptions, t);
  if (options['help'] === true) {
    console.log(helpText(t, 'restore'));
    return exitCodes.success;
  }
  const [backup] = words;
  if (backup === undefined || words.length > 1)
    throw new WrongUsage(t('cli.wrongWords', { usage: 'restore BACKUP' }));
  const folder = dataFolderOf(options);
  const count = await restoreBackup(backup, folder);
  const sentence = t('cli.restored', { count, folder });
  console.log(options['json'] === true ? JSON.stringify({ folder, files: count }, null, 2) : sentence);
  return exitCodes.success;
}

function dataFolderOf(options: Readonly<Record<string, string | boolean | undefined>>): string {
  const argument = options['data'];
  return resolveDataFolder(typeof argument === 'string' ? argument : undefined);
}

function readOptions(argv: readonly string[], kinds: Command['options'], t: Translate) {
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
    return { options: values as Readonly<Record<string, string | boolean | undefined>>, words: positionals };
  } catch {
    throw new WrongUsage(t('cli.wrongOptions', { options: argv.join(' ') }));
  }
}

/** `--interface ky|ru|en` chooses the language of the messages; English otherwise, as terminals expect. */
function languageOf(argv: readonly string[]): Language {
  const value = argv[argv.indexOf('--interface') + 1];
  return argv.includes('--interface') && isLanguage(value) ? value : 'en';
}
