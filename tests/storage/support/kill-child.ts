/* Runs in a process of its own, bundled for plain Node, and is killed without warning. */
import { writeSync } from 'node:fs';
import { nodeFileSystem } from '@storage/file-system';
import { RecordStore } from '@storage/record-store';
import { ledgerFormat, ledgerIds, writersPerLedger } from './ledger';

const folder = process.argv[2] ?? '';
const store = await RecordStore.start({
  fileSystem: nodeFileSystem,
  folder,
  format: ledgerFormat,
  // Small limits, so that kills also fall into snapshots, closings and openings.
  openRecords: 2,
  checkpointLimits: { changes: 30, bytes: 64 * 1024 },
});

async function write(id: string, writer: number): Promise<never> {
  for (;;) {
    const { value } = await store.commit(id, 'any', {
      author: `writer ${writer}`,
      at: new Date().toISOString(),
      label: 'ledger.count',
      recipe: (draft) => {
        draft.counts[writer] = (draft.counts[writer] ?? 0) + 1;
        draft.text = 'кеңешме '.repeat(Math.floor(Math.random() * 100));
      },
    });
    // Synchronous: what is in the pipe is what the parent will hold us to.
    writeSync(1, `${id} ${writer} ${value.counts[writer] ?? 0}\n`);
    if (Math.random() < 0.01) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

for (const id of ledgerIds) {
  if (!store.has(id)) {
    await store.create(id, { counts: [], text: '' }, { author: 'child', at: '', label: 'ledger.begin' });
  }
}
await Promise.all(
  ledgerIds.flatMap((id) => Array.from({ length: writersPerLedger }, (_, writer) => write(id, writer))),
);
