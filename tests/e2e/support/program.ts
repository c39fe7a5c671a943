import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const projectRoot = resolve(import.meta.dirname, '../../..');

/** The built program; `KENESHME_OUT` names another build. */
const builtCode = resolve(projectRoot, process.env['KENESHME_OUT'] ?? 'out', 'main');

/** Where a program puts emergency copies of a data folder. */
export function emergencyFolderBeside(dataFolder: string): string {
  return `${dataFolder}-emergency`;
}

/** How a program ended. */
export interface Ending {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface HostProcess {
  /** The one-time address. */
  readonly address: string;
  /** Tells the host to stop and waits until it has; answers its exit code and what it complained about. */
  stop(): Promise<Ending>;
  /** Ends the process as a power cut would: nothing more is written. */
  kill(): Promise<void>;
}

export interface HostSettings {
  readonly dataFolder: string;
  readonly readOnly?: boolean;
  /** Any free one where it is left out. */
  readonly port?: number;
  /** A folder with other programs than the machine's, for example another LibreOffice. */
  readonly programs?: string;
}

/**
 * Starts the browser host.
 *
 * @throws Error with what the host said where it did not start
 */
export async function startHost({
  dataFolder,
  readOnly = false,
  port = 0,
  programs,
}: HostSettings): Promise<HostProcess> {
  const args = ['--data', dataFolder, '--port', String(port), ...(readOnly ? ['--read-only'] : [])];
  const host = start('host', args, programs);
  const ending = endingOf(host);
  const address = await Promise.race([addressOf(host), ending.then(didNotStart)]);
  return {
    address,
    stop() {
      host.kill('SIGTERM');
      return ending;
    },
    async kill() {
      host.kill('SIGKILL');
      await ending;
    },
  };
}

/** Starts the browser host where it is expected to refuse, and waits for its end. */
export function startRefusedHost({ dataFolder }: HostSettings): Promise<Ending> {
  return endingOf(start('host', ['--data', dataFolder]));
}

/** Runs a command of the command line. */
export function runCommandLine(args: readonly string[]): Promise<Ending> {
  return endingOf(start('cli', args));
}

function start(program: 'host' | 'cli', args: readonly string[], programs?: string): ChildProcess {
  const path = [programs, process.env['PATH']].filter((folder) => folder !== undefined).join(delimiter);
  return spawn(process.execPath, [resolve(builtCode, `${program}.js`), ...args], {
    // English messages, whatever the machine speaks; emergency copies stay out of the home folder.
    env: { ...process.env, PATH: path, LC_ALL: 'en_US.UTF-8', KENESHME_EMERGENCY: emergencyFolderOf(args) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function emergencyFolderOf(args: readonly string[]): string {
  return emergencyFolderBeside(args[args.indexOf('--data') + 1] ?? projectRoot);
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The host has no output.');
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  return new Promise<never>(() => undefined);
}

function didNotStart({ code, errors }: Ending): never {
  throw new Error(`The host ended with ${code}: ${errors}`);
}

function endingOf(child: ChildProcess): Promise<Ending> {
  const said = { output: '', errors: '' };
  child.stdout?.on('data', (bytes: Buffer) => (said.output += bytes.toString()));
  child.stderr?.on('data', (bytes: Buffer) => (said.errors += bytes.toString()));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code, ...said }));
  });
}
