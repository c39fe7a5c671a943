import { useState, type KeyboardEvent } from 'react';
import type { LineOffer } from '@shared/rules/line/line-reading';
import { digitTakes, isNameAlone } from './choosing';
import type { Line } from './use-line';

export interface Candidates {
  /** The list that is shown; null where there is none, or where it was closed. */
  readonly offer: LineOffer | null;
  /** The place the arrow keys have reached. */
  readonly place: number | null;
  /** Somebody wanted to record the line as it is, and it is incomplete: the reason stays until it changes. */
  readonly isRefused: boolean;
  readonly refuse: () => void;
  /** True where there was something to close. */
  readonly close: () => boolean;
  /** What a key does with the list; undefined where it means nothing to it. */
  readonly onKey: (event: KeyboardEvent) => (() => void) | undefined;
}

/** Choosing from the list above the line: digits, arrow keys, Tab and Enter. */
export function useCandidates({
  text,
  caret,
  reading,
  take,
}: Pick<Line, 'text' | 'caret' | 'reading' | 'take'>): Candidates {
  const [closedAt, setClosedAt] = useState<string | null>(null);
  const [reached, setReached] = useState<{ readonly text: string; readonly place: number } | null>(null);
  const [refusedAt, setRefusedAt] = useState<string | null>(null);
  // All three belong to the text they were made for: typing on forgets them.
  const offer = closedAt === text ? null : reading.offer;
  const place = offer !== null && reached?.text === text ? reached.place : null;
  const isRefused = refusedAt === text && text !== '';
  const refuse = () => setRefusedAt(text);

  function takeOrAsk(candidateId: string | null | undefined): () => void {
    return candidateId === null || candidateId === undefined ? refuse : () => take(candidateId);
  }

  function onKey(event: KeyboardEvent): (() => void) | undefined {
    const { code, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (offer === null || altKey || ctrlKey || metaKey || shiftKey) return undefined;
    const reachedId = place === null ? null : offer.candidates[place];
    switch (code) {
      case 'ArrowDown':
        return () => setReached({ text, place: ((place ?? -1) + 1) % offer.candidates.length });
      case 'ArrowUp':
        return () =>
          setReached({ text, place: ((place ?? 0) - 1 + offer.candidates.length) % offer.candidates.length });
      case 'Tab':
        return takeOrAsk(reachedId ?? offer.sure);
      case 'Enter':
      case 'NumpadEnter':
        if (reachedId !== null) return takeOrAsk(reachedId);
        return isNameAlone(text, offer, reading) ? takeOrAsk(offer.sure) : undefined;
    }
    const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(code)?.[1];
    const candidateId = digit === undefined ? undefined : offer.candidates[Number(digit) - 1];
    // A digit typed over marked text replaces it.
    const isChoice = !hasMarkedText(event) && (isRefused || digitTakes(text, caret, offer, reading));
    return candidateId === undefined || !isChoice ? undefined : () => take(candidateId);
  }

  return {
    offer,
    place,
    isRefused,
    refuse,
    close() {
      if (offer === null && !isRefused) return false;
      setClosedAt(text);
      setRefusedAt(null);
      return true;
    },
    onKey,
  };
}

function hasMarkedText({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLTextAreaElement && target.selectionStart !== target.selectionEnd;
}
