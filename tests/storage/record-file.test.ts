import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RecordFile } from '@storage/record-file';
import { RecordFolder } from '@storage/record-folder';
import { nodeFileSystem } from '@storage/file-system';
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

describe('a record file', () => {
  it('gives back after a crash every change that was confirmed', async () => {
    const path = await temporaryFolder();
    await writeNotebook(path, ['бир', 'эки', 'үч']);
    const { file, problems } = await openRecord(path, notebookFormat);
    expect(file.value).toEqual({ title: 'Протокол', lines: ['бир', 'эки', 'үч'] });
    expect(file.revision).toBe(4);
    expect(problems).toEqual([]);
  });

  it('holds a change in memory only after it is on disk', async () => {
    const file = await writeNotebook(await temporaryFolder(), []);
    const committed = file.commit(addLine('бир'), 'any');
    expect(file.value.lines).toEqual([]);
    await committed;
    expect(file.value.lines).toEqual(['бир']);
  });

  it('writes 200 changes made at once in their order and in few syncs', async () => {
    const path = await temporaryFolder();
    const disk = new FaultyDisk();
    const file = await writeNotebook(path, [], { fileSystem: disk });
    disk.arm(undefined);
    const texts = Array.from({ length: 200 }, (_, index) => `line ${index}`);
    const committed = await Promise.all(texts.map((text) => file.commit(addLine(text), 'any')));
    expect(committed.map(({ revision }) => revision)).toEqual(texts.map((_, index) => index + 2));
    expect(committed[99]?.value.lines).toEqual(texts.slice(0, 100));
    expect(disk.calls.filter((call) => call === 'dataSync')).toHaveLength(1);
    expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(texts);
  });

  it('groups the changes that arrive while a write is under way', async () => {
    const disk = new FaultyDisk();
    const file = await writeNotebook(await temporaryFolder(), [], { fileSystem: disk });
    disk.arm(undefined);
    const first = file.commit(addLine('first'), 'any');
    await new Promise((resolve) => setImmediate(resolve));
    const later = Array.from({ length: 50 }, (_, index) => file.commit(addLine(`later ${index}`), 'any'));
    await Promise.all([first, ...later]);
    expect(disk.calls.filter((call) => call === 'dataSync')).toHaveLength(2);
    expect(file.revision).toBe(52);
  });

  it('refuses a change made on an older revision and names both', async () => {
    const file = await writeNotebook(await temporaryFolder(), ['бир']);
    const [won, lost] = await Promise.allSettled([
      file.commit(addLine('first'), 2),
      file.commit(addLine('second'), 2),
    ]);
    expect(won.status).toBe('fulfilled');
    expect(lost).toMatchObject({
      reason: { code: 'record.changedElsewhere', details: { expected: 2, actual: 3 } },
    });
    expect(file.value.lines).toEqual(['бир', 'first']);
  });

  it('leaves the record alone when a recipe throws, and goes on with the others of the same write', async () => {
    const file = await writeNotebook(await temporaryFolder(), []);
    const failing = {
      ...note,
      recipe: () => {
        throw new RangeError('no');
      },
    };
    const outcomes = await Promise.allSettled([
      file.commit(addLine('a'), 'any'),
      file.commit(failing, 'any'),
      file.commit(addLine('b'), 'any'),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(file.value.lines).toEqual(['a', 'b']);
    expect(file.revision).toBe(3);
  });

  it('never writes a value that the schema would refuse at the next opening', async () => {
    const path = await temporaryFolder();
    const file = await writeNotebook(path, ['a']);
    const before = await readFile(join(path, 'n1.history.jsonl'));
    const spoiled = { ...note, next: { title: 7, lines: [] } as never };
    await expect(file.commit(spoiled, 'any')).rejects.toThrow(/title/);
    expect(await readFile(join(path, 'n1.history.jsonl'))).toEqual(before);
    expect(file.value).toEqual({ title: 'Протокол', lines: ['a'] });
  });

  it('writes nothing for a change that changes nothing', async () => {
    const path = await temporaryFolder();
    const file = await writeNotebook(path, ['a']);
    const before = file.historyLength;
    const committed = await file.commit({ ...note, recipe: () => undefined }, 2);
    expect(committed).toMatchObject({ revision: 2, patches: [] });
    expect(file.historyLength).toBe(before);
  });

  it('holds in memory exactly what a reopening reads, also for properties set to undefined', async () => {
    const path = await temporaryFolder();
    const file = await writeNotebook(path, []);
    await file.commit({ ...note, recipe: (draft) => void (draft.remark = 'x') }, 'any');
    await file.commit({ ...note, recipe: (draft) => void (draft.remark = undefined) }, 'any');
    expect(Object.keys(file.value)).toEqual(['title', 'lines']);
    expect((await openRecord(path, notebookFormat)).file.value).toStrictEqual(file.value);
  });

  it('keeps author, time, kind, before and after of each change, and undoes from them', async () => {
    const path = await temporaryFolder();
    const file = await writeNotebook(path, ['бир', 'эки']);
    const [newest, older, beginning, ...others] = await file.history();
    expect(newest).toEqual({
      version: 1,
      revision: 3,
      at: '2026-01-16T09:00:00.000Z',
      author: 'Айгүл',
      label: 'line.add',
      patches: [{ op: 'add', path: ['lines', 1], value: 'эки' }],
      inversePatches: [{ op: 'remove', path: ['lines', 1] }],
    });
    expect(older?.revision).toBe(2);
    expect(beginning).toMatchObject({ revision: 1, label: 'notebook.create', inversePatches: null });
    expect(others).toEqual([]);
    const undo = { patches: newest?.inversePatches ?? [], inversePatches: newest?.patches ?? [] };
    await file.commit({ ...note, label: 'undo', ...undo }, 3);
    expect(file.value.lines).toEqual(['бир']);
    expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(['бир']);
  });

  it('reads the newest changes of a long history without the rest', async () => {
    const path = await temporaryFolder();
    const file = await writeNotebook(path, []);
    const long = 'у'.repeat(2000);
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => file.commit(addLine(`${index} ${long}`), 'any')),
    );
    expect((await file.history({ limit: 3 })).map(({ revision }) => revision)).toEqual([201, 200, 199]);
    expect((await file.history({ limit: 150 })).at(-1)?.revision).toBe(52);
    expect(await file.history()).toHaveLength(201);
  });

  it.each([
    [
      'after so many changes',
      { changes: 10, bytes: 1_000_000 },
      'x',
      35,
      ['n1.g00000003.json', 'n1.g00000004.json'],
    ],
    [
      'after so many bytes',
      { changes: 1000, bytes: 5000 },
      'x'.repeat(1000),
      10,
      ['n1.g00000002.json', 'n1.g00000003.json'],
    ],
  ])('writes a snapshot %s and keeps two of them', async (_, limits, text, changes, expected) => {
    const path = await temporaryFolder();
    const file = await writeNotebook(path, [], { limits });
    for (let count = 0; count < changes; count += 1) await file.commit(addLine(text), 'any');
    // The confirmation does not wait for the snapshot, the next change does.
    await file.commit({ ...note, recipe: () => undefined }, 'any');
    expect((await readdir(path)).sort()).toEqual([...expected, 'n1.history.jsonl']);
  });

  it('writes a last snapshot at closing and needs no replay afterwards', async () => {
    const path = await temporaryFolder();
    const file = await writeNotebook(path, ['a', 'b']);
    await file.close();
    const text = await readFile(join(path, 'n1.g00000002.json'), 'utf8');
    expect(text.slice(text.indexOf('\n') + 1)).toBe('{"title":"Протокол","lines":["a","b"]}');
    await (await openRecord(path, notebookFormat)).file.close();
    expect((await readdir(path)).sort()).toEqual([
      'n1.g00000001.json',
      'n1.g00000002.json',
      'n1.history.jsonl',
    ]);
  });

  it('finishes the changes under way before it closes and refuses later ones', async () => {
    const path = await temporaryFolder();
    const file = await writeNotebook(path, []);
    const committed = [file.commit(addLine('a'), 'any'), file.commit(addLine('b'), 'any')];
    await file.close();
    await expect(Promise.all(committed)).resolves.toHaveLength(2);
    await expect(file.commit(addLine('c'), 'any')).rejects.toMatchObject({ code: 'storage.failed' });
    expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(['a', 'b']);
  });

  it('does not begin a record that exists', async () => {
    const path = await temporaryFolder();
    await (await writeNotebook(path, ['a'])).close();
    await expect(writeNotebook(path, [])).rejects.toMatchObject({ code: 'storage.alreadyExists' });
    expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(['a']);
  });

  it('begins a record over the remains of a beginning that was cut short', async () => {
    const path = await temporaryFolder();
    await nodeFileSystem.makeFolder(path);
    const remains = await nodeFileSystem.open(join(path, 'n1.history.jsonl'), 'wx+');
    await remains.write(Buffer.from('0badc0de {"version":1,"revi'), 0);
    await remains.close();
    await expect(openRecord(path, notebookFormat)).rejects.toMatchObject({ code: 'storage.notFound' });
    await writeNotebook(path, ['a']);
    expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(['a']);
  });

  it('removes its own temporary files at opening and leaves strangers alone', async () => {
    const path = await temporaryFolder();
    await writeNotebook(path, ['a']);
    for (const name of ['.n1.g00000009.json.0a1b2c.tmp', 'read me.txt', 'N1.g00000001.json']) {
      await (await nodeFileSystem.open(join(path, name), 'wx+')).close();
    }
    const folder = await RecordFolder.open(nodeFileSystem, path);
    expect(folder.ids()).toEqual(['n1']);
    expect((await readdir(path)).sort()).toEqual([
      'N1.g00000001.json',
      'n1.g00000001.json',
      'n1.history.jsonl',
      'read me.txt',
    ]);
  });

  it('freezes values, so that nobody changes memory by accident', async () => {
    const path = await temporaryFolder();
    const file = await writeNotebook(path, ['a']);
    expect(() => file.value.lines.push('b')).toThrow(TypeError);
    const reopened = await openRecord(path, notebookFormat);
    expect(() => reopened.file.value.lines.push('b')).toThrow(TypeError);
    const folder = await RecordFolder.open(nodeFileSystem, await temporaryFolder());
    const first = { value: { title: 't', lines: ['a'] }, note };
    const created = await RecordFile.create(folder, 'n2', notebookFormat, first, rareCheckpoints);
    expect(() => created.value.lines.push('b')).toThrow(TypeError);
    expect(first.value.lines).toEqual(['a']);
    first.value.lines.push('mine');
    expect(created.value.lines).toEqual(['a']);
    await created.close();
  });
});
