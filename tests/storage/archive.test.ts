import { readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { openArchive } from '@storage/archive';
import { nodeFileSystem } from '@storage/file-system';
import type { FileSystem } from '@storage/file-system';
import type { RecordStore } from '@storage/record-store';
import type { SingleRecord } from '@storage/single-record';
import { FaultyDisk } from './support/faulty-disk';
import type { Notebook } from './support/notebook';
import { addLine, note, notebookFormat } from './support/notebook';
import { temporaryFolder } from './support/temporary-folder';

interface Settings {
  readonly language: string;
}

const kinds = {
  hearings: { holds: 'many', format: notebookFormat },
  settings: {
    holds: 'one',
    format: { name: 'settings', version: 1, parse: (data: unknown) => data as Settings, migrations: [] },
    initial: () => ({ language: 'ky' }),
  },
} as const;

async function open(dataFolder: string, fileSystem: FileSystem = nodeFileSystem) {
  const archive = await openArchive({ dataFolder, kinds, program: 'keneshme test', fileSystem });
  onTestFinished(() => archive.stop().catch(() => undefined));
  return archive;
}

describe('the archive', () => {
  it('gives each kind a store of its own type and folder', async () => {
    const folder = join(await temporaryFolder(), 'data');
    const { records, stop } = await open(folder);
    expectTypeOf(records.hearings).toEqualTypeOf<RecordStore<Notebook>>();
    expectTypeOf(records.settings).toEqualTypeOf<SingleRecord<Settings>>();
    await records.hearings.create('h1', { title: 'Ала-Тоо', lines: [] }, note);
    await records.hearings.commit('h1', 1, addLine('x'));
    expect((await records.settings.read()).value).toEqual({ language: 'ky' });
    expect((await readdir(folder)).sort()).toEqual(['hearings', 'keneshme.lock', 'settings']);
    await stop();
    expect((await readdir(folder)).sort()).toEqual(['hearings', 'settings']);

    const again = await open(folder);
    expect((await again.records.hearings.read('h1')).value.lines).toEqual(['x']);
    expect(again.problems()).toEqual([]);
  });

  it('is open to one user at a time', async () => {
    const folder = await temporaryFolder();
    const archive = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({
      code: 'storage.locked',
      details: { program: 'keneshme test' },
    });
    await archive.stop();
    await open(folder);
  });

  it('leaves nothing open when it cannot start', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'settings'), 'a file where the folder should be');
    await expect(open(folder)).rejects.toMatchObject({
      code: 'storage.failed',
      details: { reason: 'EEXIST' },
    });
    expect((await readdir(folder)).sort()).toEqual(['hearings', 'settings']);
  });

  it('stops every part although one fails, then says so', async () => {
    const folder = await temporaryFolder();
    const disk = new FaultyDisk();
    const archive = await open(folder, disk);
    await archive.records.hearings.create('h1', { title: 't', lines: [] }, note);
    disk.arm({ at: 0, errno: 'EIO', lasting: false });
    await expect(archive.stop()).rejects.toThrow('the archive did not stop cleanly');
    expect(await readdir(folder)).not.toContain('keneshme.lock');
    await archive.stop();
  });
});

describe('a kind with one record', () => {
  it('begins once, however many ask first', async () => {
    const { records } = await open(await temporaryFolder());
    const readings = await Promise.all(Array.from({ length: 10 }, () => records.settings.read()));
    expect(new Set(readings.map(({ revision }) => revision))).toEqual(new Set([1]));
    await records.settings.commit(1, { ...note, next: { language: 'ru' } });
    expect((await records.settings.read()).value).toEqual({ language: 'ru' });
    expect((await records.settings.history()).map(({ label }) => label)).toEqual([
      'line.add',
      'storage.begun',
    ]);
    expect(await records.settings.verify()).toEqual([]);
  });

  it('begins over the remains of a first start that was cut short', async () => {
    const folder = await temporaryFolder();
    await (await open(folder)).stop();
    await writeFile(join(folder, 'settings', 'settings.history.jsonl'), '0badc0de {"ver');
    const { records } = await open(folder);
    expect((await records.settings.read()).value).toEqual({ language: 'ky' });
  });

  it('is never answered with an empty one when it is damaged, now or after a restart', async () => {
    const folder = await temporaryFolder();
    const first = await open(folder);
    await first.records.settings.commit('any', { ...note, next: { language: 'ru' } });
    await first.records.hearings.create('h1', { title: 't', lines: [] }, note);
    await first.stop();
    for (const name of await readdir(join(folder, 'settings'))) {
      await truncate(join(folder, 'settings', name), 3);
      if (name.endsWith('jsonl')) await writeFile(join(folder, 'settings', name), 'x\n');
    }
    for (let start = 0; start < 2; start += 1) {
      const archive = await open(folder);
      for (let attempt = 0; attempt < 2; attempt += 1) {
        await expect(archive.records.settings.read()).rejects.toMatchObject({ code: 'storage.damaged' });
        await expect(
          archive.records.settings.commit('any', { ...note, next: { language: 'en' } }),
        ).rejects.toMatchObject({ code: 'storage.damaged' });
      }
      expect((await archive.records.hearings.read('h1')).value.title).toBe('t');
      expect(new Set(archive.problems().map(({ kind }) => kind))).toEqual(new Set(['settings']));
      await archive.stop();
    }
  });
});
