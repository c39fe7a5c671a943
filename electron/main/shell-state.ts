import { readFileSync, writeFileSync } from 'node:fs';
import { isLanguage, type Language } from '@shared/texts/language';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the shell remembers between starts; nothing of the record is in it. */
export interface ShellState {
  readonly bounds: Bounds | null;
  readonly isMaximized: boolean;
  /** The interface language seen last, for a start at which the settings cannot be read. */
  readonly language: Language | null;
}

export interface ShellMemory {
  readonly state: ShellState;
  remember(part: Partial<ShellState>): void;
}

/** Opens the small file of the shell. A missing or broken one is forgotten: it holds only conveniences. */
export function openShellMemory(file: string): ShellMemory {
  let state = readState(file);
  return {
    get state() {
      return state;
    },
    remember(part) {
      state = { ...state, ...part };
      try {
        writeFileSync(file, JSON.stringify(state));
      } catch {
        // A full disk must not keep the window from closing; the record has its own, loud, errors.
      }
    },
  };
}

function readState(file: string): ShellState {
  const known = readObject(file);
  return {
    bounds: isBounds(known.bounds) ? known.bounds : null,
    isMaximized: known.isMaximized === true,
    language: isLanguage(known.language) ? known.language : null,
  };
}

function readObject(file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Record<string, unknown>;
  return [x, y, width, height].every((side) => Number.isInteger(side));
}
