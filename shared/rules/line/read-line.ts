import type { LineContext } from './line-context';
import { personsFor } from './line-people';
import type { LineOffer, LineReading, LineToken } from './line-reading';
import { commandOf, type CommandName } from './line-words';
import { commandMark } from './marks';
import { phrasesBeginning } from './phrases';
import { keptAsTyped, readEntry } from './read-entry';
import { instructionFrom, readDecision, readInstruction } from './read-outcome';
import { queueFrom, readAgenda, readAttendance, readQueue, readStretch } from './read-room';
import { offerAtBallot, readBallots, readVote } from './read-vote';
import { afterSpaces, beginReading, behindTime, partsOf, type TypedLine } from './typed-line';

/**
 * What a typed line means. Nothing is ever dropped: what is not understood is an unsorted entry with the words as they
 * were typed; what is understood but incomplete carries its problem; where several persons fit, nobody is taken.
 *
 * @param caret where typing goes on; names are offered there.
 */
export function readLine(text: string, caret: number, context: LineContext): LineReading {
  const line = beginReading(text, caret, context);
  if (text.trim() === '') return { ...partsOf(line), tokens: [], kind: 'empty' };
  return withOffer(atItsTime(readMeaning(line), line), line);
}

/**
 * Words behind a time that cannot be one of the sitting are only words. Where they would be more behind another time, the
 * time is what is wrong with the line.
 */
function atItsTime(reading: LineReading, line: TypedLine): LineReading {
  const behind = reading.kind === 'unsorted' && reading.problem === null ? behindTime(line) : null;
  if (behind === null) return reading;
  const { kind } = readMeaning(behind);
  return kind === 'unsorted' || kind === 'empty' ? reading : { ...reading, problem: 'timeOutside' };
}

/** The line as an unsorted entry, whatever it could mean. */
export function readAsTyped(text: string, context: LineContext): LineReading {
  return text.trim() === ''
    ? { kind: 'empty', tokens: [], offer: null, problem: null }
    : keptAsTyped(beginReading(text, text.length, context));
}

function readMeaning(line: TypedLine): LineReading {
  return (
    readInstruction(line) ??
    readCommand(line) ??
    readQueue(line) ??
    readBallots(line) ??
    readAttendance(line) ??
    readEntry(line)
  );
}

const command = new RegExp(`^${commandMark}(\\p{L}+|\\d{1,3})(?=\\s|$)`, 'u');

function readCommand(line: TypedLine): LineReading | null {
  const { text, from } = line;
  const [whole, word = ''] = command.exec(foldedSlash(text.slice(from))) ?? [];
  if (whole === undefined) return null;
  const end = from + whole.length;
  const token: LineToken = { kind: 'command', start: from, end };
  const marked: TypedLine = { ...line, tokens: [...line.tokens, token] };
  if (/^\d/u.test(word)) return readAgenda(marked, Number(word));
  const name = commandOf(word);
  if (name !== undefined) return meaningOf(name, line, marked, afterSpaces(text, end), token);
  const kept = keptAsTyped(line);
  return { ...kept, problem: 'commandUnknown' };
}

/** A slash of the other layout: the key that gives `/` in Russian gives `|` in the Latin layout. */
function foldedSlash(text: string): string {
  return text.startsWith('|') ? `${commandMark}${text.slice(1)}` : text;
}

function meaningOf(
  name: CommandName,
  line: TypedLine,
  marked: TypedLine,
  from: number,
  token: LineToken,
): LineReading {
  switch (name) {
    case 'vote':
      return readVote(marked, from, false);
    case 'secret':
      return readVote(marked, from, true);
    case 'break':
      return readStretch(marked, 'break', from, null);
    case 'resume':
      return readStretch(marked, 'break', from, 'end');
    case 'closed':
      return readStretch(marked, 'closedPart', from, null);
    case 'open':
      return readStretch(marked, 'closedPart', from, 'end');
    case 'next':
      return readAgenda(marked, 'next');
    case 'end':
      return readAgenda(marked, 'end');
    case 'decision':
      return readDecision(marked, from);
    case 'instruction':
      return instructionFrom(line, from, token);
    case 'queue':
      return queueFrom(line, from, token);
  }
}

/** What can be completed where the caret stands, if the meaning itself asks for no choice. */
function withOffer(reading: LineReading, line: TypedLine): LineReading {
  if (reading.offer !== null) return reading;
  const offer = phraseOffer(line) ?? nameOffer(reading, line);
  return offer === null ? reading : { ...reading, offer };
}

function phraseOffer({ text, caret, context }: TypedLine): LineOffer | null {
  const [whole, code = ''] = /(?<=^|\s);([\p{L}\p{N}]*)$/u.exec(text.slice(0, caret)) ?? [];
  if (whole === undefined) return null;
  const candidates = phrasesBeginning(code, context).map(({ id }) => id);
  const [only = null] = candidates;
  if (only === null) return null;
  const sure = candidates.length === 1 ? only : null;
  return { of: 'phrase', start: caret - whole.length, end: caret, candidates, sure, ending: ' ' };
}

function nameOffer(reading: LineReading, line: TypedLine): LineOffer | null {
  const { text, caret, from, context } = line;
  if (reading.kind === 'vote')
    return offerAtBallot({ ...line, from: afterSpaces(text, text.search(/\s|$/u)) });
  if (reading.kind === 'unsorted' && context.voteId !== null) return offerAtBallot(line);
  const sign = /^[+−–-](?=\S)/u.exec(text.slice(from));
  if (sign === null || (reading.kind !== 'arrival' && reading.kind !== 'departure')) return null;
  const start = from + 1;
  const typed = text.slice(start, caret);
  if (typed.trim() === '' || /\S/u.test(text.charAt(caret))) return null;
  const { candidates, sure } = personsFor(typed, context);
  return candidates.length === 0
    ? null
    : { of: 'person', start, end: start + typed.trimEnd().length, candidates, sure, ending: ' ' };
}
