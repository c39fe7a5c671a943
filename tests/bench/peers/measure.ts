import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { Findings } from './child';
import { peerPackages, ways, type WayName } from './ways';

const root = resolve(import.meta.dirname, '../../..');
const packages = join(import.meta.dirname, 'node_modules');

/** Ways that can be measured here: those of the peers only where `npm run bench` has installed them. */
export const measurableWays = (Object.keys(ways) as WayName[]).filter((way) =>
  (peerPackages[way] ?? []).every((name) => existsSync(join(packages, name))),
);

/** The process that is measured, with everything it needs beside it, as the program is built. */
export async function builtChild(outDir: string): Promise<string> {
  const missing = Object.values(peerPackages)
    .flat()
    .filter((name) => !existsSync(join(packages, name)));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared'), '@documents': join(root, 'electron/documents') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'child.ts'),
      outDir,
      target: 'node20.19',
      rolldownOptions: { external: missing, output: { format: 'es', entryFileNames: 'child.mjs' } },
    },
  });
  return join(outDir, 'child.mjs');
}

export interface Run {
  readonly child: string;
  /** The built worker of the program. */
  readonly worker: string;
  /** Folder of the content. */
  readonly content: string;
  /** Fresh processes for each way. */
  readonly rounds: number;
  /** How often each process writes the papers again. */
  readonly repetitions: number;
}

/** The longest a process may take, in milliseconds; a way that needs longer is not tried again and has no findings. */
const patience = 240_000;

/** Every way in every round, one process after the other, so that what else the machine does meets all alike. */
export async function measured(run: Run): Promise<Map<WayName, Findings[]>> {
  const findings = new Map(measurableWays.map((way) => [way, [] as Findings[]]));
  for (let round = 0; round < run.rounds; round += 1) {
    for (const [way, found] of findings) {
      if (found.length < round) continue;
      const one = await inProcess(run, way);
      if (one !== null) found.push(one);
    }
  }
  return findings;
}

/** The files one way writes, in a folder of their own. */
export async function filesOf(run: Run, way: WayName, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const found = await inProcess({ ...run, repetitions: 0 }, way, folder);
  if (found === null) throw new Error(`The way "${way}" took too long.`);
  return folder;
}

/** Null where the process took longer than anybody waits. */
async function inProcess(run: Run, way: WayName, outFolder?: string): Promise<Findings | null> {
  const args = [run.child, way, run.content, String(run.repetitions)];
  const all = outFolder === undefined ? args : [...args, outFolder];
  const env = { ...process.env, KENESHME_BENCH_WORKER: run.worker };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, all, { timeout: patience, env });
    return JSON.parse(stdout) as Findings;
  } catch (error) {
    if (error instanceof Error && 'killed' in error && error.killed === true) return null;
    throw error;
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
