import { readdir, writeFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemOfError } from '@core/dispatcher';
import { recordKinds } from '@core/archive/record-kinds';
import type { Problem } from '@shared/contract/problem';
import type { Hearing } from '@shared/record/hearing';
import { translator } from '@shared/texts/catalogue';
import { problemSentence } from '@shared/texts/problem-sentence';
import { nodeFileSystem } from '@storage/file-system';
import { RecordStore } from '@storage/record-store';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

/** The hearings of a closed office, past all rules. */
function openStore(dataFolder: string): Promise<RecordStore<Hearing>> {
  const folder = join(dataFolder, 'hearings');
  return RecordStore.start({ fileSystem: nodeFileSystem, folder, format: recordKinds.hearings.format });
}

/** Overwrites every file of one record with bytes that are no record. */
async function ruin(folder: string, id: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${id}.`)) await writeFile(join(folder, name), Buffer.alloc(512));
  }
}

async function officeWithExample() {
  const dataFolder = await temporaryFolder();
  const { client, core } = await coreIn(dataFolder);
  const { hearingId } = await client.call('example.load', {});
  await core.close();
  return { dataFolder, hearingId };
}

describe('a damaged file is named, and everything else still opens', () => {
  test('a hearing whose files are ruined is set aside and named', async () => {
    const { dataFolder, hearingId } = await officeWithExample();
    await ruin(join(dataFolder, 'hearings'), hearingId);
    const { client } = await coreIn(dataFolder);
    expect((await client.call('hearings.list', {})).hearings).toEqual([]);
    const { fileProblems } = await client.call('office.state', {});
    expect(fileProblems.length).toBeGreaterThan(0);
    for (const { file, setAside, problem } of fileProblems) {
      expect(file).toContain(hearingId);
      expect(setAside).not.toBeNull();
      expect(problem.code).toBe('storage.damaged');
    }
    expect((await client.call('directory.get', {})).directory.persons).toHaveLength(11);
  });

  test('a ruined directory is never replaced by an empty one', async () => {
    const { dataFolder } = await officeWithExample();
    await ruin(join(dataFolder, 'directory'), 'directory');
    const { client } = await coreIn(dataFolder);
    expect((await client.call('hearings.list', {})).hearings).toHaveLength(1);
    const { directory, revision } = await client.call('directory.get', {});
    expect(directory.persons).toEqual([]);
    const change = client.call('directory.change', {
      expectedRevision: revision,
      change: {
        kind: 'person.add',
        person: { names: { ru: { full: 'Иванов Иван' } }, aliases: [], note: '' },
        namesakeConfirmed: false,
      },
    });
    expect(await refusalOf(change)).toBe('storage.damaged');
  });

  test('a hearing of a newer version is refused by name and left untouched', async () => {
    const { dataFolder, hearingId } = await officeWithExample();
    const folder = join(dataFolder, 'hearings');
    const files = (await readdir(folder)).filter((name) => name.startsWith(`${hearingId}.`));
    const before = new Map<string, string>();
    for (const name of files) {
      const text = (await readFile(join(folder, name), 'utf8')).replace('"version":2', '"version":99');
      await writeFile(join(folder, name), text);
      before.set(name, text);
    }
    const { client } = await coreIn(dataFolder);
    const { fileProblems } = await client.call('office.state', {});
    expect(fileProblems.map(({ problem, setAside }) => [problem.code, setAside])).toContainEqual([
      'storage.newerFormat',
      null,
    ]);
    for (const [name, text] of before) expect(await readFile(join(folder, name), 'utf8')).toBe(text);
  });

  test('the check of the archive finds a record that is no longer what was approved', async () => {
    const { dataFolder, hearingId } = await officeWithExample();
    const before = await coreIn(dataFolder);
    const { revision } = await before.client.call('hearings.get', { id: hearingId });
    const approved = await before.client.call('hearings.change', {
      id: hearingId,
      expectedRevision: revision,
      change: { kind: 'status.approve', by: 'Ж. Салымбеков' },
    });
    expect((await before.client.call('archive.verify', {})).problems).toEqual([]);
    await before.core.close();

    const title = { ...approved.hearing.title, ru: 'Подменённый заголовок' };
    const store = await openStore(dataFolder);
    await store.commit(hearingId, 'any', {
      author: 'somebody',
      at: '2026-02-01T00:00:00Z',
      label: 'forged',
      next: { ...approved.hearing, title },
    });
    await store.stop();
    const { client } = await coreIn(dataFolder);
    const { problems } = await client.call('archive.verify', {});
    expect(problems.map(({ file, problem }) => [file, problem.code])).toEqual([
      [`hearings/${hearingId}`, 'hearing.approvalDiffers'],
    ]);
  });

  test('a second program is told who holds the data folder', async () => {
    const { dataFolder } = await officeWithExample();
    await coreIn(dataFolder);
    const problem = await coreIn(dataFolder).catch(problemOfError);
    expect(problem).toMatchObject({ code: 'storage.locked', details: { program: 'test', pid: process.pid } });
    expect(problemSentence(problem as Problem, translator('en'))).toContain(
      `“test” (process ${process.pid})`,
    );
  });
});
