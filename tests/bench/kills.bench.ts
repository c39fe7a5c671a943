import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { bundleChild } from '../storage/support/bundle-child';
import { report } from './results';
import { typeAndKill } from '../storage/support/kill-typing';

/** `KILLS=1000 npx vitest bench --run tests/bench/kills.bench.ts` */
const kills = Number(process.env['KILLS'] ?? 1000);

async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'keneshme-kills-'));
}

describe('the program killed while lines are typed', () => {
  bench(
    `${kills} kills`,
    async () => {
      const folders = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()] as const;
      const child = await bundleChild('kill-typist', folders[2]);
      const total = { kills: 0, confirmed: 0, 'killed in the middle of a line': 0 };
      const faults: string[] = [];
      for (; total.kills < kills; total.kills += 1) {
        const report = await typeAndKill(child, folders[0], folders[1]);
        total.confirmed += report.confirmed;
        if (report.isHalfTyped) total['killed in the middle of a line'] += 1;
        faults.push(...report.faults.map((fault) => `kill ${total.kills + 1}: ${fault}`));
      }
      report(22, {
        title: `${kills} kills at random moments`,
        note: 'SIGKILL to a real process that records lines and keeps half-typed ones; after each start everything that was answered must be there, and the line goes on at the same character.',
        columns: [...Object.keys(total), 'accepted and lost'],
        rows: [[...Object.values(total).map(String), String(faults.length)]],
      });
      for (const fault of faults) console.error(fault);
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
