import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renameWithRetry } from '@storage/rename-retry';
import { FaultyDisk } from './support/faulty-disk';
import {
  addLine,
  note,
  notebookFormat,
  openRecord,
  rareCheckpoints,
  writeNotebook,
} from './support/notebook';
import { temporaryFolder } from './support/temporary-folder';

const faults = [
  ['ENOSPC', 'storage.diskFull'],
  ['EDQUOT', 'storage.diskFull'],
  ['EACCES', 'storage.notWritable'],
  ['EROFS', 'storage.notWritable'],
  ['EIO', 'storage.failed'],
] as const;

/** Enough for any operation here; the loops end earlier, when the fault is not reached any more. */
const manySteps = 60;

describe.each(faults)('a disk that answers %s', (errno, code) => {
  it.each([
    ['once', false],
    ['from then on', true],
  ])(
    'at any step of a change, %s: nothing lost, memory unchanged, the next change works',
    async (_, lasting) => {
      let refused = 0;
      for (let at = 0; at < manySteps; at += 1) {
        const path = await temporaryFolder();
        const disk = new FaultyDisk();
        const { file } = await openAfterTwoLines(path, disk);
        const before = await readFile(join(path, 'n1.history.jsonl'));
        disk.arm({ at, errno, lasting });
        const [outcome] = await Promise.allSettled([file.commit(addLine('c'), 3)]);
        const reached = disk.calls.length > at;
        disk.repair();
        const expected = outcome.status === 'fulfilled' ? ['a', 'b', 'c'] : ['a', 'b'];
        expect(file.value.lines).toEqual(expected);
        if (outcome.status === 'rejected') {
          refused += 1;
          const details = { id: 'n1', file: 'n1.history.jsonl', folder: path, reason: errno };
          expect(outcome.reason).toMatchObject({ code, details });
          if (!lasting) expect(await readFile(join(path, 'n1.history.jsonl'))).toEqual(before);
        }
        await file.commit(addLine('next'), 'any');
        expect(file.value.lines).toEqual([...expected, 'next']);
        const reopened = await openRecord(path, notebookFormat);
        expect(reopened.file.value.lines).toEqual([...expected, 'next']);
        expect(reopened.problems).toEqual([]);
        await file.close();
        if (!reached) break;
      }
      // Opening, writing and syncing the history.
      expect(refused).toBe(3);
    },
  );

  it('at any step of a snapshot: the change stands, nothing lost, the next snapshot works', async () => {
    let failed = 0;
    for (let at = 0; at < manySteps; at += 1) {
      const path = await temporaryFolder();
      const disk = new FaultyDisk();
      const { file } = await openAfterTwoLines(path, disk, { changes: 1, bytes: 1_000_000 });
      await file.commit(addLine('c'), 'any');
      await file.commit({ ...note, recipe: () => undefined }, 'any');
      // The history is open: writing and syncing it are the two steps before the snapshot.
      disk.arm({ at: at + 2, errno, lasting: false });
      await file.commit(addLine('d'), 'any');
      await file.commit({ ...note, recipe: () => undefined }, 'any');
      const reached = disk.calls.length > at + 2;
      failed += file.problems.filter(({ reason }) => reason === 'snapshotNotWritten').length;
      expect((await readdir(path)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(['a', 'b', 'c', 'd']);
      disk.repair();
      if (!reached) {
        await file.close();
        break;
      }
    }
    // Opening, writing, syncing, closing and renaming the snapshot, and syncing the folder.
    expect(failed).toBe(6);
  });

  it('at any step of a beginning: the record is there whole or can be begun again', async () => {
    for (let at = 0; at < manySteps; at += 1) {
      const path = await temporaryFolder();
      const disk = new FaultyDisk();
      disk.arm({ at, errno, lasting: false });
      const [outcome] = await Promise.allSettled([writeNotebook(path, [], { fileSystem: disk })]);
      const reached = disk.calls.length > at;
      disk.repair();
      if (outcome.status === 'rejected') {
        expect(outcome.reason).toMatchObject({ code });
        await writeNotebook(path, [], { fileSystem: disk });
      }
      expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual([]);
      if (!reached) break;
    }
  });

  it('at any step of an opening after a crash: refused or whole, and whole at the next opening', async () => {
    let refused = 0;
    for (let at = 0; at < manySteps; at += 1) {
      const path = await temporaryFolder();
      await writeNotebook(path, ['a', 'b']);
      const disk = new FaultyDisk();
      disk.arm({ at, errno, lasting: true });
      const [outcome] = await Promise.allSettled([openRecord(path, notebookFormat, { fileSystem: disk })]);
      const reached = disk.calls.length > at;
      disk.repair();
      if (outcome.status === 'rejected') refused += 1;
      else {
        expect(outcome.value.file.value.lines).toEqual(['a', 'b']);
        await outcome.value.file.commit(addLine('c'), 'any');
      }
      const expected = outcome.status === 'rejected' ? ['a', 'b'] : ['a', 'b', 'c'];
      expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(expected);
      if (!reached) break;
    }
    expect(refused).toBeGreaterThan(3);
  });
});

describe('what is asked of the disk', () => {
  it('is the sync of each change before it is confirmed', async () => {
    const disk = new FaultyDisk();
    const { file } = await openAfterTwoLines(await temporaryFolder(), disk);
    disk.arm(undefined);
    await file.commit(addLine('c'), 'any');
    await file.commit(addLine('d'), 'any');
    expect(disk.calls).toEqual(['open r+', 'write', 'dataSync', 'write', 'dataSync']);
  });

  it('is the sync of a snapshot before its name, and of the folder before older ones go', async () => {
    const disk = new FaultyDisk();
    const { file } = await openAfterTwoLines(await temporaryFolder(), disk);
    await file.commit(addLine('c'), 'any');
    disk.arm(undefined);
    await file.close();
    const snapshot = ['open wx+', 'write', 'sync', 'close', 'rename', 'syncFolder', 'remove'];
    expect(disk.calls).toEqual([...snapshot, 'close']);
  });

  it('is the sync of the folder before the first change of a new history is confirmed', async () => {
    const disk = new FaultyDisk();
    disk.arm(undefined);
    await writeNotebook(await temporaryFolder(), [], { fileSystem: disk });
    const beginning = disk.calls.slice(disk.calls.indexOf('open wx+'));
    expect(beginning.slice(0, 4)).toEqual(['open wx+', 'syncFolder', 'write', 'dataSync']);
  });
});

describe('renaming on Windows', () => {
  it('is tried again while a scanner holds the file', async () => {
    const waits: number[] = [];
    let attempts = 0;
    const rename = () => {
      attempts += 1;
      return attempts < 4 ? Promise.reject(Object.assign(new Error(), { code: 'EBUSY' })) : Promise.resolve();
    };
    await renameWithRetry(rename, 'a', 'b', (milliseconds) => Promise.resolve(waits.push(milliseconds)));
    expect(waits).toEqual([10, 20, 40]);
  });

  it.each([
    ['EPERM', 8],
    ['ENOENT', 1],
  ])('gives up in the end: %s', async (errno, expected) => {
    let attempts = 0;
    const rename = () => {
      attempts += 1;
      return Promise.reject(Object.assign(new Error(), { code: errno }));
    };
    await expect(renameWithRetry(rename, 'a', 'b', () => Promise.resolve())).rejects.toMatchObject({
      code: errno,
    });
    expect(attempts).toBe(expected);
  });
});

async function openAfterTwoLines(path: string, fileSystem: FaultyDisk, limits = rareCheckpoints) {
  await (await writeNotebook(path, ['a', 'b'])).close();
  return openRecord(path, notebookFormat, { fileSystem, limits });
}
