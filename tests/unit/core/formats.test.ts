import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintOfRecord } from '@core/hearings/approval-check';
import { sittingRecordedLive } from '@core/archive/formats/hearing-migrations';
import { packageMigrations } from '@core/archive/formats/package-migrations';
import { phrasesAndSpeakingTime } from '@core/archive/formats/settings-migrations';
import { parsePackage } from '@core/exchange/parse-package';
import { recordKinds } from '@core/archive/record-kinds';
import { hearingPackageVersion } from '@shared/record/hearing-package';
import { defaultSettings } from '@shared/record/settings';
import { nodeFileSystem } from '@storage/file-system';
import { assertGapFree } from '@storage/migrations';
import { RecordStore } from '@storage/record-store';
import example from '../../../resources/example/ala-too-2026-01-16.json';
import { coreIn, temporaryFolder } from './core-in-folder';
import firstExample from './data/ala-too-version-1.json';

describe('002-sitting-recorded-live', () => {
  const before = {
    id: 'h',
    agenda: [{ id: 'item', closed: true, note: 'x' }],
    votes: [
      { id: 'a', record: { method: 'byName', ballots: [{ personId: 'p', value: 'for' }] } },
      { id: 'b', record: { method: 'byCount', counts: null } },
      {
        id: 'c',
        record: {
          method: 'byCount',
          counts: { for: 3, against: 1, abstained: 0, didNotVote: 2, recused: 1 },
        },
      },
    ],
  };
  const after = {
    id: 'h',
    closedParts: [],
    speakerQueue: [],
    turns: [],
    agenda: [{ id: 'item', closed: true, note: 'x', addedInSession: false, considered: [] }],
    votes: [
      { id: 'a', record: { method: 'byName', ballots: [{ personId: 'p', value: 'for' }] }, result: {} },
      { id: 'b', record: { method: 'byCount', counts: null }, result: {} },
      {
        id: 'c',
        record: {
          method: 'byCount',
          counts: { for: 3, against: 1, abstained: 0, didNotVote: 2, absent: 0, recused: 1, invalid: 0 },
        },
        result: {},
      },
    ],
  };

  test('adds what the first version could not hold, and changes nothing else', () => {
    const untouched = structuredClone(before);
    expect(sittingRecordedLive.up(before)).toEqual(after);
    expect(before).toEqual(untouched);
  });

  test('makes the example of the first version the present one', () => {
    expect(sittingRecordedLive.up(firstExample.hearing)).toEqual(example.hearing);
  });
});

describe('002-phrases-and-speaking-time', () => {
  test('adds the phrases, the granted time and the font', () => {
    const { speakingMinutes, phrases, page, ...kept } = defaultSettings;
    expect({ speakingMinutes, phrases, font: page.font }).toEqual({
      speakingMinutes: { report: null, speech: null },
      phrases: [],
      font: 'Times New Roman',
    });
    const before = { ...kept, page: { fontSize: '13', lineSpacing: '1.5', leftMargin: '20' } };
    expect(phrasesAndSpeakingTime.up(before)).toEqual({
      ...defaultSettings,
      page: { font: 'Times New Roman', fontSize: '13', lineSpacing: '1.5', leftMargin: '20' },
    });
  });
});

describe('the formats', () => {
  test.each(Object.entries(recordKinds))('of %s have every step', (_kind, { format }) => {
    expect(() => assertGapFree(format)).not.toThrow();
  });

  test('of the hearing file have every step', () => {
    const format = { name: 'package', version: hearingPackageVersion, migrations: packageMigrations };
    expect(() => assertGapFree(format)).not.toThrow();
  });
});

describe('a hearing file of the first version', () => {
  test('is read as the file it would be now', () => {
    expect(parsePackage(JSON.stringify(firstExample))).toEqual(example);
  });

  test('is imported', async () => {
    const { client } = await coreIn(await temporaryFolder());
    await client.call('exchange.import', { text: JSON.stringify(firstExample), namesakes: 'ask' });
    const { package: exported } = await client.call('exchange.export', {
      hearingId: firstExample.hearing.id,
    });
    expect(exported).toEqual(example);
  });

  test.each<[string, unknown, string]>([
    [
      'without an agenda',
      { ...firstExample, hearing: { ...firstExample.hearing, agenda: undefined } },
      'hearing.agenda',
    ],
    ['without a hearing', { ...firstExample, version: 2, hearing: undefined }, 'hearing'],
    ['of no version', { ...firstExample, version: 'one' }, 'version'],
    ['of version zero', { ...firstExample, version: 0 }, 'version'],
  ])('is refused %s, by its place', (_what, file, path) => {
    expect(() => parsePackage(JSON.stringify(file))).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ path }) as unknown }) as Error,
    );
  });
});

describe('an office of the first version', () => {
  /** Writes a hearing as the first version did. */
  async function officeWith(hearing: typeof firstExample.hearing): Promise<string> {
    const dataFolder = await temporaryFolder();
    const { core } = await coreIn(dataFolder);
    await core.close();
    const store = await RecordStore.start({
      fileSystem: nodeFileSystem,
      folder: join(dataFolder, 'hearings'),
      format: { name: 'hearing', version: 1, parse: (data: unknown) => data, migrations: [] },
    });
    await store.create(hearing.id, hearing, { author: 'x', at: '2026-01-16T05:00:00.000Z', label: 'create' });
    await store.stop();
    return dataFolder;
  }

  test('opens, and its hearings can be changed', async () => {
    const { client } = await coreIn(await officeWith(firstExample.hearing));
    const { hearing, revision, canUndo } = await client.call('hearings.get', { id: firstExample.hearing.id });
    expect(hearing).toEqual(example.hearing);
    expect(canUndo).toBe(false);
    const changed = await client.call('hearings.change', {
      id: hearing.id,
      expectedRevision: revision,
      change: { kind: 'status.resume' },
    });
    expect(changed.hearing.status).toBe('inSession');
  });

  test('keeps its approvals: the fingerprint is still that of the record', async () => {
    const content = { ...firstExample.hearing, status: 'approved' };
    const approval = {
      at: '2026-01-20T05:00:00.000Z',
      by: 'Төрага',
      fingerprint: fingerprintOfRecord(content),
    };
    const { client } = await coreIn(await officeWith({ ...content, approvals: [approval] as never[] }));
    expect(await client.call('archive.verify', {})).toMatchObject({ problems: [] });
  });

  test('names an approved record that is not what was approved', async () => {
    const content = { ...firstExample.hearing, status: 'approved' };
    const approval = {
      at: '2026-01-20T05:00:00.000Z',
      by: 'Төрага',
      fingerprint: fingerprintOfRecord(content),
    };
    const changed = { ...content, note: 'кийин жазылган', approvals: [approval] as never[] };
    const { client } = await coreIn(await officeWith(changed));
    const { problems } = await client.call('archive.verify', {});
    expect(problems.map(({ problem }) => problem.code)).toEqual(['hearing.approvalDiffers']);
  });
});
