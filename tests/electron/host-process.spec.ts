import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { projectRoot } from './driver/stand-in-app';

// The built browser host as a process: Playwright's own page walks in through the printed address.

interface HostProcess {
  readonly child: ChildProcess;
  readonly dataFolder: string;
  readonly output: () => string;
  readonly faults: () => string;
  readonly exited: Promise<number | null>;
  readonly address: Promise<string>;
}

const test = base.extend<{ readonly start: (args?: readonly string[], dataFolder?: string) => HostProcess }>({
  // Playwright wants the object pattern even where nothing is taken from it.
  // eslint-disable-next-line no-empty-pattern
  start: async ({}, use) => {
    const started: ChildProcess[] = [];
    await use((args = [], dataFolder = mkdtempSync(join(tmpdir(), 'keneshme-host-'))) => {
      const host = startHost(args, dataFolder);
      started.push(host.child);
      return host;
    });
    for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
  },
});

test('the printed address opens the program once, and its page works with the core', async ({
  start,
  page,
}) => {
  const host = start();
  const address = await host.address;
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/enter\?token=[\w-]{43}$/);
  await page.goto(address);
  await expect(page).toHaveTitle(/Keneshme/);
  expect(page.url()).not.toContain('token');
  const outcome = await page.evaluate(async () => {
    const answer = await fetch('/api/call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ method: 'office.state', input: {} }),
    });
    return (await answer.json()) as unknown;
  });
  expect(outcome).toMatchObject({
    ok: true,
    value: { dataFolder: host.dataFolder, capabilities: { readOnly: false, canDownloadFiles: true } },
  });
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('somebody else who has the address finds the door shut', async ({ start, page, browser }) => {
  const address = await start().address;
  await page.goto(address);
  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();
  expect((await theirs.goto(address))?.status()).toBe(403);
  await expect(theirs.locator('body')).toContainText('one-time address');
  await stranger.close();
});

test('the page hears of a change made in another window', async ({ start, page, context }) => {
  await page.goto(await start().address);
  const other = await context.newPage();
  await other.goto(new URL('/', page.url()).href);
  const heard = page.evaluate(
    () =>
      new Promise((done) => {
        const stream = new EventSource('/api/events');
        stream.onmessage = ({ data }: MessageEvent<string>) => done(JSON.parse(data));
        stream.onopen = () => document.body.setAttribute('data-listening', '');
      }),
  );
  await page.locator('body[data-listening]').waitFor();
  await other.evaluate(() =>
    fetch('/api/call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ method: 'example.load', input: {} }),
    }),
  );
  expect(await heard).toMatchObject({ kind: 'directory' });
});

test('a page of another port cannot reach the core', async ({ start, page }) => {
  const address = await start().address;
  await page.goto(address);
  const port = new URL(address).port;
  const neighbour = createServer((socket) => {
    socket.end(
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi',
    );
  });
  await new Promise<void>((done) => neighbour.listen(0, '127.0.0.1', done));
  await page.goto(`http://127.0.0.1:${(neighbour.address() as AddressInfo).port}/`);
  const results = await page.evaluate(async (target) => {
    const attempt = (init: RequestInit): Promise<string> =>
      fetch(target, init).then(
        (answer) => `${answer.type} ${answer.status}`,
        () => 'refused',
      );
    const body = JSON.stringify({ method: 'example.load', input: {} });
    return [
      await attempt({
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
        credentials: 'include',
      }),
      await attempt({ method: 'POST', body, mode: 'no-cors', credentials: 'include' }),
    ];
  }, `http://127.0.0.1:${port}/api/call`);
  // The second reaches the host, because a browser need not ask before it; the host refuses it.
  expect(results).toEqual(['refused', 'refused']);
  await page.goto(`http://127.0.0.1:${port}/`);
  const state = await page.evaluate(async () => {
    const body = JSON.stringify({ method: 'office.state', input: {} });
    const answer = await fetch('/api/call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    return (await answer.json()) as unknown;
  });
  expect(state).toMatchObject({ ok: true, value: { exampleHearingId: null } });
  neighbour.close();
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${signal} ends it cleanly with a page open`, async ({ start, page }) => {
    const host = start();
    await page.goto(await host.address);
    await page.evaluate(() => new Promise((done) => (new EventSource('/api/events').onopen = done)));
    host.child.kill(signal);
    // With the stream of the page still open: waiting for its end would take as long as the test may.
    expect(await host.exited).toBe(0);
    expect(readdirSync(host.dataFolder).filter((name) => name.endsWith('.lock'))).toEqual([]);
    expect(host.faults()).toBe('');
  });
}

test('--port names the port; a port in use is said with what to do', async ({ start }) => {
  const first = start();
  const port = new URL(await first.address).port;
  const second = start(['--port', port]);
  expect(await second.exited).toBe(1);
  expect(second.faults()).toContain(`Port ${port} is in use by another program.`);
  expect(second.output()).toBe('');
  expect(existsSync(join(second.dataFolder, 'keneshme.lock'))).toBe(false);
});

test('an archive that another program holds is refused in one line', async ({ start }) => {
  const first = start();
  await first.address;
  const second = start([], first.dataFolder);
  expect(await second.exited).toBe(1);
  expect(second.faults().trim().split('\n')).toHaveLength(1);
  expect(second.output()).toBe('');
});

for (const [args, reason] of [
  [['--port', 'http'], 'not "http"'],
  [['--port', '70000'], 'not "70000"'],
  [['--wrong'], '--wrong'],
  [['surplus'], 'surplus'],
] as const) {
  test(`"${args.join(' ')}" is wrong usage`, async ({ start }) => {
    const host = start(args);
    expect(await host.exited).toBe(2);
    expect(host.faults()).toContain(reason);
    expect(host.faults()).toContain('Usage:');
  });
}

test('--read-only is the reading room', async ({ start, page }) => {
  await page.goto(await start(['--read-only']).address);
  const outcome = await page.evaluate(async () => {
    const body = JSON.stringify({ method: 'example.load', input: {} });
    const answer = await fetch('/api/call', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    return (await answer.json()) as unknown;
  });
  expect(outcome).toEqual({ ok: false, problem: { code: 'access.readOnly', details: {} } });
});

function startHost(args: readonly string[], dataFolder: string): HostProcess {
  const host = join(projectRoot, 'out/main/host.js');
  const child = spawn(process.execPath, [host, '--data', dataFolder, ...args], {
    env: { ...process.env, LC_ALL: 'C' },
  });
  let output = '';
  let faults = '';
  const exited = new Promise<number | null>((done) => child.once('close', done));
  const address = new Promise<string>((done, fail) => {
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString();
      const line = /^Keneshme: (\S+)\n/.exec(output);
      if (line?.[1] !== undefined) done(line[1]);
    });
    void exited.then((code) => fail(new Error(`The host ended with ${String(code)}: ${faults}`)));
  });
  // Not every test waits for the address.
  address.catch(() => undefined);
  child.stderr.on('data', (part: Buffer) => (faults += part.toString()));
  return { child, dataFolder, output: () => output, faults: () => faults, exited, address };
}
