import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { Refusal } from '@shared/contract/problem';

/** Longer than the longest paper takes on a slow machine; after that LibreOffice has hung. */
const longestMilliseconds = 120_000;

/**
 * Runs LibreOffice and waits until it has ended. It starts further programs of its own, which would go on working
 * unseen: who gives it up, or waits too long, ends them all.
 *
 * @param office the program `soffice`
 * @throws Refusal `pdf.tooLong`; Error where it could not be started or says it failed; the reason of the signal.
 */
export function runOffice(
  office: string,
  words: readonly string[],
  signal: AbortSignal | undefined,
  longest = longestMilliseconds,
): Promise<void> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    // A group of its own on all systems that know groups.
    const child = spawn(office, words, {
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    let reason: Error | null = null;
    const end = (why: Error): void => {
      reason = why;
      endAll(child);
    };
    const timer = setTimeout(() => end(new Refusal('pdf.tooLong', { seconds: longest / 1_000 })), longest);
    const giveUp = (): void => end(asError(signal?.reason));
    signal?.addEventListener('abort', giveUp, { once: true });
    child.stderr.on('data', (words: Buffer) => {
      said = `${said}${words.toString()}`.slice(-200);
    });
    const settle = (failure: Error | null): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      if (failure === null) resolve();
      else reject(failure);
    };
    child.on('error', (error) => settle(reason ?? error));
    child.on('close', (code) => settle(reason ?? (code === 0 ? null : new Error(`${code} ${said}`.trim()))));
  });
}

function endAll({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    execFile('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true }, () => undefined);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
