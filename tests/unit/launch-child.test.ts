import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { runQuietly } from '../../electron/prepare/child.mjs';
import { totalsLine } from '../totals.mjs';

describe('how a program ended', () => {
  test.each([
    ['by itself', 'process.exitCode = 0', 0],
    ['with its own code', 'process.exitCode = 2', 2],
    ['by a signal, as a shell counts it', 'process.kill(process.pid, "SIGTERM")', 143],
  ])('%s', async (_how, script, code) => {
    expect((await runQuietly(process.execPath, ['-e', script])).code).toBe(code);
  });

  test('a program that is not there is code 127', async () => {
    expect((await runQuietly('/nowhere/program', [])).code).toBe(127);
  });

  test('its words on both streams are kept', async () => {
    const { output } = await runQuietly(process.execPath, ['-e', 'console.log("one"); console.error("two")']);
    expect(output.split('\n').sort()).toEqual(['', 'one', 'two']);
  });

  test('it is ended when its time is up', async () => {
    const { signal, milliseconds } = await runQuietly(
      process.execPath,
      ['-e', 'setTimeout(() => {}, 60_000)'],
      {
        limitMilliseconds: 300,
      },
    );
    expect(signal).toBe('SIGTERM');
    expect(milliseconds).toBeLessThan(10_000);
  });
});

test('under npm the program ends when its starter is gone', async () => {
  const childModule = new URL('../../electron/prepare/child.mjs', import.meta.url).href;
  const program = 'console.log(process.pid); setInterval(() => {}, 1_000)';
  const starter = `import(${JSON.stringify(childModule)}).then(({ runInTerminal }) =>
    runInTerminal(process.execPath, ['-e', ${JSON.stringify(program)}]))`;
  // The shell stands for the one npm puts between itself and the script.
  const shell = spawn('sh', ['-c', '"$0" -e "$1"; true', process.execPath, starter], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(shell.stdout, 'data')) as [Buffer];
  const programId = Number(line.toString());
  expect(isRunning(programId)).toBe(true);
  shell.kill('SIGKILL');
  await vi.waitFor(() => expect(isRunning(programId)).toBe(false), { timeout: 10_000, interval: 100 });
});

describe('the last line of the tests', () => {
  const clean = { passed: 3, failed: 0, skipped: 1 };

  test.each([
    [[clean, { passed: 2, failed: 0, skipped: 0 }], true, '5 passed, 0 failed, 1 skipped'],
    [[clean, { passed: 2, failed: 4, skipped: 0 }], false, '5 passed, 4 failed, 1 skipped'],
    [[clean], false, '3 passed, 1 failed, 1 skipped'],
  ])('adds up %j', (reports, succeeded, line) => {
    expect(totalsLine(reports, succeeded)).toBe(line);
  });
});

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
