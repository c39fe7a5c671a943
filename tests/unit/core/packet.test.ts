import { appendFile, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Core } from '@core/core';
import type { CoreEvent } from '@shared/contract/event';
import type { PacketPaper, PacketState } from '@shared/contract/packet-methods';
import type { Client } from '@shared/contract/transport';
import { fingerprintOf } from '@documents/fingerprint';
import type { Edition, PaperSubject } from '@shared/record/produced-document';
import { builtWorker } from '../../documents/built-worker';
import { coreIn, refusalOf, temporaryFolder } from './core-in-folder';

let paperWorker: string;

beforeAll(async () => {
  paperWorker = await builtWorker();
}, 60_000);

async function office() {
  const opened = await coreIn(await temporaryFolder(), { paperWorker });
  const { hearingId } = await opened.client.call('example.load', {});
  const paper = (
    kind: PaperSubject['kind'],
    edition: Edition,
    copies = 1,
    ids: Partial<PaperSubject> = {},
  ): PacketPaper => ({
    subject: { kind, hearingId, itemId: null, instructionId: null, ...ids },
    edition,
    copies,
  });
  return { ...opened, hearingId, paper, documents: join(opened.dataFolder, 'documents') };
}

/** Waits until a packet has ended. */
async function ended(core: Core, client: Client, jobId: string): Promise<PacketState> {
  const state = () => client.call('packet.state', { jobId });
  return new Promise((resolve, reject) => {
    const look = (): void =>
      void state().then((now) => {
        if (now.status === 'running') return;
        stop();
        resolve(now);
      }, reject);
    const stop = core.subscribe((event: CoreEvent) => {
      if (event.kind === 'packet' && event.jobId === jobId) look();
    });
    look();
  });
}

/** Every file under a folder, as `hearing/file`, whatever its kind. */
async function filesUnder(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

describe('a packet into the folder of the hearing', () => {
  test('holds every paper in every edition and every copy, all remembered', async () => {
    const { core, client, hearingId, paper, documents } = await office();
    const papers = [paper('minutes', 'ru', 2), paper('minutes', 'ky'), paper('pressSummary', 'en')];
    const { jobId } = await client.call('packet.start', { hearingId, papers, as: 'folder', pdf: false });
    const state = await ended(core, client, jobId);
    expect(state).toMatchObject({ status: 'done', done: 4, total: 4, problem: null });
    expect(state.files.map(({ fileName }) => fileName).sort()).toEqual(await filesUnder(documents));
    expect(state.files.map(({ fileName }) => fileName)).toEqual([
      '2026-01-16 Протокол (рус) (экз. 2).docx',
      '2026-01-16 Протокол (рус).docx',
      expect.stringMatching(/^2026-01-16 .*\(кыр\)\.docx$/),
      expect.stringMatching(/^2026-01-16 .*\(eng\)\.docx$/),
    ]);
    const { documents: listed } = await client.call('documents.list', { hearingId });
    expect(listed.map(({ fileName, state: found }) => [fileName, found]).sort()).toEqual(
      state.files.map(({ fileName }) => [fileName, 'unchanged']).sort(),
    );
  });

  test('tells its progress file by file', async () => {
    const { core, client, hearingId, paper } = await office();
    const papers = [paper('minutes', 'ru'), paper('minutes', 'ky'), paper('minutes', 'en')];
    const seen: number[] = [];
    const { jobId } = await client.call('packet.start', { hearingId, papers, as: 'folder', pdf: false });
    core.subscribe((event) => {
      if (event.kind !== 'packet') return;
      void client.call('packet.state', { jobId }).then(({ done }) => seen.push(done));
    });
    await ended(core, client, jobId);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen)).toEqual(new Set([1, 2, 3]));
  });

  test('a file edited by hand is kept and named, and the new one stands beside it', async () => {
    const { core, client, hearingId, paper, documents } = await office();
    const make = async () => {
      const { jobId } = await client.call('packet.start', {
        hearingId,
        papers: [paper('minutes', 'ru')],
        as: 'folder',
        pdf: false,
      });
      return ended(core, client, jobId);
    };
    const [first] = (await make()).files;
    const { documents: listed } = await client.call('documents.list', { hearingId });
    const path = listed[0]?.document.path ?? '';
    await appendFile(path, 'edited');
    const edited = fingerprintOf(await readFile(path));
    expect((await make()).files).toEqual([
      { fileName: '2026-01-16 Протокол (рус) (2).docx', keptFileName: first?.fileName },
    ]);
    expect(fingerprintOf(await readFile(path))).toBe(edited);
    expect(await filesUnder(documents)).toHaveLength(2);
  });
});

describe('a packet as one archive', () => {
  test('holds the papers under their names, and can be fetched', async () => {
    const { core, client, hearingId, paper, documents } = await office();
    const papers = [paper('minutes', 'ru', 2), paper('minutes', 'ky')];
    const { jobId } = await client.call('packet.start', { hearingId, papers, as: 'zip', pdf: false });
    const state = await ended(core, client, jobId);
    expect(state).toMatchObject({ status: 'done', done: 3, total: 3 });
    expect(await filesUnder(documents)).toEqual(['2026-01-16 Пакет документов.zip']);
    const { fileName, base64 } = await client.call('packet.download', { jobId });
    expect(fileName).toBe('2026-01-16 Пакет документов.zip');
    const parts = unzipSync(Buffer.from(base64, 'base64'));
    expect(Object.keys(parts)).toEqual([
      '2026-01-16 Протокол (рус).docx',
      '2026-01-16 Протокол (рус) (экз. 2).docx',
      expect.stringMatching(/^2026-01-16 .*\(кыр\)\.docx$/),
    ]);
    for (const bytes of Object.values(parts))
      expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml');
  });

  test('never replaces an earlier one', async () => {
    const { core, client, hearingId, paper, documents } = await office();
    for (let turn = 0; turn < 2; turn += 1) {
      const { jobId } = await client.call('packet.start', {
        hearingId,
        papers: [paper('minutes', 'ru')],
        as: 'zip',
        pdf: false,
      });
      await ended(core, client, jobId);
    }
    expect(await filesUnder(documents)).toEqual([
      '2026-01-16 Пакет документов (2).zip',
      '2026-01-16 Пакет документов.zip',
    ]);
  });
});

describe('a packet that does not come to its end', () => {
  const many = (paper: Awaited<ReturnType<typeof office>>['paper']): PacketPaper[] =>
    Array.from({ length: 20 }, () => paper('minutes', 'ru', 3));

  test.each(['folder', 'zip'] as const)(
    'stopped, as %s: nothing half-written, and it says what is there',
    async (as) => {
      const { client, hearingId, paper, documents } = await office();
      const { jobId } = await client.call('packet.start', { hearingId, papers: many(paper), as, pdf: false });
      const state = await client.call('packet.cancel', { jobId });
      expect(state.status).toBe('cancelled');
      expect(state.done).toBeLessThan(state.total);
      const files = await filesUnder(documents);
      expect(files).toEqual([...new Set(state.files.map(({ fileName }) => fileName))].sort());
      if (as === 'zip') expect(files).toEqual([]);
      const { documents: listed } = await client.call('documents.list', { hearingId });
      expect(listed.filter(({ state: found }) => found !== 'unchanged')).toEqual([]);
      expect(await refusalOf(client.call('packet.download', { jobId }))).toBe('packet.notReady');
    },
  );

  test('a paper that cannot be made ends it with the reason; what was finished stays', async () => {
    const { core, client, hearingId, paper } = await office();
    const papers = [paper('minutes', 'ru'), paper('excerpt', 'ru'), paper('minutes', 'ky')];
    const { jobId } = await client.call('packet.start', { hearingId, papers, as: 'folder', pdf: false });
    const state = await ended(core, client, jobId);
    expect(state).toMatchObject({ status: 'failed', done: 1, problem: { code: 'document.itemNeeded' } });
    expect(state.files).toHaveLength(1);
  });

  test('a second packet is refused while the first is being made, and allowed after it', async () => {
    const { core, client, hearingId, paper } = await office();
    const input = { hearingId, papers: many(paper), as: 'folder' as const, pdf: false };
    const { jobId } = await client.call('packet.start', input);
    expect(await refusalOf(client.call('packet.start', input))).toBe('packet.running');
    await client.call('packet.cancel', { jobId });
    const next = await client.call('packet.start', { ...input, papers: [paper('minutes', 'ru')] });
    expect((await ended(core, client, next.jobId)).status).toBe('done');
  });

  test('closing the program stops it and leaves no thread behind', async () => {
    const { core, client, hearingId, paper, documents } = await office();
    await client.call('packet.start', { hearingId, papers: many(paper), as: 'folder', pdf: false });
    await core.close();
    expect((await filesUnder(documents)).filter((name) => !name.endsWith('.docx'))).toEqual([]);
  });

  test.each([
    ['a paper of another hearing', { hearingId: 'other' }, 'record.notFound'],
    ['no paper', null, 'input.invalid'],
  ])('%s is refused', async (_what, ids, code) => {
    const { client, hearingId, paper } = await office();
    const papers = ids === null ? [] : [paper('minutes', 'ru', 1, ids)];
    expect(await refusalOf(client.call('packet.start', { hearingId, papers, as: 'zip', pdf: false }))).toBe(
      code,
    );
  });

  test('an unknown packet is not found', async () => {
    const { client } = await office();
    expect(await refusalOf(client.call('packet.state', { jobId: 'nothing' }))).toBe('record.notFound');
  });
});
