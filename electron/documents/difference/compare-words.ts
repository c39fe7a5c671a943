import { diffArrays } from 'diff';
import type { DifferencePart } from '@shared/documents/difference';

/** More changed words than this are no longer read as changes: the two paragraphs stand whole, one after another. */
const mostEdits = 600;

/** A word, a gap between words, or one sign. The library's own words end at every letter that is not Latin. */
const token = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Two versions of one paragraph, word by word; what the record has comes before what the file has in its place. */
export function compareWords(inRecord: string, inFile: string): DifferencePart[] {
  const found = diffArrays(tokensOf(inRecord), tokensOf(inFile), { maxEditLength: mostEdits });
  if (found === undefined) return partsOf(inRecord, inFile);
  const parts: DifferencePart[] = [];
  let record = '';
  let file = '';
  found.forEach(({ value, added, removed }, place) => {
    const text = value.join('');
    const isBetweenChanges = text.trim() === '' && place > 0 && place < found.length - 1;
    if (added) file += text;
    else if (removed) record += text;
    else if (isBetweenChanges) {
      // Two changed words that stand beside each other are one change.
      record += text;
      file += text;
    } else {
      parts.push(...partsOf(record, file), { change: 'same', text });
      record = '';
      file = '';
    }
  });
  return [...parts, ...partsOf(record, file)];
}

/** How much of two paragraphs is made of the same words: 0 nothing, 1 all. */
export function likeness(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  const all = words.length + others.length;
  return all === 0 ? 0 : (2 * shared) / all;
}

function partsOf(record: string, file: string): DifferencePart[] {
  const parts: DifferencePart[] = [
    { change: 'onlyInRecord', text: record },
    { change: 'onlyInFile', text: file },
  ];
  return parts.filter(({ text }) => text !== '');
}

function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
