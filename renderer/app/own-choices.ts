import { isLanguage, type Language } from '@shared/texts/language';
import { themes, type Theme } from '@shared/record/settings';

/**
 * Language and theme this window remembers for itself: a reader of the reading room cannot change the settings of
 * the office, and a window speaks the right language before the settings are read.
 */
const keys = { language: 'keneshme.language', theme: 'keneshme.theme' } as const;

export function ownLanguage(): Language | null {
  const value = read(keys.language);
  return isLanguage(value) ? value : null;
}

export function keepOwnLanguage(language: Language): void {
  write(keys.language, language);
}

export function ownTheme(): Theme | null {
  const value = read(keys.theme);
  return themes.find((theme) => theme === value) ?? null;
}

export function keepOwnTheme(theme: Theme): void {
  write(keys.theme, theme);
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // A browser may forbid storage; then nothing is remembered.
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // As above: the choice holds for this window.
  }
}
