import { readFile, readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertGapFree } from '@storage/migrations';
import type { Migration } from '@storage/migrations';
import type { RecordFormat } from '@storage/record-format';
import { addLine, note, notebookFormat, openRecord, writeNotebook } from './support/notebook';
import { temporaryFolder } from './support/temporary-folder';

interface Page {
  readonly text: string;
}

interface PagedNotebook {
  readonly title: { readonly ky: string };
  readonly pages: readonly Page[];
}

const linesToPages: Migration = {
  version: 2,
  name: '002-lines-to-pages',
  up: (data) => {
    const { lines, ...others } = data as { lines: string[] };
    return { ...others, pages: lines.map((text) => ({ text })) };
  },
};

const titleByLanguage: Migration = {
  version: 3,
  name: '003-title-by-language',
  up: (data) => {
    const { title, ...others } = data as { title: string };
    return { ...others, title: { ky: title } };
  },
};

const pagedFormat: RecordFormat<PagedNotebook> = {
  name: 'notebook',
  version: 3,
  parse: (data) => {
    const notebook = data as PagedNotebook;
    if (!Array.isArray(notebook.pages) || typeof notebook.title.ky !== 'string') throw new Error('not paged');
    return notebook;
  },
  migrations: [linesToPages, titleByLanguage],
};

const before = { title: 'Протокол', lines: ['a', 'b'] };
const after = { title: { ky: 'Протокол' }, pages: [{ text: 'a' }, { text: 'b' }] };

describe('bringing a record to a newer format', () => {
  it('replays the old history first, then migrates, and writes a snapshot at once', async () => {
    const path = await temporaryFolder();
    const old = await writeNotebook(path, ['a', 'b']);
    expect(old.value).toEqual(before);
    const { file, problems } = await openRecord(path, pagedFormat);
    expect(file.value).toEqual(after);
    expect(file.revision).toBe(4);
    expect(problems).toEqual([]);
    expect((await readdir(path)).sort()).toEqual([
      'n1.g00000001.json',
      'n1.g00000002.json',
      'n1.history.jsonl',
    ]);
    expect(await readFile(join(path, 'n1.g00000002.json'), 'utf8')).toContain('"version":3,"generation":2');
    expect(await readFile(join(path, 'n1.g00000001.json'), 'utf8')).toContain('"version":1,"generation":1');
  });

  it('happens once', async () => {
    const path = await temporaryFolder();
    await writeNotebook(path, ['a', 'b']);
    await (await openRecord(path, pagedFormat)).file.close();
    const { file } = await openRecord(path, pagedFormat);
    expect(file.revision).toBe(4);
    expect(file.value).toEqual(after);
  });

  it('goes on from the step that the record has reached', async () => {
    const path = await temporaryFolder();
    await writeNotebook(path, ['a', 'b']);
    const halfway: RecordFormat<unknown> = {
      name: 'notebook',
      version: 2,
      parse: (data) => data,
      migrations: [linesToPages],
    };
    const second = await openRecord(path, halfway);
    expect(second.file.value).toEqual({ title: 'Протокол', pages: [{ text: 'a' }, { text: 'b' }] });
    expect((await openRecord(path, pagedFormat)).file.value).toEqual(after);
  });

  it('stays in the history, and nothing before it can be undone', async () => {
    const path = await temporaryFolder();
    await writeNotebook(path, ['a', 'b']);
    const { file } = await openRecord(path, pagedFormat);
    await file.commit({ ...note, recipe: (draft) => void draft.pages.push({ text: 'c' }) }, 4);
    const lines = await file.history();
    expect(lines.map(({ version, revision, label }) => [version, revision, label])).toEqual([
      [3, 5, 'line.add'],
      [3, 4, 'storage.migrated'],
      [1, 3, 'line.add'],
      [1, 2, 'line.add'],
      [1, 1, 'notebook.create'],
    ]);
    expect(lines.map(({ inversePatches }) => inversePatches)).toEqual([
      [{ op: 'remove', path: ['pages', 2] }],
      null,
      null,
      null,
      null,
    ]);
  });

  it('survives the loss of the new snapshot, and of both', async () => {
    const path = await temporaryFolder();
    await writeNotebook(path, ['a', 'b']);
    await openRecord(path, pagedFormat);
    await truncate(join(path, 'n1.g00000002.json'), 100);
    expect((await openRecord(path, pagedFormat)).file.value).toEqual(after);
    for (const name of await readdir(path)) {
      if (name.startsWith('n1.g')) await truncate(join(path, name), 50);
    }
    const { file } = await openRecord(path, pagedFormat);
    expect(file.value).toEqual(after);
    expect(file.revision).toBe(4);
  });

  it('leaves the files as they were when a step fails', async () => {
    const path = await temporaryFolder();
    await writeNotebook(path, ['a', 'b']);
    const broken = {
      ...pagedFormat,
      migrations: [
        linesToPages,
        {
          ...titleByLanguage,
          up: () => {
            throw new Error('no title');
          },
        },
      ],
    };
    await expect(openRecord(path, broken)).rejects.toMatchObject({
      code: 'storage.damaged',
      details: { reason: 'schemaRefused', message: 'no title' },
    });
    const { file } = await openRecord(path, notebookFormat);
    expect(file.value).toEqual(before);
  });

  it('also keeps what a parse fills in, without a number of its own', async () => {
    const path = await temporaryFolder();
    const old = await writeNotebook(path, ['a']);
    await old.close();
    const filling: RecordFormat<{ title: string; lines: string[]; tags: string[] }> = {
      ...notebookFormat,
      parse: (data) => ({ tags: [], ...(data as { title: string; lines: string[] }) }),
    };
    const { file } = await openRecord(path, filling);
    await file.commit({ ...note, recipe: (draft) => void draft.tags.push('x') }, 'any');
    const again = await openRecord(path, filling);
    expect(again.file.value).toEqual({ title: 'Протокол', lines: ['a'], tags: ['x'] });
    expect(again.file.revision).toBe(file.revision);
    await expect(old.commit(addLine('b'), 'any')).rejects.toMatchObject({ code: 'storage.failed' });
  });
});

describe('the sequence of migrations', () => {
  const up = (data: unknown) => data;
  it.each<[string, number, Migration[]]>([
    ['a gap', 4, [linesToPages, { version: 4, name: '004-gap', up }]],
    ['a wrong beginning', 3, [{ version: 1, name: '001-first', up }, linesToPages]],
    ['a wrong order', 3, [titleByLanguage, linesToPages]],
    ['a name with another number', 2, [{ version: 2, name: '003-lines', up }]],
    ['a version that no step leads to', 3, [linesToPages]],
    ['a step beyond the version', 1, [linesToPages]],
  ])('is refused with %s', (_, version, migrations) => {
    expect(() => assertGapFree({ name: 'notebook', version, migrations })).toThrow(/^format notebook: /);
  });

  it('is accepted without a gap', () => {
    expect(() => assertGapFree(pagedFormat)).not.toThrow();
    expect(() => assertGapFree(notebookFormat)).not.toThrow();
  });
});
