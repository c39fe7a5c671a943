/** Letters that are searched as one: people type the Russian letter where their keyboard has no Kyrgyz one. */
const foldedLetters: Readonly<Record<string, string>> = { ё: 'е', ө: 'о', ү: 'у', ң: 'н' };

const foldable = /[ёөүң]/g;

/**
 * A text as it is searched: lower case, Ё as Е, Ө as О, Ү as У, Ң as Н. Every code unit stays in its place, so that
 * an offset into the folded text is an offset into the original. Texts are expected in the composed form (NFC).
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // A few letters grow in lower case (İ); then each letter is lowered alone and keeps its capital where it would grow.
  const sameLength = lower.length === text.length ? lower : Array.from(text, lowerInPlace).join('');
  return sameLength.replace(foldable, (letter) => foldedLetters[letter] ?? letter);
}

/** The folded words of a query, without punctuation. */
export function wordsOf(query: string): string[] {
  return foldText(query.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Where every word of a query stands in a text, at the beginning of a word or inside one: `[start, end)` pairs in
 * order, touching ones joined. Null where any word is missing.
 */
export function matchWords(text: string, words: readonly string[]): [number, number][] | null {
  const folded = foldText(text);
  const marks: [number, number][] = [];
  for (const word of words.map(foldText)) {
    const found = occurrencesOf(word, folded);
    if (found.length === 0) return null;
    marks.push(...found);
  }
  return joined(marks);
}

function lowerInPlace(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function occurrencesOf(word: string, folded: string): [number, number][] {
  const found: [number, number][] = [];
  if (word === '') return found;
  for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
    found.push([start, start + word.length]);
  }
  return found;
}

function joined(marks: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of marks.toSorted((first, second) => first[0] - second[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
