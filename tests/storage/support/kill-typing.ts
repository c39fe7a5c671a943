import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openCore } from '@core/core';
import { noCapabilities } from '@shared/contract/office-methods';
import { createClient } from '@shared/contract/transport';
import type { KeptLines } from '@shared/record/line-draft';
import { isLineRecorded } from '@shared/rules/line-recorded';
import { lineAt, serialOf } from './typed-lines';

/** A place in what is typed: the number of the line and how many letters of it. */
interface Place {
  readonly serial: number;
  readonly length: number;
}

/** What one life of the typist left behind. */
export interface KillReport {
  /** Keepings and recordings it was told of. */
  readonly confirmed: number;
  /** What is wrong; empty as it should be. */
  readonly faults: readonly string[];
  /** The line goes on in the middle of a word. */
  readonly isHalfTyped: boolean;
}

/** Lets the typist go on, kills it at a random moment, and compares what is on the disk with what it was told. */
export async function typeAndKill(
  child: string,
  dataFolder: string,
  emergencyFolder: string,
): Promise<KillReport> {
  const said = await runAndKill(child, [dataFolder, emergencyFolder]);
  const kept = said.findLast(({ what }) => what === 'kept');
  const sent = said.findLast(({ what }) => what === 'sends');
  const recorded = said.filter(({ what }) => what === 'recorded').map(({ serial }) => serial);
  const confirmed = said.filter(({ what }) => what !== 'sends').length;
  const { lines, isRecorded, serials, noted, problems } = await readBack(dataFolder, emergencyFolder);

  const faults = problems.map((problem) => `damaged: ${problem}`);
  const place = placeOf(lines, serials);
  if (kept !== undefined && isBefore(place, kept))
    faults.push(`lost: ${say(kept)} was confirmed, ${say(place)} is there`);
  if (kept !== undefined && sent !== undefined && isBefore(sent, place))
    faults.push(`unheard of: ${say(place)} is there, only ${say(sent)} was typed`);
  const line = lines?.line;
  const expected = lineAt(place.serial, place.length);
  if (line !== undefined && JSON.stringify(line) !== JSON.stringify({ ...expected, itemId: line.itemId }))
    faults.push(`changed: ${JSON.stringify(line)}`);
  for (const serial of recorded) if (!serials.includes(serial)) faults.push(`entry ${serial} is lost`);
  if (new Set(serials).size !== serials.length) faults.push('an entry is there twice');
  if (noted !== String(serials.at(-1) ?? '')) faults.push(`half of a line: ${noted} of ${serials.join(' ')}`);
  const handedOver = (lines?.unsent ?? []).filter((_, index) => isRecorded[index] === false);
  const all = [...serials, ...handedOver.map(({ draft }) => serialOf(draft.text) ?? 0)].sort((a, b) => a - b);
  if (all.some((serial, index) => serial !== index + 1)) faults.push(`lines are missing: ${all.join(' ')}`);
  return { confirmed, faults, isHalfTyped: (line?.text ?? '') !== '' };
}

interface Said extends Place {
  readonly what: string;
}

async function runAndKill(child: string, args: readonly string[]): Promise<Said[]> {
  const running = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  running.stdout.setEncoding('utf8').on('data', (text: string) => {
    // The moment is counted from the first confirmation, whatever the machine's load.
    if (output === '') setTimeout(() => running.kill('SIGKILL'), Math.random() * 400);
    output += text;
  });
  const closed = once(running, 'close');
  // Some kills fall into the start itself.
  if (Math.random() < 0.15) setTimeout(() => running.kill('SIGKILL'), 100 + Math.random() * 500);
  await closed;
  if (running.signalCode !== 'SIGKILL') throw new Error(`the typist ended by itself: ${running.exitCode}`);
  return output
    .split('\n')
    .slice(0, -1)
    .map((text) => {
      const [what = '', serial = '', length = ''] = text.split(' ');
      return { what, serial: Number(serial), length: Number(length) };
    });
}

async function readBack(dataFolder: string, emergencyFolder: string) {
  const core = await openCore({
    dataFolder,
    version: 'kill',
    program: 'kill',
    capabilities: noCapabilities,
    desktop: null,
    emergencyFolders: [emergencyFolder],
  });
  try {
    const client = createClient(core);
    const { hearingId } = await client.call('example.load', {});
    const page = { hearingId, pageId: 'page-reader', formerPageId: null, claim: true };
    const { kept: lines, elsewhere } = await client.call('drafts.get', page);
    const { hearing } = await client.call('hearings.get', { id: hearingId });
    const { problems } = await client.call('archive.verify', {});
    return {
      lines,
      isRecorded: (lines?.unsent ?? []).map((unsent) => isLineRecorded(hearing, unsent)),
      serials: hearing.entries.flatMap(({ text }) => serialOf(text.ru ?? '') ?? []),
      noted: hearing.agenda.find(({ id }) => id === 'example-item-1')?.note,
      problems: [
        ...problems.map(({ file }) => file),
        ...(elsewhere.length > 0 ? [`${elsewhere.length} lines elsewhere`] : []),
      ],
    };
  } finally {
    await core.close();
  }
}

/** An empty line is the beginning of the one behind the last that was handed over. */
function placeOf(lines: KeptLines | null, serials: readonly number[]): Place {
  const begun = serialOf(lines?.line.text ?? '');
  const length = lines?.line.text.length ?? 0;
  if (begun !== null) return { serial: begun, length };
  const handedOver = (lines?.unsent ?? []).map(({ draft }) => serialOf(draft.text) ?? 0);
  return { serial: Math.max(0, ...serials, ...handedOver) + 1, length };
}

function isBefore(left: Place, right: Place): boolean {
  return left.serial < right.serial || (left.serial === right.serial && left.length < right.length);
}

function say({ serial, length }: Place): string {
  return `line ${serial}, letter ${length}`;
}
