import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeFileSystem } from '@storage/file-system';
import { lockFolder } from '@storage/folder-lock';
import type { LockHolder } from '@storage/folder-lock';
import { startMarkOf } from '@storage/running-process';
import { pausedDisk } from './support/paused-disk';
import { temporaryFolder } from './support/temporary-folder';

const lockFile = 'keneshme.lock';

async function writeLock(folder: string, holder: Partial<LockHolder>): Promise<void> {
  const whole: LockHolder = {
    pid: process.pid,
    host: hostname(),
    startMark: '',
    program: 'keneshme',
    since: '2026-01-16T04:00:00.000Z',
    token: 'dead',
    ...holder,
  };
  await writeFile(join(folder, lockFile), JSON.stringify(whole));
}

async function holderOf(folder: string): Promise<LockHolder> {
  return JSON.parse(await readFile(join(folder, lockFile), 'utf8')) as LockHolder;
}

/** A process id that was in use and is not any more. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

async function livingProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  return child.pid ?? 0;
}

const lock = (folder: string) => lockFolder(nodeFileSystem, folder, 'keneshme serve');

describe('the lock of a data folder', () => {
  it('says who holds it and is gone after its release', async () => {
    const folder = await temporaryFolder();
    const held = await lock(folder);
    expect(await holderOf(folder)).toEqual(held.holder);
    expect(held.holder).toMatchObject({ pid: process.pid, host: hostname(), program: 'keneshme serve' });
    await held.release();
    expect(await readdir(folder)).toEqual([]);
    await (await lock(folder)).release();
  });

  it('is refused while its holder runs, naming the holder', async () => {
    const folder = await temporaryFolder();
    const pid = await livingProcess();
    await writeLock(folder, { pid, startMark: await startMarkOf(pid) });
    await expect(lock(folder)).rejects.toMatchObject({
      code: 'storage.locked',
      details: { pid, host: hostname(), program: 'keneshme', since: '2026-01-16T04:00:00.000Z' },
    });
    expect((await holderOf(folder)).token).toBe('dead');
  });

  it('is refused to a second use in the same process', async () => {
    const folder = await temporaryFolder();
    await lock(folder);
    await expect(lock(folder)).rejects.toMatchObject({
      code: 'storage.locked',
      details: { pid: process.pid },
    });
  });

  it('is taken over from a process that is gone', async () => {
    const folder = await temporaryFolder();
    await writeLock(folder, { pid: await deadProcess() });
    const held = await lock(folder);
    expect((await holderOf(folder)).token).toBe(held.holder.token);
    expect(await readdir(folder)).toEqual([lockFile]);
  });

  it.runIf(process.platform === 'linux')(
    'is taken over when another process now has the number',
    async () => {
      const folder = await temporaryFolder();
      await writeLock(folder, { pid: await livingProcess(), startMark: 'another-boot 12345' });
      await lock(folder);
      expect((await holderOf(folder)).pid).toBe(process.pid);
    },
  );

  it('is never taken from another machine', async () => {
    const folder = await temporaryFolder();
    await writeLock(folder, { pid: await deadProcess(), host: 'other-desk' });
    await expect(lock(folder)).rejects.toMatchObject({
      code: 'storage.locked',
      details: { host: 'other-desk' },
    });
    expect((await holderOf(folder)).host).toBe('other-desk');
  });

  it('goes to exactly one of many who find it stale', async () => {
    for (let round = 0; round < 10; round += 1) {
      const folder = await temporaryFolder();
      await writeLock(folder, { pid: await deadProcess(), token: `dead-${round}` });
      const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lock(folder)));
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      expect(won).toHaveLength(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'storage.locked' });
      }
      expect((await holderOf(folder)).token).toBe(won[0]?.value.holder.token);
      expect(await readdir(folder)).toEqual([lockFile]);
    }
  });

  it('is left to the faster one by a process that found it stale and then was held up', async () => {
    const folder = await temporaryFolder();
    await writeLock(folder, { pid: await deadProcess() });
    const disk = pausedDisk(/keneshme\.lock\.dead$/);
    const slow = lockFolder(disk.fileSystem, folder, 'slow');
    await disk.reached;
    const fast = await lock(folder);
    disk.letGo();
    await expect(slow).rejects.toMatchObject({
      code: 'storage.locked',
      details: { program: 'keneshme serve' },
    });
    expect((await holderOf(folder)).token).toBe(fast.holder.token);
    expect(await readdir(folder)).toEqual([lockFile]);
  });

  it('is taken over although the one who was taking it over died, too', async () => {
    const folder = await temporaryFolder();
    const pid = await deadProcess();
    await writeLock(folder, { pid, token: 'first' });
    const claim: LockHolder = { ...(await holderOf(folder)), token: 'second' };
    await writeFile(join(folder, `${lockFile}.first`), JSON.stringify(claim));
    const held = await lock(folder);
    expect((await holderOf(folder)).token).toBe(held.holder.token);
    expect(await readdir(folder)).toEqual([lockFile]);
  });

  it.each(['', '\0\0\0\0\0\0', '{"pid":1}'])(
    'is taken over when a power loss left %j in it',
    async (text) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, lockFile), text);
      const held = await lock(folder);
      expect((await holderOf(folder)).token).toBe(held.holder.token);
    },
  );

  it('of somebody else is not released', async () => {
    const folder = await temporaryFolder();
    const held = await lock(folder);
    await writeLock(folder, { token: 'somebody' });
    await held.release();
    expect((await holderOf(folder)).token).toBe('somebody');
  });
});
