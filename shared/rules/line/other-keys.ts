/** The same keys, unshifted and shifted, in the Latin and in the Russian layout. */
const latinKeys = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?@#$^&|';
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"№;:?/';

const toRussian = new Map(Array.from(latinKeys, (key, place) => [key, russianKeys.charAt(place)]));
const toLatin = new Map(Array.from(russianKeys, (key, place) => [key, latinKeys.charAt(place)]));

/**
 * What the same keys give in the other layout: for a line that was typed with the eyes on the room. A line in both
 * scripts stays as it is: nobody can say which half was meant.
 */
export function inOtherKeys(text: string): string {
  const hasLatin = /[a-z]/iu.test(text);
  const hasCyrillic = /\p{Script=Cyrillic}/u.test(text);
  if (hasLatin === hasCyrillic) return text;
  const keys = hasLatin ? toRussian : toLatin;
  return Array.from(text, (letter) => keys.get(letter) ?? letter).join('');
}
