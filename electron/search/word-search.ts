import type { SearchHit } from '@shared/contract/hearing-methods';
import { foldText } from '@shared/rules/fold-text';
import type { SearchableText } from './searchable-texts';

const shownHits = 5;

/** Characters of text shown before the first found word, and altogether. */
const lead = 40;
const excerptLength = 180;

export interface FoldedText extends SearchableText {
  readonly folded: string;
}

export interface FoundWords {
  readonly hits: SearchHit[];
  readonly hitCount: number;
}

/** Folds the texts once, so that a search compares and does not convert. */
export function foldTexts(texts: readonly SearchableText[]): FoldedText[] {
  return texts.map((one) => {
    // Composed letters, because folding compares sign by sign and the excerpt must fit it.
    const text = one.text.normalize('NFC');
    return { ...one, text, folded: foldText(text) };
  });
}

/** The words of a query, folded; empty words fall away. */
export function queryWords(query: string): string[] {
  return [
    ...new Set(
      foldText(query)
        .split(/\s+/u)
        .filter((word) => word !== ''),
    ),
  ];
}

/**
 * Looks for words anywhere in the texts of one hearing. Every word must stand somewhere in the hearing (a name and a
 * word of the speech may stand in different texts); the places with the most of the words come first, and a place that
 * says the same in three languages is one hit.
 *
 * @returns null where a word is nowhere.
 */
export function findWords(texts: readonly FoldedText[], words: readonly string[]): FoundWords | null {
  if (!words.every((word) => texts.some((text) => text.folded.includes(word)))) return null;
  const places = new Map<string, { readonly text: FoldedText; readonly count: number }>();
  for (const text of texts) {
    const count = words.filter((word) => text.folded.includes(word)).length;
    const place = [text.where, text.targetId, text.personId].join(' ');
    if (count > (places.get(place)?.count ?? 0)) places.set(place, { text, count });
  }
  const found = [...places.values()].sort((left, right) => right.count - left.count);
  return { hits: found.slice(0, shownHits).map(({ text }) => hitOf(text, words)), hitCount: found.length };
}

function hitOf(text: FoldedText, words: readonly string[]): SearchHit {
  const { where, targetId, personId, language } = text;
  const ranges = words
    .flatMap((word) => occurrences(text.folded, word))
    .sort((left, right) => left[0] - right[0]);
  const start = excerptStart(text.text, ranges[0]?.[0] ?? 0);
  const end = Math.min(text.text.length, start + excerptLength);
  const before = start > 0 ? '…' : '';
  const after = end < text.text.length ? '…' : '';
  const excerpt = `${before}${text.text.slice(start, end)}${after}`;
  const marks = withoutOverlap(ranges)
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): [number, number] => [from - start + before.length, to - start + before.length]);
  return { where, targetId, personId, language, excerpt, marks };
}

function occurrences(folded: string, word: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    ranges.push([at, at + word.length]);
  }
  return ranges;
}

/** A little before the first word, at the beginning of a word. */
function excerptStart(text: string, first: number): number {
  if (first <= lead) return 0;
  const space = text.indexOf(' ', first - lead);
  return space >= 0 && space < first ? space + 1 : first - lead;
}

function withoutOverlap(ranges: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const range of ranges) {
    const last = kept.at(-1);
    if (last === undefined || range[0] >= last[1]) kept.push(range);
  }
  return kept;
}
