import type { Phrase } from '../record/settings';
import { catalogues } from '../texts/catalogue';
import { languages, type Language } from '../texts/language';
import { foldText } from './fold-text';

/** What a chair usually says, in the order of a sitting; code and words are `phrases.usualCode` and `phrases.usual`. */
export const usualPhraseNames = [
  'opens',
  'quorum',
  'noquorum',
  'agenda',
  'item',
  'report',
  'floor',
  'questions',
  'debate',
  'time',
  'note',
  'vote',
  'result',
  'break',
  'resume',
  'closed',
  'closes',
] as const;

/**
 * The phrases of an office with the usual ones behind them. Its own phrases stay as they are, also a usual one that was
 * changed; a code that is taken gets a number.
 *
 * @param language whose short codes are given: the one somebody works in.
 */
export function withUsualPhrases(own: readonly Phrase[], language: Language): Phrase[] {
  const phrases = [...own];
  for (const name of usualPhraseNames) {
    const id = `usual-${name}`;
    if (phrases.some((phrase) => phrase.id === id)) continue;
    const code = freeCode(catalogues[language].phrases.usualCode[name], phrases);
    const text = Object.fromEntries(languages.map((one) => [one, catalogues[one].phrases.usual[name]]));
    phrases.push({ id, code, text });
  }
  return phrases;
}

/** True where another phrase is called by this code, however it is typed. */
export function isCodeTaken(code: string, phrases: readonly Phrase[]): boolean {
  const folded = foldText(code.normalize('NFC'));
  return phrases.some((phrase) => foldText(phrase.code.normalize('NFC')) === folded);
}

function freeCode(wanted: string, phrases: readonly Phrase[]): string {
  let code = wanted;
  for (let number = 2; isCodeTaken(code, phrases); number++) code = `${wanted}${number}`;
  return code;
}
