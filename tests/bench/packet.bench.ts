import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { bench, describe } from 'vitest';
import { openCore } from '@core/core';
import type { WriteJob } from '@documents/worker/write-job';
import type { PacketPaper } from '@shared/contract/packet-methods';
import { type Client, createClient } from '@shared/contract/transport';
import type { HearingPackage } from '@shared/record/hearing-package';
import { defaultSettings } from '@shared/record/settings';
import { builtWorker } from '../documents/built-worker';
import { longHearing } from './long-hearing';
import type { Findings } from './peers/child';
import { differences, kilobytes } from './peers/compare';
import { storeContent } from './peers/content';
import { builtChild, filesOf, measurableWays, measured, median, type Run } from './peers/measure';
import { ways, type WayName } from './peers/ways';
import { report } from './results';

/** Entries of a transcript of so many pages: measured, 19.5 of them fill a page. */
const entriesOfPages = { 10: 195, 60: 1_170, 600: 11_700 } as const;
const pageCounts = [10, 60, 600] as const;

const once = { iterations: 1, time: 0, warmupTime: 0, warmupIterations: 0 };

const folder = await mkdtemp(join(tmpdir(), 'keneshme-bench-packet-'));
const worker = await builtWorker();
const child = await builtChild(join(folder, 'child'));

const missing = (Object.keys(ways) as WayName[]).filter((way) => !measurableWays.includes(way));
const notMeasured = [
  ...missing.map((way) => `${ways[way].title} (not installed)`),
  'python-docx (no package of npm)',
  'patchDocument with many marks in a long text (its time grows with the square of the length: minutes at 600 pages)',
].join('; ');

/** The minutes, a transcript of sixty pages and ten letters, in three languages. */
function threeHourPackage(): HearingPackage {
  const long = longHearing(entriesOfPages[60]);
  const [letter] = long.instructions;
  if (letter === undefined) throw new Error('The example has no instruction.');
  const letters = Array.from({ length: 10 }, (_none, index) => ({ ...letter, id: `${letter.id}-${index}` }));
  return { ...long, instructions: letters };
}

function jobsOf(
  { hearing, directory, instructions }: HearingPackage,
  papers: readonly Pick<WriteJob, 'kind' | 'edition'>[],
): WriteJob[] {
  const material = {
    hearing,
    directory,
    instructions,
    itemId: null,
    instruction: null,
    coverNumber: null,
    settings: defaultSettings,
    draft: false,
    today: hearing.date,
  };
  return papers.flatMap((paper) =>
    (paper.kind === 'instruction' ? instructions : [null]).map((instruction) => ({
      ...paper,
      material: { ...material, instruction },
      template: null,
    })),
  );
}

const threeHours = jobsOf(
  threeHourPackage(),
  (['minutes', 'transcript', 'instruction'] as const).flatMap((kind) =>
    (['ky', 'ru', 'en'] as const).map((edition) => ({ kind, edition })),
  ),
);

function transcriptOf(pages: (typeof pageCounts)[number]): WriteJob[] {
  return jobsOf(longHearing(entriesOfPages[pages]), [{ kind: 'transcript', edition: 'ru' }]);
}

/** Medians over the processes of one way. */
function middle(findings: readonly Findings[]) {
  const of = (value: (one: Findings) => number) => median(findings.map(value));
  return {
    cold: of(({ cold }) => cold),
    warm: median(findings.flatMap(({ warm }) => warm)),
    stall: of(({ stall }) => stall),
    before: of(({ memoryBefore }) => memoryBefore),
    atMost: of(({ memoryAtMost }) => memoryAtMost),
  };
}

async function findingsOf(
  name: string,
  jobs: readonly WriteJob[],
  turns: Pick<Run, 'rounds' | 'repetitions'>,
) {
  const content = join(folder, name);
  await storeContent(content, jobs);
  const run = { child, worker, content, ...turns };
  const findings = await measured(run);
  return { run, medians: new Map(Array.from(findings, ([way, all]) => [way, middle(all)])) };
}

/** A figure as it stands in a table; a dash for a way that took too long. */
function figure(value: number | undefined, decimals = 0): string {
  return value === undefined || Number.isNaN(value) ? '—' : value.toFixed(decimals);
}

function megabytes(bytes: number | undefined): string {
  return figure((bytes ?? Number.NaN) / 1_048_576);
}

function times(value: number | undefined, floor: number | undefined): string {
  return figure((value ?? Number.NaN) / (floor ?? Number.NaN), 1);
}

describe('ways to write a packet', () => {
  bench(
    'each in fresh processes that take turns',
    async () => {
      const turns = { rounds: 5, repetitions: 3 };
      const { run, medians } = await findingsOf('packet', threeHours, turns);
      const floor = medians.get('floor');
      const own = await filesOf(run, 'model', join(folder, 'files-model'));
      const rows: string[][] = [];
      for (const [way, value] of medians) {
        if (Number.isNaN(value.cold)) continue;
        const files = way === 'model' ? own : await filesOf(run, way, join(folder, `files-${way}`));
        rows.push([
          ways[way].title,
          figure(value.cold),
          times(value.cold, floor?.cold),
          figure(value.warm),
          times(value.warm, floor?.warm),
          figure(value.stall),
          `${megabytes(value.atMost)} (${megabytes(value.before)})`,
          kilobytes(files, threeHours.length).toString(),
          way === 'model' ? '—' : differences(own, files, threeHours.length),
        ]);
      }
      report(30, {
        title: `The packet of a hearing of three hours: ways to write its ${threeHours.length} Word files`,
        note: [
          'Minutes, a transcript of 60 pages and ten letters in three languages.',
          `In milliseconds, medians of ${turns.rounds} fresh processes of each way, which take turns: cold is the first packet after the library was loaded, warm each of the ${turns.repetitions} that follow in the same process; × is the multiple of the floor.`,
          'The stall is the longest time in which the process answered nothing else during the first packet. Memory is the most the process held until then, and in brackets what it held before.',
          'Every way but the last two gets the wording ready, and its template and data read: the last two build the papers from the record as well. Where the main parts of the files are not the same to the byte as those of the program, the last column says what is different in all of them together.',
          `Not measured: ${notMeasured}.`,
        ].join(' '),
        columns: [
          'way',
          'cold',
          '× cold',
          'warm',
          '× warm',
          'stall',
          'memory at most (before), MB',
          'files, KB',
          'main parts',
        ],
        rows,
      });
    },
    once,
  );
});

describe('ways to write a transcript that grows', () => {
  bench(
    `of ${pageCounts.join(', ')} pages, in fresh processes that take turns`,
    async () => {
      const turns = {
        10: { rounds: 5, repetitions: 5 },
        60: { rounds: 5, repetitions: 3 },
        600: { rounds: 3, repetitions: 1 },
      } as const;
      const found = new Map<number, Awaited<ReturnType<typeof findingsOf>>['medians']>();
      for (const pages of pageCounts) {
        const { medians } = await findingsOf(`transcript-${pages}`, transcriptOf(pages), turns[pages]);
        found.set(pages, medians);
      }
      const value = (pages: number, way: WayName) => found.get(pages)?.get(way);
      report(31, {
        title: `A transcript of ${pageCounts.join(', ')} pages: ways to write it`,
        note: 'In milliseconds, cold and warm as above; × is the multiple of the floor, warm. Memory in megabytes is the most a process held until it had written 600 pages once. A dash stands where one process needed more than four minutes.',
        columns: [
          'way',
          ...pageCounts.map((pages) => `${pages} pages: cold / warm`),
          ...pageCounts.map((pages) => `a page of ${pages}, warm`),
          ...pageCounts.map((pages) => `× at ${pages}`),
          'memory at 600',
        ],
        rows: measurableWays.map((way) => [
          ways[way].title,
          ...pageCounts.map(
            (pages) => `${figure(value(pages, way)?.cold)} / ${figure(value(pages, way)?.warm)}`,
          ),
          ...pageCounts.map((pages) => figure((value(pages, way)?.warm ?? Number.NaN) / pages, 2)),
          ...pageCounts.map((pages) => times(value(pages, way)?.warm, value(pages, 'floor')?.warm)),
          megabytes(value(600, way)?.atMost),
        ]),
      });
    },
    once,
  );
});

/**
 * The packet as a window asks for it, twice after one start of the program: from the record on the disk to files on
 * the disk, with a question every 5 ms.
 */
async function packetsThroughProgram(paperWorker: string | undefined) {
  const dataFolder = await mkdtemp(join(folder, 'data-'));
  const core = await openCore({
    dataFolder,
    version: 'bench',
    program: 'bench',
    capabilities: {
      readOnly: false,
      canShowFiles: false,
      canDownloadFiles: false,
      canChooseFolder: false,
      canOpenScreen: false,
    },
    desktop: null,
    paperWorker,
  });
  const client = createClient({ call: core.call, subscribe: core.subscribe });
  const { hearingId } = await client.call('exchange.import', {
    text: JSON.stringify(threeHourPackage()),
    namesakes: 'different',
  });
  const instructions = (await client.call('instructions.list', { hearingId })).instructions;
  const of = (kind: 'minutes' | 'transcript' | 'instruction', instructionId: string | null = null) =>
    (['ky', 'ru', 'en'] as const).map((edition): PacketPaper => ({
      subject: { kind, hearingId, itemId: null, instructionId },
      edition,
      copies: 1,
    }));
  const papers = [
    ...of('minutes'),
    ...of('transcript'),
    ...instructions.flatMap(({ instruction }) => of('instruction', instruction.id)),
  ];
  const first = await packetWhileAsked(client, hearingId, papers);
  const next = await packetWhileAsked(client, hearingId, papers);
  await core.close();
  await rm(dataFolder, { recursive: true, force: true });
  return { first, next };
}

async function packetWhileAsked(client: Client, hearingId: string, papers: readonly PacketPaper[]) {
  const before = process.memoryUsage().rss;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let atMost = 0;
  const memory = setInterval(() => (atMost = Math.max(atMost, process.memoryUsage().rss)), 20);
  delay.enable();
  const begun = performance.now();
  const { jobId } = await client.call('packet.start', {
    hearingId,
    papers: [...papers],
    as: 'folder',
    pdf: false,
  });
  const answers: number[] = [];
  for (;;) {
    const asked = performance.now();
    const { status, problem } = await client.call('packet.state', { jobId });
    answers.push(performance.now() - asked);
    if (problem !== null) throw new Error(problem.code);
    if (status !== 'running') break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const took = performance.now() - begun;
  delay.disable();
  clearInterval(memory);
  return {
    took,
    stall: delay.max / 1e6,
    stall99: delay.percentile(99) / 1e6,
    answer: Math.max(...answers),
    before,
    atMost,
  };
}

describe('the packet through the program', () => {
  bench(
    'while a window asks',
    async () => {
      const rounds = 5;
      const found = { thread: [], answering: [] } as Record<
        'thread' | 'answering',
        Awaited<ReturnType<typeof packetsThroughProgram>>[]
      >;
      for (let round = 0; round < rounds; round += 1) {
        found.thread.push(await packetsThroughProgram(worker));
        found.answering.push(await packetsThroughProgram(undefined));
      }
      const row = (title: string, all: (typeof found)['thread'], turn: 'first' | 'next') => {
        const of = (value: (one: (typeof all)[number]['first']) => number) =>
          median(all.map((one) => value(one[turn])));
        return [
          title,
          figure(of(({ took }) => took)),
          figure(of(({ stall }) => stall)),
          figure(of(({ stall99 }) => stall99)),
          figure(of(({ answer }) => answer)),
          `${megabytes(of(({ atMost }) => atMost))} (${megabytes(of(({ before }) => before))})`,
        ];
      };
      report(32, {
        title: `The same packet through the program, while a window asks how far it is`,
        note: `In milliseconds, medians of ${rounds} starts of the program of each kind, taking turns in one process, with two packets each, from the record on the disk to files on the disk, read back and registered. The first packet of a thread finds it cold; that of the answering thread only in the first start of all. A stall is a time in which the thread that answers the windows did nothing else; a window asks every 5 ms.`,
        columns: [
          'papers are written',
          'packet',
          'longest stall',
          '99 of 100 stalls below',
          'longest answer',
          'memory at most (before), MB',
        ],
        rows: [
          row('on a thread of their own, as in the program: the first', found.thread, 'first'),
          row('the same, the next', found.thread, 'next'),
          row('on the thread that answers: the first', found.answering, 'first'),
          row('the same, the next', found.answering, 'next'),
        ],
      });
      await rm(folder, { recursive: true, force: true });
    },
    once,
  );
});
