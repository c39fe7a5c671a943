import { personsFor } from './line-people';
import type { LineOffer, LineToken, Span } from './line-reading';
import { colon, kindOfMark, type MarkedKind } from './marks';
import { afterSpaces, type TypedLine } from './typed-line';

/** Who speaks and what it is: the beginning of a line that is an entry. */
export interface Head {
  readonly speakerId: string | null;
  /** Words for a speaker are there, but several fit. */
  readonly isUndecided: boolean;
  /** Null where a colon leaves the kind to what is likely. */
  readonly kind: MarkedKind | null;
  readonly hasName: boolean;
  readonly tokens: readonly LineToken[];
  readonly offer: LineOffer | null;
  /** Where the words begin. */
  readonly textFrom: number;
}

/** Most words of a name: «Азамат Керимбек уулу», with an initial or a patronymic. */
const mostNameWords = 5;

/** Marks that end a name without a space between: other ones are punctuation there. */
const attachedMark = /^(\p{L}[\p{L}'’ʼ-]+)([:>\\])(.*)$/su;

/**
 * The head of an entry: a mark, or words for a person and a mark. Words are only a person where a mark follows and
 * somebody fits them: «Сколько ? …» is no head where nobody is called so. Null where the line has no head.
 */
export function readHead(line: TypedLine): Head | null {
  const { text, from } = line;
  const mark = markAt(text, from);
  if (mark !== null) {
    return {
      speakerId: null,
      isUndecided: false,
      kind: mark.kind,
      hasName: false,
      tokens: [{ kind: 'mark', start: from, end: mark.end }],
      offer: null,
      textFrom: afterSpaces(text, mark.end),
    };
  }
  const named = nameAndMark(line);
  if (named === null) return null;
  const { name, markSpan, kind } = named;
  const { candidates, sure } = personsFor(text.slice(name.start, name.end), line.context);
  if (candidates.length === 0) return null;
  return {
    speakerId: sure,
    isUndecided: sure === null,
    kind,
    hasName: true,
    tokens: [
      { kind: 'person', ...name },
      { kind: 'mark', ...markSpan },
    ],
    offer: sure === null ? { ...name, of: 'person', candidates, sure, ending: '' } : null,
    textFrom: afterSpaces(text, markSpan.end),
  };
}

/** Persons for the words the line begins with, while the caret is still in them. */
export function offerAtHead({ text, from, caret, context }: TypedLine): LineOffer | null {
  const typed = text.slice(from, caret);
  if (typed.trim() === '' || caret < from || /\S/u.test(text.charAt(caret))) return null;
  if (typed.trim().split(/\s+/u).length > mostNameWords) return null;
  const { candidates, sure } = personsFor(typed, context);
  if (candidates.length === 0) return null;
  const end = from + typed.trimEnd().length;
  return { of: 'person', candidates, sure, start: from, end, ending: `${colon} ` };
}

interface Mark {
  readonly kind: MarkedKind;
  readonly end: number;
}

/** A mark that stands alone, or before a letter, a number or a sign where no punctuation looks like it. */
function markAt(text: string, at: number): Mark | null {
  const sign = text.charAt(at);
  const kind = kindOfMark(sign);
  if (kind === undefined || text.slice(at, at + 2) === '!!') return null;
  const next = text.charAt(at + 1);
  const isAlone = next === '' || /\s/u.test(next);
  const isAttached = /[?>\\]/u.test(sign) && /[\p{L}\p{N}@№#«"„“(]/u.test(next);
  return isAlone || isAttached ? { kind, end: at + 1 } : null;
}

interface NameAndMark {
  readonly name: Span;
  readonly markSpan: Span;
  readonly kind: MarkedKind | null;
}

function nameAndMark({ text, from }: TypedLine): NameAndMark | null {
  const chunks = Array.from(text.slice(from).matchAll(/\S+/gu), ({ 0: word, index }) => ({
    word,
    start: from + index,
  })).slice(0, mostNameWords + 1);
  let end = from;
  for (const [place, { word, start }] of chunks.entries()) {
    const isName = place > 0;
    if (isName && (word === colon || markAt(text, start) !== null)) {
      return withKindBehind(text, { start: from, end }, { start, end: start + 1 });
    }
    const [, letters] = attachedMark.exec(word) ?? [];
    if (letters !== undefined) {
      const nameEnd = start + letters.length;
      return withKindBehind(text, { start: from, end: nameEnd }, { start: nameEnd, end: nameEnd + 1 });
    }
    end = start + word.length;
  }
  return null;
}

/** «Салымбеков Жумабек: ? …»: a mark behind the colon says the kind. */
function withKindBehind(text: string, name: Span, markSpan: Span): NameAndMark {
  const sign = text.charAt(markSpan.start);
  if (sign !== colon) return { name, markSpan, kind: kindOfMark(sign) ?? null };
  const behind = markAt(text, afterSpaces(text, markSpan.end));
  if (behind === null) return { name, markSpan, kind: null };
  return { name, markSpan: { start: markSpan.start, end: behind.end }, kind: behind.kind };
}
