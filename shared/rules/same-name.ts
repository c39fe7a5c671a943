import { languages, type Language } from '../texts/language';
import { wordsOf } from './fold-text';

type FullNames = { readonly [Key in Language]?: { readonly full: string } | undefined };

/**
 * Whether two persons or two bodies have the same full name in any language. Case, spaces, punctuation, the order of
 * the words and the letters people mix up (Ё and Е, Ө and О) do not count: asking once too often is better than two
 * people joined, or one person twice.
 */
export function fullNamesMatch(names: FullNames, otherNames: FullNames): boolean {
  const known = foldedNames(otherNames);
  return foldedNames(names).some((name) => known.includes(name));
}

/** Whether two records of one identifier are plainly not the same: they share a language, and no full name. */
export function fullNamesDisagree(names: FullNames, otherNames: FullNames): boolean {
  const sharesLanguage = languages.some(
    (language) => names[language] !== undefined && otherNames[language] !== undefined,
  );
  return sharesLanguage && !fullNamesMatch(names, otherNames);
}

function foldedNames(names: FullNames): string[] {
  return languages
    .map((language) =>
      wordsOf(names[language]?.full ?? '')
        .sort()
        .join(' '),
    )
    .filter((name) => name !== '');
}
