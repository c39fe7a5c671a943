import type { MarkedKind } from '@shared/rules/line/marks';
import { markCodes, markedKinds } from '../line/line-keys';

/** What a key does while the record is sorted. */
export type ClassifyCommand =
  | { readonly do: 'kind'; readonly kind: MarkedKind }
  /** The place among the questions offered, from 1. */
  | { readonly do: 'question'; readonly place: number }
  /** The place on the agenda, from 1; 0 is outside the agenda. */
  | { readonly do: 'item'; readonly place: number }
  | { readonly do: 'speaker' | 'next' | 'back' | 'undo' };

export const speakerCode = 'KeyQ';

export interface PressedKey {
  readonly code: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The command of a key by its place on the keyboard, so that every layout works. A kind has the letter it has in the
 * line, here without Alt. Undefined where the key means nothing.
 */
export function classifyCommandOf(key: PressedKey): ClassifyCommand | undefined {
  const { code, altKey, shiftKey, ctrlKey, metaKey } = key;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return code === 'KeyZ' && !shiftKey ? { do: 'undo' } : undefined;
  const digit = /^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1];
  if (digit !== undefined) return digitCommand(Number(digit), shiftKey);
  if (shiftKey) return undefined;
  const kind = markedKinds.find((one) => markCodes[one] === code);
  if (kind !== undefined) return { do: 'kind', kind };
  return code === speakerCode ? { do: 'speaker' } : steps[code];
}

function digitCommand(place: number, isItem: boolean): ClassifyCommand | undefined {
  if (isItem) return { do: 'item', place };
  return place === 0 ? undefined : { do: 'question', place };
}

const steps: Readonly<Record<string, ClassifyCommand>> = {
  ArrowDown: { do: 'next' },
  ArrowRight: { do: 'next' },
  Enter: { do: 'next' },
  NumpadEnter: { do: 'next' },
  Space: { do: 'next' },
  ArrowUp: { do: 'back' },
  ArrowLeft: { do: 'back' },
  Backspace: { do: 'back' },
};

/** How the key of a kind is written on its button. */
export function kindKey(kind: MarkedKind): string {
  return markCodes[kind].replace(/^Key/u, '');
}
