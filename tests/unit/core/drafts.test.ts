import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Client } from '@shared/contract/transport';
import { emptyLine, type KeptLines } from '@shared/record/line-draft';
import { FaultyDisk } from '../../storage/support/faulty-disk';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

function typed(text: string): KeptLines {
  const line = { ...emptyLine('ky', null), text, caret: text.length, at: '2026-01-16T10:00:00' };
  return { line, unsent: [], edits: [] };
}

const nothing: KeptLines = { line: emptyLine('ky', null), unsent: [], edits: [] };

async function exampleIn(client: Client) {
  const { hearingId } = await client.call('example.load', {});
  return {
    hearingId,
    open: (pageId: string, formerPageId: string | null = null) =>
      client.call('drafts.get', { hearingId, pageId, formerPageId, claim: true }),
    keep: (pageId: string, kept: KeptLines, leaving = false) =>
      client.call('drafts.keep', { hearingId, pageId, kept, leaving }),
    take: (pageId: string, fromPageId: string) =>
      client.call('drafts.take', { hearingId, pageId, fromPageId }),
  };
}

describe('a line that is being typed', () => {
  it('goes on in the next page after the program was ended without a word', async () => {
    const dataFolder = await temporaryFolder();
    const first = await coreIn(dataFolder);
    const before = await exampleIn(first.client);
    await before.keep('page-a', typed('Кеңеш'));
    await first.core.close();
    const { open } = await exampleIn((await coreIn(dataFolder)).client);
    expect(await open('page-b')).toEqual({ kept: typed('Кеңеш'), elsewhere: [] });
  });

  it('goes on in the same window when the page is loaded again', async () => {
    const { open, keep } = await exampleIn((await coreIn(await temporaryFolder())).client);
    await open('page-a');
    await keep('page-a', typed('a'));
    await open('page-b');
    await keep('page-b', typed('b'));
    const { kept, elsewhere } = await open('page-c', 'page-a');
    expect(kept).toEqual(typed('a'));
    expect(elsewhere.map(({ pageId }) => pageId)).toEqual(['page-b']);
  });

  it('is free for the next page when its own was closed', async () => {
    const { open, keep } = await exampleIn((await coreIn(await temporaryFolder())).client);
    await keep('page-a', typed('a'), true);
    expect((await open('page-b')).kept).toEqual(typed('a'));
  });

  it('has no file when it is empty again', async () => {
    const { client, dataFolder } = await coreIn(await temporaryFolder());
    const { keep } = await exampleIn(client);
    await keep('page-a', typed('a'));
    expect(await readdir(join(dataFolder, 'drafts'))).toHaveLength(1);
    await keep('page-a', nothing);
    expect(await readdir(join(dataFolder, 'drafts'))).toEqual([]);
  });

  it('is not in the history of the hearing', async () => {
    const { client } = await coreIn(await temporaryFolder());
    const { hearingId, keep } = await exampleIn(client);
    const { revision } = await client.call('hearings.get', { id: hearingId });
    await keep('page-a', typed('a'));
    expect((await client.call('hearings.get', { id: hearingId })).revision).toBe(revision);
  });

  it('is not for the reading room', async () => {
    const { client } = await coreIn(await temporaryFolder(), { readOnly: true });
    const page = { hearingId: 'h1', pageId: 'page-a', formerPageId: null, claim: false };
    expect(await refusalOf(client.call('drafts.get', page))).toBe('access.readOnly');
  });

  it('of an unknown hearing is refused', async () => {
    const { client } = await coreIn(await temporaryFolder());
    const page = { hearingId: 'unknown', pageId: 'page-a', formerPageId: null, claim: true };
    expect(await refusalOf(client.call('drafts.get', page))).toBe('record.notFound');
  });
});

describe('two windows on one hearing', () => {
  it('keep their lines side by side', async () => {
    const { open, keep } = await exampleIn((await coreIn(await temporaryFolder())).client);
    await Promise.all([open('page-a'), open('page-b')]);
    await Promise.all([keep('page-a', typed('a')), keep('page-b', typed('b'))]);
    expect((await open('page-a')).kept).toEqual(typed('a'));
    expect((await open('page-b')).kept).toEqual(typed('b'));
  });

  it('never give the line of one that is open to another by themselves', async () => {
    const { open, keep } = await exampleIn((await coreIn(await temporaryFolder())).client);
    await keep('page-a', typed('a'));
    const { kept, elsewhere } = await open('page-b');
    expect(kept).toBeNull();
    expect(elsewhere).toMatchObject([{ pageId: 'page-a', kept: typed('a') }]);
  });

  it('exchange their lines when somebody wants to, and nothing of either is lost', async () => {
    const { open, keep, take } = await exampleIn((await coreIn(await temporaryFolder())).client);
    await keep('page-a', typed('a'));
    await keep('page-b', typed('b'));
    const taken = await take('page-b', 'page-a');
    expect(taken.kept).toEqual(typed('a'));
    expect(taken.elsewhere.map(({ kept }) => kept)).toEqual([typed('b')]);
    // The page whose line was taken still lives and goes on typing.
    await keep('page-a', typed('ab'));
    expect((await open('page-b')).elsewhere.map(({ kept }) => kept)).toEqual([typed('ab'), typed('b')]);
  });

  it('that ended with the program are both there: one to go on with, one to be taken', async () => {
    const dataFolder = await temporaryFolder();
    const first = await coreIn(dataFolder);
    const { keep } = await exampleIn(first.client);
    await keep('page-a', typed('a'));
    await keep('page-b', typed('b'));
    await first.core.close();
    const { open } = await exampleIn((await coreIn(dataFolder)).client);
    const { kept, elsewhere } = await open('page-c');
    expect(kept).toEqual(typed('b'));
    expect(elsewhere.map((line) => line.kept)).toEqual([typed('a')]);
  });
});

describe('a disk that fails', () => {
  it('refuses the keeping by its name; the line is there when it works again, and for the next page before', async () => {
    const disk = new FaultyDisk();
    const dataFolder = await temporaryFolder();
    const { client, core } = await coreIn(dataFolder, { fileSystem: disk });
    const { keep, open } = await exampleIn(client);
    await keep('page-a', typed('a'));
    disk.arm({ at: 0, errno: 'ENOSPC', lasting: true });
    expect(await refusalOf(keep('page-a', typed('ab')))).toBe('storage.diskFull');
    expect((await open('page-a')).kept).toEqual(typed('ab'));
    disk.repair();
    await keep('page-a', typed('abc'));
    await core.close();
    const after = await exampleIn((await coreIn(dataFolder)).client);
    expect((await after.open('page-b')).kept).toEqual(typed('abc'));
  });

  it('that cannot be read loses nothing that lies on it', async () => {
    const dataFolder = await temporaryFolder();
    const first = await coreIn(dataFolder);
    await (await exampleIn(first.client)).keep('page-a', typed('a'));
    await first.core.close();
    const disk = new FaultyDisk();
    const { open, keep } = await exampleIn((await coreIn(dataFolder, { fileSystem: disk })).client);
    disk.arm({ at: 0, errno: 'EIO', lasting: true });
    expect(await refusalOf(open('page-b'))).toBe('storage.failed');
    expect(await refusalOf(keep('page-b', typed('b')))).toBe('storage.failed');
    disk.repair();
    await keep('page-b', typed('bc'));
    const { kept, elsewhere } = await open('page-b');
    expect(kept).toEqual(typed('bc'));
    expect(elsewhere.map((line) => line.kept)).toEqual([typed('a')]);
  });
});

it('the check of the archive counts the kept lines, and a backup holds them', async () => {
  const { client, core } = await coreIn(await temporaryFolder());
  const before = (await client.call('archive.verify', {})).files;
  const { keep } = await exampleIn(client);
  await keep('page-a', typed('a'));
  const { files, problems } = await client.call('archive.verify', {});
  expect(problems).toEqual([]);
  expect(files).toBeGreaterThan(before);
  const backup = join(await temporaryFolder(), 'backup');
  await core.backupInto(backup);
  const { open } = await exampleIn((await coreIn(backup)).client);
  expect((await open('page-b')).kept).toEqual(typed('a'));
});
