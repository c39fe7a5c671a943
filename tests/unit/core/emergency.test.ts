import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Client } from '@shared/contract/transport';
import type { Participant } from '@shared/record/attendance';
import type { UnwrittenHearing } from '@shared/record/emergency-copy';
import type { HearingChange, PartChange } from '@shared/record/hearing-change';
import { emptyLine, type KeptLines } from '@shared/record/line-draft';
import { emergencyFolders } from '@storage/emergency-folders';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

function addition(words: string): PartChange {
  return {
    kind: 'entry.add',
    entry: {
      kind: 'remark',
      itemId: null,
      speakerId: null,
      at: '2026-01-16T11:30:00',
      language: 'ky',
      text: { ky: words },
      addresseeId: null,
      answersId: null,
      promise: null,
      writtenReply: null,
    },
  };
}

/** A line whose speaker was not on the list when it was typed. */
function joinAndSay(words: string): HearingChange {
  const personId = 'example-person-sydykov';
  const participant: Participant = {
    personId,
    role: 'invited',
    office: {},
    presence: 'unrecorded',
    reason: '',
    stays: [],
  };
  return { kind: 'line.record', changes: [{ kind: 'participant.add', participant }, addition(words)] };
}

const handedOver = {
  key: 'k1',
  draft: emptyLine('ky', null),
  act: { changes: [addition('Эки')], ballots: [], instruction: null },
};

const lines: KeptLines = {
  line: { ...emptyLine('ky', null), text: 'Үч, бирок', caret: 9, at: '2026-01-16T11:31:00' },
  unsent: [handedOver],
  edits: [],
};

async function wordsOf(client: Client, hearingId: string): Promise<(string | undefined)[]> {
  const { hearing } = await client.call('hearings.get', { id: hearingId });
  return hearing.entries.slice(14).map(({ text }) => text.ky);
}

/** A program whose page could not write, and that was ended; the next one that is started. */
async function afterTheFall(hearings: (hearingId: string) => UnwrittenHearing[]) {
  const dataFolder = await temporaryFolder();
  const first = await coreIn(dataFolder);
  const { hearingId } = await first.client.call('example.load', {});
  const { file } = await first.client.call('emergency.keep', {
    pageId: 'page-a',
    hearings: hearings(hearingId),
  });
  expect((await first.client.call('emergency.list', {})).copies, 'its own page still lives').toEqual([]);
  await first.core.close();
  const { client } = await coreIn(dataFolder);
  return { client, hearingId, file: file ?? '', folder: `${dataFolder}-emergency` };
}

describe('an emergency copy', () => {
  it('is offered at the next start with what is in it', async () => {
    const { client, hearingId, file } = await afterTheFall((id) => [
      { hearingId: id, changes: [addition('Бир'), addition('Эки')], kept: lines },
      { hearingId: 'gone', changes: [addition('Бир')], kept: null },
    ]);
    const { copies } = await client.call('emergency.list', {});
    expect(copies).toMatchObject([
      {
        file,
        savedAt: '2026-01-16T05:00:00.000Z',
        hearings: [
          { hearingId, changes: 2, lines: 2 },
          { hearingId: 'gone', title: null, changes: 1, lines: 0 },
        ],
      },
    ]);
    expect(copies[0]?.hearings[0]?.title).toHaveProperty('ky');
  });

  it('adds what is missing and nothing twice, is then set aside, and no longer offered', async () => {
    const { client, hearingId, folder } = await afterTheFall((id) => [
      { hearingId: id, changes: [addition('Бир'), addition('Эки')], kept: lines },
    ]);
    const { revision } = await client.call('hearings.get', { id: hearingId });
    await client.call('hearings.change', {
      id: hearingId,
      expectedRevision: revision,
      change: addition('Бир'),
    });
    const [copy] = (await client.call('emergency.list', {})).copies;
    const recovered = await client.call('emergency.recover', { name: copy?.name ?? '' });
    expect(recovered).toEqual({ added: 3, known: 1, refused: [], hearingIds: [hearingId] });
    expect(await wordsOf(client, hearingId)).toEqual(['Бир', 'Эки']);
    const page = { hearingId, pageId: 'page-b', formerPageId: null, claim: true };
    // The line that had been handed over is in the record now.
    expect((await client.call('drafts.get', page)).kept).toEqual({ ...lines, unsent: [] });
    expect((await client.call('emergency.list', {})).copies).toEqual([]);
    expect(await readdir(folder)).toEqual(['taken-back']);
    expect(await readdir(join(folder, 'taken-back'))).toHaveLength(1);
  });

  it('taken back a second time from its file adds nothing', async () => {
    const { client, hearingId, file } = await afterTheFall((id) => [
      { hearingId: id, changes: [addition('Бир')], kept: lines },
    ]);
    const text = await readFile(file, 'utf8');
    expect((await client.call('emergency.import', { text })).added).toBeGreaterThan(0);
    const again = await client.call('emergency.import', { text });
    expect(again).toMatchObject({ added: 0, refused: [] });
    expect(await wordsOf(client, hearingId)).toEqual(['Бир']);
  });

  it('knows a line by everything it does', async () => {
    const { client, hearingId } = await afterTheFall((id) => [
      { hearingId: id, changes: [joinAndSay('Бир'), joinAndSay('Эки'), joinAndSay('Бир')], kept: null },
    ]);
    const [copy] = (await client.call('emergency.list', {})).copies;
    const recovered = await client.call('emergency.recover', { name: copy?.name ?? '' });
    expect(recovered).toEqual({ added: 2, known: 1, refused: [], hearingIds: [hearingId] });
    expect(await wordsOf(client, hearingId)).toEqual(['Бир', 'Эки']);
  });

  it('says what the record refuses and takes the rest', async () => {
    const { client, hearingId } = await afterTheFall((id) => [
      { hearingId: id, changes: [{ kind: 'entry.remove', entryId: 'nobody' }, addition('Бир')], kept: null },
      { hearingId: 'gone', changes: [addition('Бир')], kept: null },
    ]);
    const [copy] = (await client.call('emergency.list', {})).copies;
    const { added, refused } = await client.call('emergency.recover', { name: copy?.name ?? '' });
    expect(added).toBe(1);
    expect(refused.map(({ hearingId: id, problem }) => [id, problem.code])).toEqual([
      [hearingId, 'entry.unknown'],
      ['gone', 'record.notFound'],
    ]);
  });

  it('goes when the disk has taken everything', async () => {
    const { client, dataFolder } = await coreIn(await temporaryFolder());
    const hearings = [{ hearingId: 'h1', changes: [addition('Бир')], kept: null }];
    await client.call('emergency.keep', { pageId: 'page-a', hearings });
    expect(await client.call('emergency.keep', { pageId: 'page-a', hearings: [] })).toEqual({ file: null });
    expect(await readdir(`${dataFolder}-emergency`)).toEqual([]);
  });

  it('goes to the next place where the first takes nothing, and is refused where none does', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file-in-the-way'), '');
    const bad = join(folder, 'file-in-the-way', 'inside');
    const good = join(folder, 'good');
    const hearings = [{ hearingId: 'h1', changes: [addition('Бир')], kept: null }];
    const { client } = await coreIn(await temporaryFolder(), { emergencyFolders: [bad, good] });
    const { file } = await client.call('emergency.keep', { pageId: 'page-a', hearings });
    expect(file).toMatch(new RegExp(`^${good}/keneshme-[0-9a-f]{8}-page-a\\.json$`));
    const other = await coreIn(await temporaryFolder(), { emergencyFolders: [bad] });
    const kept = other.client.call('emergency.keep', { pageId: 'page-a', hearings });
    expect(await refusalOf(kept)).toMatch(/^storage\./);
  });

  it.each([
    ['no JSON', 'Протокол'],
    ['another file', '{"format":"keneshme-hearing"}'],
    ['a newer version', '{"format":"keneshme-emergency","version":2}'],
  ])('that is %s is refused', async (_, text) => {
    const { client } = await coreIn(await temporaryFolder());
    expect(await refusalOf(client.call('emergency.import', { text }))).toBe('exchange.notOurs');
  });

  it('of another data folder is not offered, and a broken one is left where it is', async () => {
    const { client, dataFolder } = await coreIn(await temporaryFolder());
    const folder = `${dataFolder}-emergency`;
    await mkdir(folder);
    const names = ['keneshme-00000000-page-a.json', 'broken.json'];
    for (const name of names) await writeFile(join(folder, name), '{');
    expect((await client.call('emergency.list', {})).copies).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual([...names].sort());
  });
});

describe('the places for emergency copies', () => {
  const sources = { dataFolder: '/', home: '/', temporary: '/', environment: {} };

  it.each([
    ['on one disk: the home folder first', sources, ['/Keneshme emergency', '/keneshme-emergency']],
    [
      'another disk stands before the home folder on the same one',
      { ...sources, temporary: '/proc' },
      ['/proc/keneshme-emergency', '/Keneshme emergency'],
    ],
    [
      'the one that is asked for',
      { ...sources, environment: { KENESHME_EMERGENCY: '/mnt/stick' } },
      ['/mnt/stick'],
    ],
  ])('%s', async (_, given, expected) => {
    expect(await emergencyFolders(given)).toEqual(expected);
  });
});
