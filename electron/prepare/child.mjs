import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {{ code: number, signal: NodeJS.Signals | null, milliseconds: number }} Ended
 * `code` is what a shell would report: the exit code, 128 + the number of the signal, or 127 when the program could
 * not be started.
 */

/**
 * Runs a program in this terminal to its end and passes our signals on to it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<Ended>}
 */
export function runInTerminal(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const stopPassing = passSignals(child);
  const stopWatching = endWithParent(child);
  return untilEnd(child, () => {
    stopPassing();
    stopWatching();
  });
}

/**
 * Runs a program without showing what it says, and gives its words back; with a limit it is ended when time is up.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, limitMilliseconds?: number }} [options]
 * @returns {Promise<Ended & { output: string }>}
 */
export async function runQuietly(command, args, { limitMilliseconds, ...options } = {}) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  const limit =
    limitMilliseconds === undefined ? undefined : setTimeout(() => child.kill(), limitMilliseconds);
  const ended = await untilEnd(child, passSignals(child));
  clearTimeout(limit);
  return { ...ended, output };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => void} release
 * @returns {Promise<Ended>}
 */
function untilEnd(child, release) {
  const started = Date.now();
  return new Promise((resolve) => {
    /** @type {(code: number, signal: NodeJS.Signals | null) => void} */
    const end = (code, signal) => {
      release();
      resolve({ code, signal, milliseconds: Date.now() - started });
    };
    child.once('error', () => {
      end(127, null);
    });
    child.once('close', (code, signal) => {
      end(code ?? 128 + (signal ? constants.signals[signal] : 0), signal);
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops passing signals
 */
function passSignals(child) {
  /** @type {(signal: NodeJS.Signals) => void} */
  const pass = (signal) => {
    // Ctrl+C in a terminal reaches the child by itself; a second one would cut its orderly end short.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}

/**
 * A signal sent to npm ends npm and its shell but does not reach us: without this the program would run on unseen.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops watching
 */
function endWithParent(child) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    // Without npm the program may be meant to outlive the shell it was started from.
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) child.kill('SIGTERM');
  }, 500);
  return () => {
    clearInterval(watch);
  };
}
