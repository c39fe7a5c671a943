import type { LineOffer, LineReading } from '@shared/rules/line/line-reading';

/**
 * Whether a digit chooses from the list: directly behind the letters of a name, or where a name that has to be decided is
 * all there is. Anywhere else a digit is part of the text.
 */
export function digitTakes(text: string, caret: number, offer: LineOffer, reading: LineReading): boolean {
  if (offer.of === 'phrase') return false;
  if (caret === offer.end && /[^\s\d]/u.test(text.charAt(caret - 1))) return true;
  const behind = text.slice(offer.end);
  return reading.problem === 'severalFit' && caret === text.length && !/[\p{L}\p{N}]/u.test(behind);
}

/** Whether nothing but the words of a list is typed: then Enter takes a candidate, because there is nothing to record. */
export function isNameAlone(text: string, offer: LineOffer, reading: LineReading): boolean {
  const isAtEnd = text.slice(offer.end).trim() === '';
  if (offer.of === 'phrase') return isAtEnd && !reading.tokens.some(({ kind }) => kind === 'phrase');
  return isAtEnd && offer.ending === ': ';
}
