import type { Language } from '../texts/language';

/** Kyrgyz and Russian letters in one order: the three letters only Kyrgyz has stand where its alphabet puts them. */
const cyrillic = 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';

/** A space sorts before every letter, so that «Ала Тоо» stands before «Алай»; a hyphen counts as a space. */
const beforeLetters = ' 0123456789';

/** In a list each language puts its own script first. */
const orders: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  ky: ranks(cyrillic + latin),
  ru: ranks(cyrillic + latin),
  en: ranks(latin + cyrillic),
};

/**
 * Alphabetical comparison of names and titles, for `sort`: Ё after Е, Ң after Н, Ө after О, Ү after У.
 * Case, accents of Latin letters and punctuation do not count. Own table, because Chromium has no Kyrgyz collation.
 */
export function compareNames(a: string, b: string, language: Language): number {
  const order = orders[language];
  const first = ranksOf(a, order);
  const second = ranksOf(b, order);
  for (let i = 0; i < Math.min(first.length, second.length); i += 1) {
    const difference = (first[i] ?? 0) - (second[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}

function ranks(letters: string): ReadonlyMap<string, number> {
  return new Map(Array.from(beforeLetters + letters, (letter, rank) => [letter, rank]));
}

function ranksOf(name: string, order: ReadonlyMap<string, number>): number[] {
  const letters = Array.from(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s-]+/g, ' ')
      .trim(),
  );
  return letters.flatMap((letter) => {
    // An accented Latin letter is not in the table; its plain letter is.
    const rank = order.get(letter) ?? order.get(letter.normalize('NFD').charAt(0));
    if (rank !== undefined) return [rank];
    return /\p{L}/u.test(letter) ? [order.size + (letter.codePointAt(0) ?? 0)] : [];
  });
}
