import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { openCore } from '@core/core';
import { HearingLines } from '@renderer/api/hearing-lines';
import { hasUnwrittenLines, onUnwritten } from '@renderer/api/unwritten';
import { noCapabilities } from '@shared/contract/office-methods';
import { createClient } from '@shared/contract/transport';
import { emptyLine } from '@shared/record/line-draft';
import { transports } from '../contract/transports';
import { longHearing } from './long-hearing';
import { percentile, report } from './results';

const entries = 2_000;
const core = await openCore({
  dataFolder: await mkdtemp(join(tmpdir(), 'keneshme-bench-')),
  version: 'bench',
  program: 'bench',
  capabilities: noCapabilities,
  desktop: null,
});
const onPort = await transports['the browser host on a port']?.(core);
if (onPort === undefined) throw new Error('There is no browser host to measure.');
const client = createClient(onPort.transport);
const text = JSON.stringify(longHearing(entries));
const { hearingId } = await client.call('exchange.import', { text, namesakes: 'different' });
const ports = {
  client,
  hearingId,
  pageId: 'page-bench',
  formerPageId: null,
  formerLines: { read: () => null, forget: () => undefined },
};
const lines = new HearingLines(ports, emptyLine('ru', null));
await lines.loadOnce();

const samples: number[] = [];
let letters = 0;

/** One letter of a line of 300. */
function type(): void {
  letters += 1;
  const words = 'Министр жооп берди. '.repeat(16).slice(0, letters % 300);
  lines.change((kept) => ({ ...kept, line: { ...kept.line, text: words, caret: words.length } }));
}

function whenDurable(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onUnwritten(() => {
      if (hasUnwrittenLines()) return;
      stop();
      resolve();
    });
  });
}

describe(`a line typed for a hearing of ${entries} entries, over HTTP`, () => {
  bench(
    'from the last letter of five, 40 ms apart, until the disk holds it',
    async () => {
      for (let letter = 0; letter < 4; letter += 1) {
        type();
        await new Promise((go) => setTimeout(go, 40));
      }
      const durable = whenDurable();
      const before = performance.now();
      type();
      await durable;
      samples.push(performance.now() - before);
    },
    { iterations: 300, time: 1, warmupIterations: 5, warmupTime: 1 },
  );
});

afterAll(async () => {
  report(21, {
    title: `A pause in typing until the disk holds the line, in a hearing of ${entries} entries, over HTTP`,
    note: 'In milliseconds, without a page: the same code of the page in Node, the browser host on a port, real files with fsync. Letters come 40 ms apart.',
    columns: ['measured', 'p50', 'p99', 'pauses', 'target'],
    rows: [
      [
        'pause to durable',
        percentile(samples, 0.5),
        percentile(samples, 0.99),
        String(samples.length),
        'p99 ≤ 100',
      ],
    ],
  });
  await onPort.close();
  await core.close();
});
