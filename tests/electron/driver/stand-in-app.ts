import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AnswerTo, Question, Questions } from '../stand-in/questions';

export const projectRoot = resolve(import.meta.dirname, '../../..');
const builtMain = join(projectRoot, 'out/main/index.js');
const standIn = join(projectRoot, 'tests/electron/stand-in');

/** Something the main process did, as the stand-in saw it. */
export interface Told {
  readonly name: string;
  // What is told differs with the name; a test says what it expects.
  readonly details: Record<string, unknown>;
}

export interface StartOptions {
  readonly dataFolder?: string;
  readonly profiles?: string;
  /** Answers the request for the single-instance lock with no. */
  readonly isSecond?: boolean;
  readonly isPackaged?: boolean;
  readonly systemLanguages?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

type Message =
  | { readonly kind: 'told'; readonly name: string; readonly details: Record<string, unknown> }
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string };

/** Nothing here takes a second; a machine that does much else needs longer. */
const patienceMilliseconds = 60_000;

/** The built main process running over the stand-in for Electron. */
export class StandInApp {
  readonly told: Told[] = [];
  readonly dataFolder: string;
  readonly profiles: string;
  /** Resolves with the exit code. */
  readonly exited: Promise<number | null>;
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (message: Extract<Message, { kind: 'answer' }>) => void>();
  readonly #listeners = new Set<(told: Told) => void>();
  #faults = '';
  #lastId = 0;

  constructor(options: StartOptions = {}) {
    if (!existsSync(builtMain)) throw new Error('There is no built main process: run "npm run build".');
    this.dataFolder = options.dataFolder ?? temporaryFolder();
    this.profiles = options.profiles ?? temporaryFolder();
    this.#process = fork(join(standIn, 'run-main.mjs'), [builtMain, '--data', this.dataFolder], {
      execArgv: ['--import', join(standIn, 'register.mjs')],
      serialization: 'advanced',
      silent: true,
      env: {
        ...process.env,
        ...options.environment,
        STAND_IN_APPDATA: this.profiles,
        STAND_IN_SECOND: options.isSecond === true ? '1' : '',
        STAND_IN_PACKAGED: options.isPackaged === true ? '1' : '',
        STAND_IN_LANGUAGES: (options.systemLanguages ?? ['en-GB']).join(','),
      },
    });
    this.#process.stderr?.on('data', (part: Buffer) => (this.#faults += part.toString()));
    this.#process.on('message', (message: Message) => this.#hear(message));
    this.exited = new Promise((done) => this.#process.once('exit', done));
  }

  /** What the main process wrote to its terminal as a fault. */
  get faults(): string {
    return this.#faults;
  }

  get isGone(): boolean {
    return !this.#process.connected;
  }

  /** Asks the stand-in to do something, or for something it knows. */
  async ask<Name extends Question>(name: Name, payload: Questions[Name]): Promise<AnswerTo<Name>> {
    if (this.isGone) throw new Error(`The program has ended; "${name}" was asked too late.`);
    const id = ++this.#lastId;
    const answered = new Promise<Extract<Message, { kind: 'answer' }>>((done) => this.#waiting.set(id, done));
    // A line that breaks at this moment is an answer that never comes.
    this.#process.send({ id, name, payload }, () => undefined);
    const { value, error } = await orTooLate(answered, () => `No answer to "${name}".\n${this.#faults}`);
    if (error !== undefined) throw new Error(error);
    return value as AnswerTo<Name>;
  }

  all(name: string): readonly Told[] {
    return this.told.filter((told) => told.name === name);
  }

  /** Waits until something was told the given number of times, and returns the last. */
  async until(name: string, times = 1): Promise<Told> {
    const enough = (): Told | undefined => this.all(name)[times - 1];
    const found = new Promise<Told>((done) => {
      const check = (): void => {
        const told = enough();
        if (told !== undefined) done(told);
      };
      this.#listeners.add(check);
      check();
    });
    return orTooLate(found, () => `"${name}" was told ${this.all(name).length} times.\n${this.#faults}`);
  }

  onTold(name: string, listener: (told: Told) => void): void {
    this.#listeners.add((told) => {
      if (told.name === name) listener(told);
    });
  }

  /** Ends the process if it still runs, without any of the program's own ending. */
  kill(): void {
    if (this.#process.exitCode === null) this.#process.kill('SIGKILL');
  }

  #hear(message: Message): void {
    if (message.kind === 'answer') {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
      return;
    }
    const told = { name: message.name, details: message.details };
    this.told.push(told);
    for (const listener of this.#listeners) listener(told);
  }
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'keneshme-electron-'));
}

async function orTooLate<T>(promise: Promise<T>, complaint: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error(complaint())), patienceMilliseconds);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
