import { copyFile, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Notebook } from './support/notebook';
import { addLine, note, notebookFormat, openRecord, writeNotebook } from './support/notebook';
import { temporaryFolder } from './support/temporary-folder';

const history = 'n1.history.jsonl';

/** Changes a file's bytes in place. */
async function rewrite(path: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(path, change(await readFile(path)));
}

/** The start of the given line of the history, counted from 1. */
function startOfLine(bytes: Buffer, number: number): number {
  let start = 0;
  for (let line = 1; line < number; line += 1) start = bytes.indexOf('\n', start) + 1;
  return start;
}

function flipByte(bytes: Buffer, position: number): Buffer {
  bytes[position] = (bytes[position] ?? 0) ^ 0x20;
  return bytes;
}

/** Two snapshots: generation 1 with no line, generation 2 with `a` and `b`; then `c` and `d` in the history only. */
async function notebookWithTwoSnapshots(): Promise<string> {
  const path = await temporaryFolder();
  await (await writeNotebook(path, ['a', 'b'])).close();
  const { file } = await openRecord(path, notebookFormat);
  await file.commit(addLine('c'), 'any');
  await file.commit(addLine('d'), 'any');
  return path;
}

describe('a torn end of the history', () => {
  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['half a line', (bytes) => Buffer.concat([bytes, Buffer.from('1234abcd {"version":1,"re')])],
    ['zeros from a power loss', (bytes) => Buffer.concat([bytes, Buffer.alloc(4096)])],
    [
      'a line without its line end',
      (bytes) => Buffer.concat([bytes, bytes.subarray(startOfLine(bytes, 4), -1)]),
    ],
  ])('is cut off and reported: %s', async (_, tear) => {
    const path = await temporaryFolder();
    await writeNotebook(path, ['a', 'b', 'c']);
    const sound = await readFile(join(path, history));
    await rewrite(join(path, history), tear);
    const { file, problems } = await openRecord(path, notebookFormat);
    expect(file.value.lines).toEqual(['a', 'b', 'c']);
    expect(problems).toMatchObject([{ id: 'n1', file: history, reason: 'tornTail' }]);
    expect(await readFile(join(path, history))).toEqual(sound);
    await file.commit(addLine('d'), 4);
    expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is found at every length to which the last line can be torn', async () => {
    const path = await temporaryFolder();
    await writeNotebook(path, ['a', 'b']);
    const whole = await readFile(join(path, history));
    const lastLine = startOfLine(whole, 3);
    for (let length = lastLine; length < whole.length; length += 7) {
      await rm(join(path, 'n1.g00000002.json'), { force: true });
      await writeFile(join(path, history), whole.subarray(0, length));
      const { file } = await openRecord(path, notebookFormat);
      expect(file.value.lines).toEqual(['a']);
      expect(file.historyLength).toBe(lastLine);
    }
  });
});

describe('damage inside the history', () => {
  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['a flipped bit', (bytes) => flipByte(bytes, startOfLine(bytes, 3) + 30), 'checksum'],
    [
      'a missing line',
      (bytes) =>
        Buffer.concat([bytes.subarray(0, startOfLine(bytes, 3)), bytes.subarray(startOfLine(bytes, 4))]),
      'revisionGap',
    ],
    [
      'zeros in the middle',
      (bytes) => bytes.fill(0, startOfLine(bytes, 3), startOfLine(bytes, 4) - 1),
      'checksum',
    ],
  ])('keeps a copy, goes back to the state before it and says so: %s', async (_, damage, reason) => {
    const path = await temporaryFolder();
    await writeNotebook(path, ['a', 'b', 'c']);
    await rewrite(join(path, history), damage);
    const damaged = await readFile(join(path, history));
    const { file, problems } = await openRecord(path, notebookFormat);
    expect(file.value.lines).toEqual(['a']);
    expect(problems).toMatchObject([{ reason: 'historyDamaged', details: { reason } }]);
    const [kept, ...others] = await readdir(join(path, 'set-aside'));
    expect(others).toEqual([]);
    expect(kept).toMatch(/^n1\.history\.jsonl\.\d{8}T\d{9}Z$/);
    expect(await readFile(join(path, 'set-aside', kept ?? ''))).toEqual(damaged);
    await file.commit(addLine('after'), 'any');
    expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(['a', 'after']);
  });

  it('in the last confirmed line is damage, not a torn end', async () => {
    const path = await temporaryFolder();
    await writeNotebook(path, ['a', 'b']);
    await rewrite(join(path, history), (bytes) => flipByte(bytes, startOfLine(bytes, 3) + 30));
    const { problems } = await openRecord(path, notebookFormat);
    expect(problems).toMatchObject([{ reason: 'historyDamaged', details: { lines: 1 } }]);
  });

  it('before the newest snapshot costs nothing of the record', async () => {
    const path = await notebookWithTwoSnapshots();
    await rewrite(join(path, history), (bytes) => flipByte(bytes, startOfLine(bytes, 2) + 30));
    const { file, problems } = await openRecord(path, notebookFormat);
    expect(file.value.lines).toEqual(['a', 'b', 'c', 'd']);
    expect(problems).toEqual([]);
    expect((await file.history()).map(({ revision }) => revision)).toEqual([5, 4, 3, 1]);
  });
});

describe('a history that is shorter than the newest snapshot', () => {
  it.each<[string, (file: string) => Promise<void>]>([
    ['missing', (file) => rm(file)],
    ['empty', (file) => truncate(file, 0)],
    ['cut in the middle of a line', (file) => truncate(file, 300)],
    ['overwritten with something longer', (file) => writeFile(file, 'x'.repeat(10_000))],
  ])('leaves the record whole and begins the history anew: %s', async (_, lose) => {
    const path = await temporaryFolder();
    await (await writeNotebook(path, ['a', 'b'])).close();
    await lose(join(path, history));
    const { file, problems } = await openRecord(path, notebookFormat);
    expect(file.value.lines).toEqual(['a', 'b']);
    expect(problems).toMatchObject([{ reason: 'historyLost' }]);
    const [restart] = await file.history();
    expect(restart).toMatchObject({ revision: 4, label: 'storage.historyRestarted', inversePatches: null });
    await file.commit(addLine('c'), 4);

    const again = await openRecord(path, notebookFormat);
    expect(again.problems).toEqual([]);
    expect(again.file.value.lines).toEqual(['a', 'b', 'c']);
    for (const name of await readdir(path)) {
      if (name.startsWith('n1.g')) await truncate(join(path, name), 10);
    }
    // The history that was begun anew is enough by itself, too.
    expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(['a', 'b', 'c']);
  });
});

describe('the snapshots from before a loss of history', () => {
  it('are not fallen back on, because they know nothing of the new history', async () => {
    const path = await temporaryFolder();
    await (await writeNotebook(path, ['a', 'b'])).close();
    await rm(join(path, history));
    const { file } = await openRecord(path, notebookFormat);
    await file.commit(addLine('c'), 4);
    await truncate(join(path, 'n1.g00000003.json'), 10);
    expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(['a', 'b', 'c']);
  });
});

describe('a damaged snapshot', () => {
  const ways: [string, (bytes: Buffer) => Buffer][] = [
    ['of no length', () => Buffer.alloc(0)],
    ['cut short', (bytes) => bytes.subarray(0, -5)],
    ['cut inside its first line', (bytes) => bytes.subarray(0, 40)],
    ['full of zeros', (bytes) => Buffer.alloc(bytes.length)],
    ['ending in zeros', (bytes) => bytes.fill(0, bytes.length - 20)],
    ['with a flipped bit in the body', (bytes) => flipByte(bytes, bytes.length - 10)],
    [
      'with a changed revision in its first line',
      (bytes) => Buffer.from(bytes.toString().replace('"revision":3', '"revision":4')),
    ],
    ['with something behind its end', (bytes) => Buffer.concat([bytes, Buffer.from(' ')])],
    ['of another kind of record', (bytes) => Buffer.from(bytes.toString().replace('notebook', 'textbook'))],
  ];

  it.each(ways)('is replaced by the older one and the history, and set aside: %s', async (_, damage) => {
    const path = await notebookWithTwoSnapshots();
    await rewrite(join(path, 'n1.g00000002.json'), damage);
    const { file, problems } = await openRecord(path, notebookFormat);
    expect(file.value.lines).toEqual(['a', 'b', 'c', 'd']);
    expect(file.revision).toBe(5);
    expect(problems).toMatchObject([{ file: 'n1.g00000002.json', reason: 'snapshotDamaged' }]);
    expect(await readdir(join(path, 'set-aside'))).toEqual([
      expect.stringMatching(/^n1\.g00000002\.json\.\d{8}T\d{9}Z$/),
    ]);
    const again = await openRecord(path, notebookFormat);
    expect(again.problems).toEqual([]);
    expect(again.file.value.lines).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each(ways)('and its older one, too: the whole history is enough: %s', async (_, damage) => {
    const path = await notebookWithTwoSnapshots();
    for (const name of ['n1.g00000001.json', 'n1.g00000002.json']) await rewrite(join(path, name), damage);
    const { file } = await openRecord(path, notebookFormat);
    expect(file.value.lines).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a record of which nothing whole is left', () => {
  it('is refused by name, set aside complete, and never replaced by an empty one', async () => {
    const path = await notebookWithTwoSnapshots();
    await truncate(join(path, 'n1.g00000001.json'), 10);
    await truncate(join(path, 'n1.g00000002.json'), 10);
    await rewrite(join(path, history), (bytes) => flipByte(bytes, 30));
    const before = new Map<string, Buffer>();
    for (const name of ['n1.g00000001.json', 'n1.g00000002.json', history]) {
      before.set(name, await readFile(join(path, name)));
    }
    await expect(openRecord(path, notebookFormat)).rejects.toMatchObject({
      code: 'storage.damaged',
      details: { id: 'n1', reason: 'recordDamaged' },
    });
    expect(await readdir(path)).toEqual(['set-aside']);
    const kept = await readdir(join(path, 'set-aside'));
    expect(kept).toHaveLength(3);
    for (const name of kept) {
      const original = [...before.keys()].find((candidate) => name.startsWith(`${candidate}.2`));
      expect(await readFile(join(path, 'set-aside', name))).toEqual(before.get(original ?? ''));
    }
  });
});

describe('a record of a newer program', () => {
  const newerFormat = {
    ...notebookFormat,
    version: 2,
    migrations: [{ version: 2, name: '002-nothing', up: (data: unknown) => data }],
  };

  async function filesOf(path: string): Promise<Record<string, string>> {
    const names = (await readdir(path)).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')));
    return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
  }

  it.each<[string, (path: string) => Promise<void>]>([
    ['by its snapshot', () => Promise.resolve()],
    [
      'by its snapshot, although damaged',
      (path) => rewrite(join(path, 'n1.g00000003.json'), (b) => b.subarray(0, -3)),
    ],
    ['by its history', (path) => rm(join(path, 'n1.g00000003.json'))],
  ])('is refused by name %s and left untouched', async (_, prepare) => {
    const path = await temporaryFolder();
    await (await writeNotebook(path, ['a'])).close();
    const { file } = await openRecord<Notebook>(path, newerFormat);
    await file.commit({ ...note, recipe: (draft) => void draft.lines.push('new') }, 'any');
    await prepare(path);
    const before = await filesOf(path);
    await expect(openRecord(path, notebookFormat)).rejects.toMatchObject({
      code: 'storage.newerFormat',
      details: { id: 'n1', found: 2, known: 1 },
    });
    expect(await filesOf(path)).toEqual(before);
  });
});

describe('a record that this program refuses by its schema', () => {
  it('is left untouched and named', async () => {
    const path = await temporaryFolder();
    await (await writeNotebook(path, ['a'])).close();
    const before = await readFile(join(path, 'n1.g00000002.json'));
    const strict = {
      ...notebookFormat,
      parse: (): Notebook => {
        throw new Error('title is too short');
      },
    };
    await expect(openRecord(path, strict)).rejects.toMatchObject({
      code: 'storage.damaged',
      details: { reason: 'schemaRefused', message: 'title is too short' },
    });
    expect(await readFile(join(path, 'n1.g00000002.json'))).toEqual(before);
    await copyFile(join(path, 'n1.g00000002.json'), join(path, 'copy'));
    expect((await openRecord(path, notebookFormat)).file.value.lines).toEqual(['a']);
  });
});
