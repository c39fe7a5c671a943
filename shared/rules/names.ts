import type { Body } from '../record/body';
import type { Person } from '../record/person';
import type { LocalizedText } from '../record/primitives';
import { languages, type Language } from '../texts/language';

/** A text found for a reader of one language. */
export interface FoundText {
  /** Empty when nothing is there in any language. */
  readonly text: string;
  /** The language the text is in; null when nothing is there. */
  readonly language: Language | null;
  /** False where the language or the form is not the one asked for: papers mark it as a gap. */
  readonly exact: boolean;
}

export type PersonForm = 'full' | 'signature';
export type BodyForm = 'full' | 'short' | 'genitive' | 'dative';

const nothing: FoundText = { text: '', language: null, exact: false };

/**
 * Name of a person. A missing form is replaced by the full name of the same language, a missing language by the
 * original: Kyrgyz, then Russian, then English.
 */
export function personName(person: Person, language: Language, form: PersonForm = 'full'): FoundText {
  return inForm(language, form, (candidate) => person.names[candidate]);
}

/** Name of a body; a missing form or language is replaced as for persons. */
export function bodyName(body: Body, language: Language, form: BodyForm = 'full'): FoundText {
  return inForm(language, form, (candidate) => body.names[candidate]);
}

/** The text in this language, else in the first language that has one. */
export function localized(text: LocalizedText, language: Language): FoundText {
  const found = preferred(language).find((candidate) => !isGap(text, candidate));
  if (found === undefined) return nothing;
  return { text: text[found] ?? '', language: found, exact: found === language };
}

/** True where nothing visible is held in this language. */
export function isGap(text: LocalizedText, language: Language): boolean {
  return isBlank(text[language]);
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

function inForm<Form extends string>(
  language: Language,
  form: Form,
  formsIn: (language: Language) => Partial<Record<Form | 'full', string | undefined>> | undefined,
): FoundText {
  for (const candidate of preferred(language)) {
    const forms = formsIn(candidate);
    const wanted = forms?.[form] ?? '';
    if (!isBlank(wanted)) return { text: wanted, language: candidate, exact: candidate === language };
    const full = forms?.full ?? '';
    if (!isBlank(full)) return { text: full, language: candidate, exact: false };
  }
  return nothing;
}

function preferred(language: Language): readonly Language[] {
  return [language, ...languages.filter((other) => other !== language)];
}
