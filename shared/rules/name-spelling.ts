import { foldText } from './fold-text';

/** Cyrillic letters, already folded, in the plain Latin letters both scripts are brought to. */
const cyrillicSounds: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/**
 * Latin spellings of one sound, in the order they are replaced: «Zhumabek», «Jumabek», «Dzhumabek»; «Atambayev»,
 * «Atambaev»; «Sydykov», «Sıdıkov».
 */
const latinSpellings: readonly (readonly [RegExp, string])[] = [
  [/ş/g, 'sh'],
  [/ç/g, 'ch'],
  [/ı/g, 'i'],
  [/shch/g, 'sh'],
  [/d?zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ye/g, 'e'],
  [/y/g, 'i'],
  [/q|c(?!h|$)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
];

/**
 * What a word sounds like, whatever script and scheme it is spelled in: the same for «Жумабек», «Jumabek» and
 * «Zhumabek». Only for finding; different names may sound alike.
 */
export function soundOf(word: string): string {
  const letters = Array.from(foldText(word), (letter) => cyrillicSounds[letter] ?? letter).join('');
  const spelled = latinSpellings.reduce((text, [spelling, sound]) => text.replace(spelling, sound), letters);
  return spelled
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/dj/g, 'j')
    .replace(/ng/g, 'n')
    .replace(/(.)\1+/g, '$1');
}

/** The same keys in the two layouts. A Kyrgyz Ө, Ү or Ң shares the key of О, У or Н, as which it is searched. */
const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillicKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

/** A capital letter is a shifted key: Ж is typed as a colon. */
const shiftedKeys = '~{}:"<>';
const unshiftedKeys = "`[];',.";

const unshifted = keyTable(shiftedKeys, unshiftedKeys);
const toCyrillic = keyTable(latinKeys, cyrillicKeys);
const toLatin = keyTable(cyrillicKeys, latinKeys);

/** Fewer keys fit too many names by chance. */
const fewestKeys = 2;

/** What was meant if the keyboard stood in the other layout, Cyrillic or Latin: «cfk» is «сал», «ыфд» is “sal”. */
export function inOtherLayout(typed: string): string[] {
  const keys = Array.from(typed.normalize('NFC').trim().toLowerCase());
  if (keys.length < fewestKeys) return [];
  const asCyrillic = keys.map((key) => toCyrillic.get(unshifted.get(key) ?? key) ?? key).join('');
  const asLatin = keys.map((key) => toLatin.get(key) ?? key).join('');
  return [asCyrillic, asLatin].filter((meant) => meant !== keys.join(''));
}

function keyTable(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (key, place) => [key, to.charAt(place)]));
}
