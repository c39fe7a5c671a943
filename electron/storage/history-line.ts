import { crc32 } from 'node:zlib';
import type { Patch } from 'immer';

/** One accepted change of a record, as it stands in the history. */
export interface HistoryLine {
  /** Format version of the record at that time. */
  readonly version: number;
  /** Revision that the change produced. */
  readonly revision: number;
  /** ISO date and time. */
  readonly at: string;
  readonly author: string;
  /** What kind of change it was, for example `entry.add`. */
  readonly label: string;
  readonly patches: readonly Patch[];
  /** Null when the change cannot be taken back: it began the record or brought it to a new format. */
  readonly inversePatches: readonly Patch[] | null;
}

/** `crc32 json\n`; the checksum is of the JSON's bytes, in eight hexadecimal digits. */
export function encodeLine(line: HistoryLine): string {
  const json = JSON.stringify(line);
  return `${checksum(json)} ${json}\n`;
}

/** The change in a line (without its line end), or undefined when the line is damaged. */
export function decodeLine(text: string): HistoryLine | undefined {
  const json = text.slice(9);
  if (text[8] !== ' ' || checksum(json) !== text.slice(0, 8)) return undefined;
  try {
    // The checksum vouches for the shape: only `encodeLine` writes lines.
    return JSON.parse(json) as HistoryLine;
  } catch {
    return undefined;
  }
}

/** A line that holds the record whole: its beginning, a new format, or a fresh start after lost history. */
export function isBaseline(line: HistoryLine): boolean {
  const [patch, ...others] = line.patches;
  return patch?.op === 'replace' && patch.path.length === 0 && others.length === 0;
}

/** The one patch of a baseline. */
export function baselinePatches(value: unknown): Patch[] {
  return [{ op: 'replace', path: [], value }];
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}
