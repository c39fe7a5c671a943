import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { nodeFileSystem } from '@storage/file-system';
import { RecordStore } from '@storage/record-store';
import { bundleChild } from './support/bundle-child';
import { ledgerFormat, ledgerIds } from './support/ledger';
import { temporaryFolder } from './support/temporary-folder';

/** `KILLS=1000 npx vitest run tests/storage/kill.test.ts` for a long run. */
const kills = Number(process.env['KILLS'] ?? 40);

it(
  'keeps every confirmed change of a program that is killed at any moment under full load',
  async () => {
    const folder = await temporaryFolder();
    const child = await bundleChild('kill-child', await temporaryFolder());
    const confirmed = new Map<string, number>();
    let confirmations = 0;
    const harmless = new Set<string>();
    for (let kill = 0; kill < kills; kill += 1) {
      confirmations += await runAndKill(child, folder, confirmed);
      const store = await RecordStore.start({ fileSystem: nodeFileSystem, folder, format: ledgerFormat });
      for (const id of store.ids()) {
        for (const { reason } of await store.verify(id)) harmless.add(reason);
        const { value } = await store.read(id);
        for (const [writer, count] of value.counts.entries()) {
          expect(count).toBeGreaterThanOrEqual(confirmed.get(`${id} ${writer}`) ?? 0);
          confirmed.set(`${id} ${writer}`, count);
        }
        expect(value.counts.length).toBeGreaterThanOrEqual(writersSeen(confirmed, id));
      }
      await store.stop();
    }
    // A write that was cut short, confirmed to nobody, is all that may be left behind.
    for (const reason of harmless) expect(['tornTail', 'creationUnfinished']).toContain(reason);
    expect(confirmations).toBeGreaterThan(kills);
    const store = await RecordStore.start({ fileSystem: nodeFileSystem, folder, format: ledgerFormat });
    expect(store.ids()).toEqual(ledgerIds);
    for (const id of ledgerIds) expect(await store.verify(id)).toEqual([]);
    await store.stop();
  },
  60_000 + kills * 2000,
);

function writersSeen(confirmed: ReadonlyMap<string, number>, id: string): number {
  return [...confirmed.keys()].filter((key) => key.startsWith(`${id} `)).length;
}

/** Returns how many changes the child had confirmed when it was killed; `confirmed` takes the last of each writer. */
async function runAndKill(child: string, folder: string, confirmed: Map<string, number>): Promise<number> {
  const running = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    // The moment is counted from the first confirmation, whatever the machine's load.
    if (output === '') setTimeout(() => running.kill('SIGKILL'), Math.random() * 120);
    output += text;
  });
  const closed = once(running, 'close');
  // Some kills fall into the start itself.
  if (Math.random() < 0.2) setTimeout(() => running.kill('SIGKILL'), 40 + Math.random() * 120);
  await closed;
  expect(running.signalCode).toBe('SIGKILL');
  const lines = output.split('\n').slice(0, -1);
  for (const line of lines) {
    const [id = '', writer = '', count = ''] = line.split(' ');
    confirmed.set(`${id} ${writer}`, Number(count));
  }
  return lines.length;
}
