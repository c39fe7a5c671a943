import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeFileSystem } from '@storage/file-system';
import type { FileSystem } from '@storage/file-system';
import { RecordStore } from '@storage/record-store';
import { FaultyDisk } from './support/faulty-disk';
import type { Notebook } from './support/notebook';
import { addLine, note, notebookFormat } from './support/notebook';
import { pausedDisk } from './support/paused-disk';
import { temporaryFolder } from './support/temporary-folder';

async function startStore(folder: string, options: { openRecords?: number; fileSystem?: FileSystem } = {}) {
  const store = await RecordStore.start({
    fileSystem: nodeFileSystem,
    folder,
    format: notebookFormat,
    ...options,
  });
  onTestFinished(() => store.stop());
  return store;
}

const empty: Notebook = { title: 'Протокол', lines: [] };

describe('a store of records', () => {
  it('creates, reads, changes and lists records by their ids', async () => {
    const store = await startStore(await temporaryFolder());
    await store.create('b', empty, note);
    await store.create('a', { ...empty, title: 'Чечим' }, note);
    await store.commit('b', 1, addLine('x'));
    expect(store.ids()).toEqual(['a', 'b']);
    expect(await store.read('a')).toEqual({ id: 'a', value: { title: 'Чечим', lines: [] }, revision: 1 });
    expect(await store.read('b')).toEqual({
      id: 'b',
      value: { title: 'Протокол', lines: ['x'] },
      revision: 2,
    });
    expect((await store.history('b', { limit: 1 })).map(({ revision }) => revision)).toEqual([2]);
    await expect(store.create('a', empty, note)).rejects.toMatchObject({ code: 'storage.alreadyExists' });
    await expect(store.read('c')).rejects.toMatchObject({ code: 'storage.notFound', details: { id: 'c' } });
  });

  it.each(['', '../x', 'a/b', 'a.b', 'A', '-a', 'ы', 'a'.repeat(82), 'con\u0000'])(
    'refuses %j as an id, so that no file outside the folder is reached',
    async (id) => {
      const store = await startStore(await temporaryFolder());
      const refusal = { code: 'storage.invalidId' };
      await expect(store.create(id, empty, note)).rejects.toMatchObject(refusal);
      await expect(store.read(id)).rejects.toMatchObject(refusal);
      await expect(store.commit(id, 1, addLine('x'))).rejects.toMatchObject(refusal);
      await expect(store.remove(id)).rejects.toMatchObject(refusal);
      await expect(store.restore(id)).rejects.toMatchObject(refusal);
      await expect(store.verify(id)).rejects.toMatchObject(refusal);
    },
  );

  it('lets one of two changes on the same revision win', async () => {
    const store = await startStore(await temporaryFolder());
    await store.create('a', empty, note);
    const outcomes = await Promise.allSettled([
      store.commit('a', 1, addLine('first')),
      store.commit('a', 1, addLine('second')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    await expect(store.commit('a', 1, addLine('third'))).rejects.toMatchObject({
      name: 'RevisionConflict',
      code: 'record.changedElsewhere',
      details: { expected: 1, actual: 2 },
    });
    expect((await store.read('a')).value.lines).toEqual(['first']);
  });

  it('keeps the order of 200 changes made at once, whatever else is going on', async () => {
    const folder = await temporaryFolder();
    const store = await startStore(folder, { openRecords: 1 });
    await store.create('a', empty, note);
    await store.create('b', empty, note);
    const texts = Array.from({ length: 200 }, (_, index) => String(index));
    await Promise.all(
      texts.flatMap((text) => [
        store.commit('a', 'any', addLine(text)),
        store.commit('b', 'any', addLine(text)),
      ]),
    );
    await store.stop();
    const again = await startStore(folder);
    expect((await again.read('a')).value.lines).toEqual(texts);
    expect((await again.read('b')).value.lines).toEqual(texts);
  });

  it('lets go of the record used longest ago, writing its snapshot', async () => {
    const folder = await temporaryFolder();
    const store = await startStore(folder, { openRecords: 2 });
    for (const id of ['a', 'b', 'c']) await store.create(id, empty, note);
    await store.read('b');
    await store.commit('a', 'any', addLine('x'));
    await store.commit('b', 'any', addLine('x'));
    await store.read('c');
    await store.verify('a');
    // `a` had to go for `c`: its closing wrote a second snapshot; `b` is still open and has one.
    expect((await readdir(folder)).filter((name) => name.endsWith('.json')).sort()).toEqual([
      'a.g00000001.json',
      'a.g00000002.json',
      'b.g00000001.json',
      'c.g00000001.json',
    ]);
    expect((await store.read('a')).value.lines).toEqual(['x']);
  });

  it('survives any mixture of uses of more records than stay open', async () => {
    const folder = await temporaryFolder();
    const store = await startStore(folder, { openRecords: 2 });
    const ids = ['a', 'b', 'c', 'd', 'e'];
    for (const id of ids) await store.create(id, empty, note);
    const tasks = Array.from({ length: 100 }, (_, index) => {
      const id = ids[(index * 7) % ids.length] ?? 'a';
      return index % 3 === 0 ? store.read(id) : store.commit(id, 'any', addLine(String(index)));
    });
    await Promise.all(tasks);
    await store.stop();
    const again = await startStore(folder);
    const lines = await Promise.all(ids.map(async (id) => (await again.read(id)).value.lines));
    expect(
      lines
        .flat()
        .map(Number)
        .sort((left, right) => left - right),
    ).toEqual(Array.from({ length: 100 }, (_, index) => index).filter((index) => index % 3 !== 0));
    expect(again.problems()).toEqual([]);
  });

  it('opens a record again only when its closing is done', async () => {
    const disk = pausedDisk(/a\.g00000002\.json$/);
    const folder = await temporaryFolder();
    const store = await startStore(folder, { openRecords: 1, fileSystem: disk.fileSystem });
    await store.create('a', empty, note);
    await store.commit('a', 1, addLine('x'));
    await store.create('b', empty, note);
    await disk.reached;
    let opened = false;
    const reading = store.commit('a', 2, addLine('y')).then(() => {
      opened = true;
    });
    await store.read('b');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(opened).toBe(false);
    disk.letGo();
    await reading;
    expect((await store.read('a')).value.lines).toEqual(['x', 'y']);
    expect(await store.verify('a')).toEqual([]);
  });

  it('does not let go of a record that is in use', async () => {
    const disk = pausedDisk(/a\.history\.jsonl$/);
    const folder = await temporaryFolder();
    await (await startStore(folder)).create('a', empty, note);
    const store = await startStore(folder, { openRecords: 1, fileSystem: disk.fileSystem });
    const writing = store.commit('a', 1, addLine('x'));
    await disk.reached;
    await store.create('b', empty, note);
    await store.create('c', empty, note);
    disk.letGo();
    await writing;
    await store.verify('a');
    // Its closing would have written a second snapshot.
    expect((await readdir(folder)).filter((name) => name.startsWith('a.g'))).toEqual(['a.g00000001.json']);
  });

  it('refuses everything after it was stopped', async () => {
    const store = await startStore(await temporaryFolder());
    await store.create('a', empty, note);
    await store.stop();
    const refusal = { code: 'storage.failed', details: { reason: 'closed' } };
    await expect(store.read('a')).rejects.toMatchObject(refusal);
    await expect(store.commit('a', 'any', addLine('x'))).rejects.toMatchObject(refusal);
    await expect(store.create('b', empty, note)).rejects.toMatchObject(refusal);
    await expect(store.remove('a')).rejects.toMatchObject(refusal);
  });

  it('stops all records although one fails', async () => {
    const folder = await temporaryFolder();
    const disk = new FaultyDisk();
    const store = await RecordStore.start({ fileSystem: disk, folder, format: notebookFormat });
    await store.create('a', empty, note);
    await store.create('b', empty, note);
    disk.arm({ at: 0, errno: 'EIO', lasting: false });
    await expect(store.stop()).rejects.toThrow(AggregateError);
    expect(disk.calls).toEqual(['close', 'close']);
  });
});

describe('the trash', () => {
  it('takes a record with all its files and gives it back with its history', async () => {
    const folder = await temporaryFolder();
    const store = await startStore(folder);
    await store.create('a', empty, note);
    await store.commit('a', 1, addLine('x'));
    await store.remove('a');
    expect(store.ids()).toEqual([]);
    await expect(store.read('a')).rejects.toMatchObject({ code: 'storage.notFound' });
    expect(await readdir(folder)).toEqual(['trash']);
    expect(await store.trashed()).toEqual([
      { id: 'a', removedAt: expect.stringMatching(/^20.*Z$/) as string },
    ]);
    expect(await store.trashedValue('a'), 'as it was when it was removed').toEqual({
      ...empty,
      lines: ['x'],
    });

    const again = await startStore(folder);
    expect(await again.restore('a')).toEqual({ id: 'a', value: { ...empty, lines: ['x'] }, revision: 2 });
    expect((await again.history('a')).map(({ revision }) => revision)).toEqual([2, 1]);
    expect(await again.trashed()).toEqual([]);
    expect(await readdir(join(folder, 'trash'))).toEqual([]);
    await expect(again.restore('a')).rejects.toMatchObject({ code: 'storage.alreadyExists' });
    await expect(again.restore('b')).rejects.toMatchObject({ code: 'storage.notFound' });
  });

  it('keeps each of several records that bore the same id, and gives back the last removed', async () => {
    const store = await startStore(await temporaryFolder());
    for (const title of ['first', 'second']) {
      await store.create('a', { ...empty, title }, note);
      await store.remove('a');
    }
    await store.create('a', { ...empty, title: 'third' }, note);
    await expect(store.restore('a')).rejects.toMatchObject({ code: 'storage.alreadyExists' });
    await store.remove('a');
    expect(await store.trashed()).toHaveLength(1);
    expect((await store.restore('a')).value.title).toBe('third');
    expect(await store.trashed()).toHaveLength(1);
  });

  it('passes over a damaged snapshot in the trash, and says nothing of a record none of whose can be read', async () => {
    const folder = await temporaryFolder();
    const store = await startStore(folder);
    await store.create('a', empty, note);
    await store.remove('a');
    const [entry = ''] = await readdir(join(folder, 'trash'));
    for (const name of await readdir(join(folder, 'trash', entry)))
      if (name.includes('.g')) await writeFile(join(folder, 'trash', entry, name), 'damaged');
    expect(await store.trashedValue('a')).toBeNull();
    await expect(store.trashedValue('b')).rejects.toMatchObject({ code: 'storage.notFound' });
  });

  it('loses nothing when a removal or a restoring is cut short at any step', async () => {
    for (const operation of ['remove', 'restore'] as const) {
      let refused = 0;
      for (let at = 0; ; at += 1) {
        const folder = await temporaryFolder();
        const disk = new FaultyDisk();
        const store = await startStore(folder, { fileSystem: disk });
        await store.create('a', empty, note);
        await store.commit('a', 1, addLine('x'));
        if (operation === 'restore') await store.remove('a');
        disk.arm({ at, errno: 'EIO', lasting: true });
        const [outcome] = await Promise.allSettled([store[operation]('a')]);
        const reached = disk.calls.length > at;
        disk.repair();
        if (outcome.status === 'rejected') refused += 1;
        const again = await startStore(folder);
        const found = again.has('a') ? await again.read('a') : await again.restore('a');
        expect(found.value.lines).toEqual(['x']);
        await again.commit('a', 2, addLine('y'));
        if (!reached) break;
      }
      expect(refused).toBeGreaterThan(4);
    }
  });
});

describe('problems and verification', () => {
  it('opens everything else when one record is damaged, and reports it now and at the next start', async () => {
    const folder = await temporaryFolder();
    const store = await startStore(folder);
    await store.create('a', empty, note);
    await store.create('b', { ...empty, title: 'whole' }, note);
    await store.stop();
    await truncate(join(folder, 'a.g00000001.json'), 5);
    await writeFile(join(folder, 'a.history.jsonl'), 'nothing\n');

    const again = await startStore(folder);
    expect(again.ids()).toEqual(['a', 'b']);
    await expect(again.read('a')).rejects.toMatchObject({ code: 'storage.damaged' });
    expect((await again.read('b')).value.title).toBe('whole');
    expect(again.ids()).toEqual(['b']);
    expect(again.problems()).toMatchObject([
      { id: 'a', file: 'a.g00000001.json', reason: 'recordDamaged' },
      { id: 'a', file: 'a.history.jsonl', reason: 'recordDamaged' },
    ]);

    const later = await startStore(folder);
    expect(later.problems()).toMatchObject([
      { id: 'a', reason: 'setAsideEarlier' },
      { id: 'a', reason: 'setAsideEarlier' },
    ]);
  });

  it('reports a record that a newer program wrote', async () => {
    const folder = await temporaryFolder();
    const newer = {
      ...notebookFormat,
      version: 2,
      migrations: [{ version: 2, name: '002-x', up: (d: unknown) => d }],
    };
    const future = await RecordStore.start({ fileSystem: nodeFileSystem, folder, format: newer });
    await future.create('a', empty, note);
    await future.stop();
    const store = await startStore(folder);
    await expect(store.read('a')).rejects.toMatchObject({ code: 'storage.newerFormat' });
    expect(store.problems()).toMatchObject([{ id: 'a', file: 'a.g00000001.json', reason: 'newerFormat' }]);
    expect(await store.verify('a')).toMatchObject([
      { reason: 'newerFormat', details: { found: 2, known: 1 } },
    ]);
  });

  it('finds nothing wrong with a sound record, open or closed', async () => {
    const folder = await temporaryFolder();
    const store = await startStore(folder);
    await store.create('a', empty, note);
    const writing = Array.from({ length: 50 }, (_, index) => store.commit('a', 'any', addLine(`${index}`)));
    expect(await store.verify('a')).toEqual([]);
    await Promise.all(writing);
    expect(await store.verify('a')).toEqual([]);
    await store.stop();
    expect(await (await startStore(folder)).verify('a')).toEqual([]);
  });

  const damages: [string, (folder: string) => Promise<void>, object[]][] = [
    [
      'a wrong checksum of the older snapshot',
      (folder) => truncate(join(folder, 'a.g00000001.json'), 180),
      [{ file: 'a.g00000001.json', reason: 'snapshotDamaged', details: { reason: 'length' } }],
    ],
    [
      'a damaged line, with its number',
      (folder) =>
        editHistory(folder, (lines) => lines.map((line, i) => (i === 1 ? line.replace('x', 'z') : line))),
      [{ file: 'a.history.jsonl', reason: 'historyDamaged', details: { line: 2, reason: 'checksum' } }],
    ],
    [
      'a gap between revisions',
      (folder) => editHistory(folder, (lines) => lines.filter((_, index) => index !== 1)),
      [
        { file: 'a.history.jsonl', reason: 'historyDamaged', details: { line: 2, reason: 'revisionGap' } },
        { file: 'a.history.jsonl', reason: 'historyLost', details: { snapshot: 'a.g00000002.json' } },
      ],
    ],
    [
      'a torn end',
      (folder) => editHistory(folder, (lines) => [...lines.slice(0, 3), '12345678 {']),
      [{ file: 'a.history.jsonl', reason: 'tornTail', details: { line: 4 } }],
    ],
    [
      'a missing history',
      (folder) => truncate(join(folder, 'a.history.jsonl'), 0),
      [
        { file: 'a.history.jsonl', reason: 'historyLost', details: { snapshot: 'a.g00000002.json' } },
        { file: 'a.history.jsonl', reason: 'historyLost', details: { snapshot: 'a.g00000001.json' } },
      ],
    ],
  ];

  it.each(damages)('finds %s, and changes nothing', async (_, damage, expected) => {
    const folder = await temporaryFolder();
    const store = await startStore(folder);
    await store.create('a', empty, note);
    await store.commit('a', 1, addLine('x'));
    await store.commit('a', 2, addLine('y'));
    await store.stop();
    await damage(folder);
    const before = await contents(folder);
    const again = await startStore(folder);
    expect(await again.verify('a')).toMatchObject(expected);
    expect(await contents(folder)).toEqual(before);
  });

  it('finds a snapshot that says something else than its history', async () => {
    const [one, two] = [await temporaryFolder(), await temporaryFolder()];
    for (const [folder, text] of [
      [one, 'x'],
      [two, 'z'],
    ] as const) {
      const store = await startStore(folder);
      await store.create('a', empty, note);
      await store.commit('a', 1, addLine(text));
      await store.stop();
    }
    await writeFile(join(one, 'a.g00000002.json'), await readFile(join(two, 'a.g00000002.json')));
    expect(await (await startStore(one)).verify('a')).toMatchObject([
      { file: 'a.g00000002.json', reason: 'snapshotDiffers', details: { line: 2, revision: 2 } },
    ]);
  });

  it('finds a record that the schema refuses', async () => {
    const folder = await temporaryFolder();
    const lax = { ...notebookFormat, parse: (data: unknown) => data as Notebook };
    const store = await RecordStore.start({ fileSystem: nodeFileSystem, folder, format: lax });
    await store.create('a', { title: 7, lines: [] } as never, note);
    await store.stop();
    const again = await startStore(folder);
    expect(await again.verify('a')).toMatchObject([{ id: 'a', reason: 'schemaRefused' }]);
    await expect(again.read('a')).rejects.toMatchObject({ code: 'storage.damaged' });
    expect(again.problems()).toMatchObject([{ id: 'a', reason: 'schemaRefused' }]);
    expect(again.ids()).toEqual(['a']);
  });
});

async function editHistory(folder: string, edit: (lines: string[]) => string[]): Promise<void> {
  const path = join(folder, 'a.history.jsonl');
  const lines = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, edit(lines).join('\n'));
}

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}
