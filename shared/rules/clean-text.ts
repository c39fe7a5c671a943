import type { Deadline } from '../record/deadline';
import type { LocalizedText } from '../record/primitives';
import { languages } from '../texts/language';
import { isGap } from './names';

/** The text without the languages in which nothing visible was typed; what was typed stays as it is. */
export function withoutEmptyLanguages(text: LocalizedText): LocalizedText {
  return Object.fromEntries(
    languages.filter((language) => !isGap(text, language)).map((language) => [language, text[language]]),
  );
}

export function cleanDeadline(deadline: Deadline): Deadline {
  return deadline.kind === 'phrase' ? { ...deadline, text: withoutEmptyLanguages(deadline.text) } : deadline;
}
