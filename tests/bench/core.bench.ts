import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { type Core, openCore } from '@core/core';
import { noCapabilities } from '@shared/contract/office-methods';
import { compareParagraphs } from '@documents/difference/compare-paragraphs';
import { recordFlow } from '@renderer/features/hearing/record/flow/record-flow';
import type { Hearing } from '@shared/record/hearing';
import { type Client, createClient } from '@shared/contract/transport';
import { longHearing } from './long-hearing';
import { percentile, report } from './results';

const entries = 2_000;

interface Prepared {
  readonly core: Core;
  readonly client: Client;
  readonly id: string;
  readonly hearing: Hearing;
  revision: number;
}

/** The real core over real files, with one long hearing. */
async function prepare(): Promise<Prepared> {
  const core = await openCore({
    dataFolder: await mkdtemp(join(tmpdir(), 'keneshme-bench-')),
    version: 'bench',
    program: 'bench',
    capabilities: noCapabilities,
    desktop: null,
  });
  const client = createClient({ call: core.call, subscribe: core.subscribe });
  const text = JSON.stringify(longHearing(entries));
  const { hearingId: id } = await client.call('exchange.import', { text, namesakes: 'different' });
  const { hearing, revision } = await client.call('hearings.get', { id });
  return { core, client, id, hearing, revision };
}

const samples = new Map<string, number[]>();

/** A benchmark whose times also go into the report. */
function measured(name: string, work: () => Promise<void> | void): void {
  const times: number[] = [];
  samples.set(name, times);
  bench(name, async () => {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  });
}

const prepared = await prepare();
let edits = 0;

describe(`a hearing of ${entries} entries`, () => {
  measured('one entry edited, until it is on the disk', async () => {
    const { client, id } = prepared;
    edits += 1;
    const change = {
      kind: 'entry.edit' as const,
      entryId: 'example-entry-01',
      set: { text: { ru: `Исправленный текст ${edits}` } },
    };
    ({ revision: prepared.revision } = await client.call('hearings.change', {
      id,
      expectedRevision: prepared.revision,
      change,
    }));
  });

  measured('the hearing read by a window', async () => {
    await prepared.client.call('hearings.get', { id: prepared.id });
  });

  measured('two words searched in the whole archive', async () => {
    await prepared.client.call('hearings.list', { words: 'салымбеков wildberries' });
  });

  measured('the minutes built as a preview', async () => {
    await prepared.client.call('documents.preview', {
      hearingId: prepared.id,
      kind: 'minutes',
      itemId: null,
      instructionId: null,
      edition: 'ru',
    });
  });

  measured('its entries and votes put in their order for the page', () => {
    recordFlow(prepared.hearing, []);
  });

  measured('a file of 5,000 paragraphs compared with a record that has none of them', () => {
    compareParagraphs(paragraphs('один'), paragraphs('два'));
  });
});

function paragraphs(word: string): string[] {
  return Array.from({ length: 5_000 }, (_none, place) => `${word} ${place}`);
}

afterAll(async () => {
  report(20, {
    title: `The core with a hearing of ${entries} entries`,
    note: 'In milliseconds, over real files with fsync.',
    columns: ['measured', 'p50', 'p99', 'samples'],
    rows: Array.from(samples, ([name, times]) => [
      name,
      percentile(times, 0.5),
      percentile(times, 0.99),
      String(times.length),
    ]),
  });
  await prepared.core.close();
});
