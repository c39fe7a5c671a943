import { applyPatches, enablePatches } from 'immer';
import type { Objectish, Patch } from 'immer';
import { isBaseline } from './history-line';
import type { HistoryLine } from './history-line';
import type { ScannedLine } from './history-scan';
import type { RecordState } from './record-format';

enablePatches();

export interface Replay {
  readonly state: RecordState;
  /** How many lines were applied. */
  readonly applied: number;
  readonly stop: ReplayStop;
}

export type ReplayStop =
  | { readonly kind: 'end' }
  /** The last write was cut short: it was never confirmed to anyone. */
  | { readonly kind: 'torn'; readonly line: number }
  /** Confirmed changes cannot be applied from this line on. */
  | { readonly kind: 'damaged'; readonly line: number; readonly reason: LineFault; readonly lines: number };

export type LineFault = 'checksum' | 'revisionGap' | 'patchRefused';

/** Applies history lines to a state, as far as they are sound and follow each other. */
export function replay(base: RecordState, lines: readonly ScannedLine[]): Replay {
  let state = base;
  for (const [index, scanned] of lines.entries()) {
    const next = scanned.line === undefined ? 'checksum' : applyLine(state, scanned.line, scanned.end);
    if (typeof next !== 'string') {
      state = next;
      continue;
    }
    if (!scanned.complete) return { state, applied: index, stop: { kind: 'torn', line: scanned.number } };
    const stop = { line: scanned.number, reason: next, lines: lines.length - index };
    return { state, applied: index, stop: { kind: 'damaged', ...stop } };
  }
  return { state, applied: lines.length, stop: { kind: 'end' } };
}

/** One line on top of a state, or why it does not fit. */
export function applyLine(state: RecordState, line: HistoryLine, end: number): RecordState | LineFault {
  const follows = isBaseline(line) ? line.revision > state.revision : line.revision === state.revision + 1;
  if (!follows) return 'revisionGap';
  try {
    const value = applyToValue(state.value, line.patches);
    return { version: line.version, revision: line.revision, historyOffset: end, value };
  } catch {
    return 'patchRefused';
  }
}

/** Applies patches to a record's value; the result is frozen and shares what did not change. Throws when they do not fit. */
export function applyToValue(value: unknown, patches: readonly Patch[]): unknown {
  // Immer wants something to patch even when the patch replaces the whole.
  return applyPatches((value ?? {}) as Objectish, patches);
}
