import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { loadContent } from './content';
import { ways, type WayName, type WritePaper } from './ways';

/** What one process found; times in milliseconds, memory in bytes. */
export interface Findings {
  /** All papers for the first time after the library was loaded. */
  readonly cold: number;
  /** The same papers again, each time. */
  readonly warm: readonly number[];
  /** The longest time nothing else was answered while the papers were written for the first time. */
  readonly stall: number;
  readonly memoryBefore: number;
  /** The most memory until the papers were written once. */
  readonly memoryAtMost: number;
}

// node child.mjs <way> <content folder> <warm repetitions> [folder for the files]

const [wayName, folder = '', repetitions = '0', outFolder] = process.argv.slice(2);
const way = await ways[wayName as WayName].load();
const papers = way(loadContent(folder));
await pause();
const memoryBefore = process.memoryUsage().rss;
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const cold = await timed(papers);
delay.disable();
const memoryAtMost = mostMemory();
const warm: number[] = [];
for (let turn = 0; turn < Number(repetitions); turn += 1) warm.push(await timed(papers));
if (outFolder !== undefined) {
  for (const [index, write] of papers.entries())
    writeFileSync(join(outFolder, `${index}.docx`), await write());
}
const findings: Findings = { cold, warm, stall: delay.max / 1e6, memoryBefore, memoryAtMost };
console.log(JSON.stringify(findings));
// The thread of the writer would stay for a next paper.
process.exit(0);

/** One paper after the other; between two of them the process may do something else, as every host must. */
async function timed(all: readonly WritePaper[]): Promise<number> {
  const begun = performance.now();
  for (const write of all) {
    await write();
    await pause();
  }
  return performance.now() - begun;
}

/** Linux counts the process that started this one into `maxRSS`; what it says in /proc is of this one alone. */
function mostMemory(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(status) ?? [];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) * 1024;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
