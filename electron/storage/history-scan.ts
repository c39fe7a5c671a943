import { decodeLine } from './history-line';
import type { HistoryLine } from './history-line';

export interface ScannedLine {
  /** Counted from 1 at the first scanned byte. */
  readonly number: number;
  /** Offset of the byte behind the line, in the file. */
  readonly end: number;
  /** Whether the line has its line end; only the last one can lack it. */
  readonly complete: boolean;
  /** Undefined when the line is damaged. */
  readonly line: HistoryLine | undefined;
}

export const lineFeed = 0x0a;

/** Splits a piece of history that begins at `offset` of the file into its lines, damaged ones included. */
export function scanHistory(bytes: Buffer, offset: number): ScannedLine[] {
  const lines: ScannedLine[] = [];
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(lineFeed, start);
    const complete = found >= 0;
    const stop = complete ? found : bytes.length;
    const end = offset + stop + (complete ? 1 : 0);
    const line = complete ? decodeLine(bytes.toString('utf8', start, stop)) : undefined;
    lines.push({ number: lines.length + 1, end, complete, line });
    start = stop + 1;
  }
  return lines;
}
