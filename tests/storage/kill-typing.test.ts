import { expect, it } from 'vitest';
import { bundleChild } from './support/bundle-child';
import { typeAndKill } from './support/kill-typing';
import { temporaryFolder } from './support/temporary-folder';

/** `npx vitest bench --run tests/bench/kills.bench.ts` kills a thousand times and prints a table. */
const kills = Number(process.env['KILLS'] ?? 30);

it(
  'goes on at the same letter of a half-typed line when the program is killed at any moment; no line is lost or doubled',
  async () => {
    const [dataFolder, emergencyFolder] = [await temporaryFolder(), await temporaryFolder()];
    const child = await bundleChild('kill-typist', await temporaryFolder());
    let confirmed = 0;
    let halfTyped = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const report = await typeAndKill(child, dataFolder, emergencyFolder);
      expect(report.faults, `kill ${kill + 1}`).toEqual([]);
      confirmed += report.confirmed;
      if (report.isHalfTyped) halfTyped += 1;
    }
    expect(confirmed).toBeGreaterThan(kills);
    expect(halfTyped).toBeGreaterThan(kills / 3);
  },
  60_000 + kills * 4_000,
);
