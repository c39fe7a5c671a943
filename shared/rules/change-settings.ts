import { Refusal } from '../contract/problem';
import type { Phrase, Settings } from '../record/settings';
import { withoutEmptyLanguages } from './clean-text';
import type { Edit } from './edit-list';
import { foldText } from './fold-text';
import { withoutUndefined } from './without-undefined';

/**
 * Changes some settings, in place; the others stay. A code calls one phrase only, however it is typed.
 *
 * @throws Refusal `phrase.sameCode` or `input.identifier`; the settings are then as they were.
 */
export function applySettingsChange(settings: Settings, { phrases, ...others }: Edit<Settings>): void {
  if (phrases !== undefined) {
    checkPhrases(phrases);
    settings.phrases = phrases.map((phrase) => ({ ...phrase, text: withoutEmptyLanguages(phrase.text) }));
  }
  Object.assign(settings, withoutUndefined(others));
}

function checkPhrases(phrases: readonly Phrase[]): void {
  const ids = new Set<string>();
  const codes = new Set<string>();
  for (const { id, code } of phrases) {
    if (ids.has(id)) throw new Refusal('input.identifier', { id });
    ids.add(id);
    const typed = foldText(code.normalize('NFC'));
    if (codes.has(typed)) throw new Refusal('phrase.sameCode', { code });
    codes.add(typed);
  }
}
