import { diffArrays } from 'diff';
import type { DifferenceLine } from '@shared/documents/difference';
import { compareWords, likeness } from './compare-words';

/** The comparison of the paragraphs gives up beyond this many changes; the rest then stands whole. */
const mostEdits = 1_000;
/** Beyond this many pairs nobody looks which old paragraph became which new one. */
const mostPairs = 2_500;
/** Two paragraphs of which this share is the same words are versions of one. */
const alike = 0.4;

/** A stretch of two texts: the same paragraphs in both, or what stands in place of each other. */
interface Stretch {
  readonly same: boolean;
  readonly record: readonly string[];
  readonly file: readonly string[];
}

/** The paragraphs of the record against those of a file, in their order; a changed one is compared word by word. */
export function compareParagraphs(record: readonly string[], file: readonly string[]): DifferenceLine[] {
  return stretchesOf(record, file).flatMap((stretch) =>
    stretch.same ? stretch.file.map((text) => whole('same', text)) : changedLines(stretch),
  );
}

function stretchesOf(record: readonly string[], file: readonly string[]): Stretch[] {
  const found = diffArrays([...record], [...file], { maxEditLength: mostEdits });
  if (found === undefined) return roughStretches(record, file);
  const stretches: Stretch[] = [];
  for (const { value, added, removed } of found) {
    const last = stretches.at(-1);
    if (!added && !removed) stretches.push({ same: true, record: value, file: value });
    else if (last === undefined || last.same)
      stretches.push({ same: false, record: removed ? value : [], file: added ? value : [] });
    else
      stretches.splice(-1, 1, {
        same: false,
        record: removed ? [...last.record, ...value] : last.record,
        file: added ? [...last.file, ...value] : last.file,
      });
  }
  return stretches;
}

/** What two texts with too many changes have in common at the beginning and at the end. */
function roughStretches(record: readonly string[], file: readonly string[]): Stretch[] {
  const shorter = Math.min(record.length, file.length);
  let head = 0;
  while (head < shorter && record[head] === file[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && record.at(-1 - tail) === file.at(-1 - tail)) tail += 1;
  const end = file.length - tail;
  return [
    { same: true, record: record.slice(0, head), file: file.slice(0, head) },
    { same: false, record: record.slice(head, record.length - tail), file: file.slice(head, end) },
    { same: true, record: file.slice(end), file: file.slice(end) },
  ];
}

/** Each paragraph of the record beside the next one of the file that is like it; the others stand alone. */
function changedLines({ record, file }: Stretch): DifferenceLine[] {
  const lines: DifferenceLine[] = [];
  const canPair = record.length * file.length <= mostPairs;
  let next = 0;
  for (const text of record) {
    const place = canPair
      ? file.findIndex((other, index) => index >= next && likeness(text, other) >= alike)
      : -1;
    const version = file[place];
    if (version === undefined) {
      lines.push(whole('onlyInRecord', text));
      continue;
    }
    lines.push(...file.slice(next, place).map((other) => whole('onlyInFile', other)));
    lines.push({ kind: 'paragraph', parts: compareWords(text, version) });
    next = place + 1;
  }
  return [...lines, ...file.slice(next).map((text) => whole('onlyInFile', text))];
}

function whole(change: 'same' | 'onlyInFile' | 'onlyInRecord', text: string): DifferenceLine {
  return { kind: 'paragraph', parts: [{ change, text }] };
}
