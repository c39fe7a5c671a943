import type { LinePick } from '../../record/line-draft';
import { directoryIndex } from '../directory-lookup';
import { bodyName, personName } from '../names';
import type { LineContext } from './line-context';
import type { LineOffer, LineReading } from './line-reading';
import { colon, kindMarks, kindOfMark, type MarkedKind } from './marks';
import { phraseText } from './phrases';

/** A line changed by something other than typing. */
export interface EditedLine {
  readonly text: string;
  readonly caret: number;
  readonly picks: readonly LinePick[];
}

/** The line with the candidate of a list in place of the words it was offered for. */
export function withCandidate(
  text: string,
  offer: LineOffer,
  candidateId: string,
  context: LineContext,
): EditedLine {
  const words = wordsOfCandidate(offer, candidateId, context);
  const rest = text.slice(offer.end);
  const isMarked = new RegExp(`^\\s*(?:[${colon}?>\\\\+=!*%.0-]|$)`, 'u').test(rest) && rest.trim() !== '';
  const ending = isMarked ? '' : offer.ending;
  const before = text.slice(0, offer.start) + words + ending;
  const behind = ending === '' ? rest : rest.trimStart();
  // Where the caret stood behind the words it goes on standing there.
  const isInside = ending !== '' || rest === '';
  const pick = { words, id: candidateId };
  return {
    text: before + behind,
    caret: isInside ? before.length : before.length + behind.length,
    picks:
      offer.of === 'phrase'
        ? context.picks
        : [...context.picks.filter((other) => other.words !== words), pick],
  };
}

function wordsOfCandidate(offer: LineOffer, id: string, context: LineContext): string {
  const { directory, language, settings } = context;
  switch (offer.of) {
    case 'person': {
      const person = directoryIndex(directory).person(id);
      return person === undefined ? '' : personName(person, language).text;
    }
    case 'body': {
      const body = directoryIndex(directory).body(id);
      return body === undefined ? '' : bodyName(body, language, 'short').text;
    }
    case 'phrase': {
      const phrase = settings.phrases.find((one) => one.id === id);
      const people = { speakerId: context.presentSpeakerId, addresseeId: context.addresseeId };
      return phrase === undefined ? '' : phraseText(phrase, context, people);
    }
  }
}

/**
 * The line with the mark of a kind: in place of the mark it has, behind the name that is being typed, or at its
 * beginning.
 */
export function withKindMark(text: string, reading: LineReading, kind: MarkedKind): string {
  const sign = kindMarks[kind][0];
  const name = reading.tokens.find((token) => token.kind === 'person');
  const mark = reading.tokens.find(
    (token) =>
      token.kind === 'mark' && (text.charAt(token.start) === colon || kindOfMark(text.charAt(token.start))),
  );
  if (mark !== undefined && (reading.kind === 'entry' || reading.kind === 'writtenReply')) {
    return joined(text.slice(0, mark.start), sign, text.slice(mark.end));
  }
  const { offer } = reading;
  if (reading.kind === 'unsorted' && offer?.of === 'person') {
    return joined(text.slice(0, offer.end), sign, text.slice(offer.end));
  }
  if (name !== undefined) return text;
  const from = reading.tokens.find((token) => token.kind === 'time')?.end ?? 0;
  return joined(text.slice(0, from), sign, text.slice(from));
}

/** The line with a sign at its end, as a word of its own. */
export function withSignAtEnd(text: string, sign: string): string {
  return joined(text, sign, '');
}

function joined(before: string, sign: string, after: string): string {
  const start = before.trimEnd();
  return `${start === '' ? '' : `${start} `}${sign} ${after.trimStart()}`;
}
