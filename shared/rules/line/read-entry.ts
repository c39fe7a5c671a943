import type { Deadline } from '../../record/deadline';
import type { Entry, Promised } from '../../record/entry';
import type { LocalizedText } from '../../record/primitives';
import { openQuestions } from '../open-questions';
import { defaultsFor, lastOpenQuestion, likelyAnswerer, linksOf } from './entry-defaults';
import type { LineContext } from './line-context';
import { personsFor } from './line-people';
import type {
  EntryReading,
  LineOffer,
  LineProblem,
  LineReading,
  LineToken,
  UnsortedReading,
  WrittenReplyReading,
} from './line-reading';
import { entryMarks, promiseMark, writtenReplyMark } from './marks';
import { phraseTokens, withPhrases, type PhrasePeople } from './phrases';
import { readDue, splitDue } from './read-due';
import { offerAtHead, readHead, type Head } from './read-head';
import { afterSpaces, partsOf, trimmedSpan, type TypedLine } from './typed-line';

/**
 * A line that is no command: an entry where its head says who speaks or what it is, or where somebody chose the question
 * it answers, else unsorted words.
 */
export function readEntry(line: TypedLine): LineReading {
  const head = readHead(line);
  if (head !== null) return readHeadedEntry(line, head);
  if (line.context.questionId === null) return readPlainLine(line);
  const reading = readHeadedEntry(line, { ...answerHead, textFrom: line.from });
  return { ...reading, offer: reading.offer ?? offerAtHead(line) };
}

/** Words without a mark, for a question that was chosen. */
const answerHead: Omit<Head, 'textFrom'> = {
  speakerId: null,
  isUndecided: false,
  kind: 'answer',
  hasName: false,
  tokens: [],
  offer: null,
};

/** The line as it was typed, whatever it may mean; nothing of it is left out. */
export function keptAsTyped({ text, context, at, isTimed, from, tokens }: TypedLine): UnsortedReading {
  const words = isTimed ? text.slice(from) : text;
  return {
    kind: 'unsorted',
    entry: {
      ...emptyEntry(context, at),
      kind: 'unsorted',
      speakerId: context.presentSpeakerId,
      addresseeId: context.addresseeId,
      text: localizedIn(context, words),
    },
    inserted: isTimed,
    tokens: isTimed ? tokens : [],
    offer: null,
    problem: null,
  };
}

/** Plain words are sorted later; a ready sentence alone is what the chair says to conduct the sitting. */
function readPlainLine(line: TypedLine): LineReading {
  const { text, from, context, at, isTimed } = line;
  const phrases = phraseTokens(text, from, context);
  const offer = offerAtHead(line);
  const people = { speakerId: context.presentSpeakerId, addresseeId: context.addresseeId };
  const words = text.slice(from).trim();
  const [only] = phrases;
  if (only !== undefined && only.end - only.start === words.length) {
    const speakerId = context.hearing.presidingId;
    return {
      ...partsOf(line, { tokens: phrases }),
      kind: 'entry',
      entry: {
        ...emptyEntry(context, at),
        kind: 'procedure',
        speakerId,
        addresseeId: context.addresseeId,
        text: localizedIn(context, withPhrases(words, context, people)),
      },
      inserted: isTimed,
    };
  }
  const kept = keptAsTyped(line);
  return {
    ...kept,
    ...partsOf(line, { tokens: phrases, offer }),
    entry: { ...kept.entry, text: localizedIn(context, withPhrases(text.slice(from), context, people)) },
  };
}

function readHeadedEntry(line: TypedLine, head: Head): LineReading {
  const { context, at, isTimed } = line;
  const tokens: LineToken[] = [...head.tokens];
  const presumed = context.presentSpeakerId;
  const kind =
    head.kind ??
    (context.questionId === null
      ? defaultsFor(context.hearing, context.itemId, head.speakerId ?? presumed).kind
      : 'answer');
  const link = kind === 'answer' ? linkAt(line, head.textFrom) : noLink;
  if (link.token !== null) tokens.push(link.token);
  const itemId = link.question?.itemId ?? context.itemId;
  const speakerId = speakerOf(head, kind, link.question, context, itemId);

  const to = kind === 'answer' ? noAddressee : addresseeAt(line, link.textFrom ?? head.textFrom);
  if (to.token !== null) tokens.push(to.token);
  const likely = linksOf(context.hearing, itemId, speakerId, kind);
  const questionId = kind === 'answer' ? (link.question?.id ?? context.questionId ?? likely.answersId) : null;
  const asker = context.hearing.entries.find(({ id }) => id === questionId)?.speakerId ?? null;
  const addresseeId =
    to.given !== undefined
      ? to.given
      : (context.addresseeId ?? (kind === 'answer' ? asker : likely.addresseeId));

  const words = wordsFrom(line, to.textFrom ?? link.textFrom ?? head.textFrom, { speakerId, addresseeId });
  tokens.push(...words.tokens);
  const offer = head.offer ?? to.offer;
  const undecided: LineProblem | null = head.isUndecided || to.offer !== null ? 'severalFit' : null;
  const unknown: LineProblem | null = link.isUnknown ? 'questionUnknown' : null;
  const entry: Omit<Entry, 'id'> = {
    ...emptyEntry(context, at),
    kind,
    itemId,
    speakerId,
    addresseeId: addresseeId === speakerId ? null : addresseeId,
    text: localizedIn(context, words.text),
    answersId: questionId,
    promise: words.promise,
  };
  if (words.written !== null) {
    const written = { entry, due: words.written, hasWords: words.text !== '', undecided, unknown, isTimed };
    return writtenReply(line, tokens, offer, written);
  }
  const problem = undecided ?? unknown ?? (words.text === '' ? 'textMissing' : null);
  return { ...partsOf(line, { tokens, offer, problem }), kind: 'entry', entry, inserted: isTimed };
}

function speakerOf(
  head: Head,
  kind: Entry['kind'],
  question: Entry | null,
  context: LineContext,
  itemId: string | null,
): string | null {
  if (head.hasName) return head.speakerId;
  if (kind !== 'answer') return context.presentSpeakerId;
  const { hearing, questionId } = context;
  const chosen = question ?? hearing.entries.find(({ id }) => id === questionId);
  const asked = (chosen ?? lastOpenQuestion(hearing, itemId))?.addresseeId ?? null;
  return asked ?? context.presentSpeakerId ?? likelyAnswerer(hearing, itemId);
}

interface Link {
  readonly question: Entry | null;
  readonly isUnknown: boolean;
  readonly token: LineToken | null;
  readonly textFrom: number | null;
}

const noLink: Link = { question: null, isUnknown: false, token: null, textFrom: null };
const entryLink = new RegExp(`^[${entryMarks.join('')}]\\s?(\\d{1,5})(?=\\s|$)`, 'u');
const openQuestionLink = /^(\d{1,3})\?(?=\s|$)/u;

/** «№12», «@12»: that entry; «2?»: the open question of that place. */
function linkAt({ text, context }: TypedLine, from: number): Link {
  const rest = text.slice(from);
  const { hearing, itemId } = context;
  const [wholeEntry, entryDigits] = entryLink.exec(rest) ?? [];
  const [wholeOpen, openDigits] = openQuestionLink.exec(rest) ?? [];
  const whole = wholeEntry ?? wholeOpen;
  if (whole === undefined) return noLink;
  const question =
    entryDigits !== undefined
      ? hearing.entries[Number(entryDigits) - 1]
      : openQuestions(hearing, itemId)[Number(openDigits) - 1]?.question;
  const end = from + whole.length;
  return {
    question: question?.kind === 'question' ? question : null,
    isUnknown: question?.kind !== 'question',
    token: { kind: 'link', start: from, end },
    textFrom: afterSpaces(text, end),
  };
}

interface Addressee {
  /** Left out where the line names none; null where it says that there is none. */
  readonly given?: string | null;
  readonly token: LineToken | null;
  readonly offer: LineOffer | null;
  readonly textFrom: number | null;
}

const noAddressee: Addressee = { token: null, offer: null, textFrom: null };
const addresseeWords = /^(?:@\s?)?(\p{L}[^\s:]*(?:\s+[^\s:]+){0,3}?)\s*:(?=\s|$)/u;
const nobodyInParticular = /^:(?=\s|$)/u;

/** «сал ? сыд: сколько»: words before a colon are an addressee where somebody fits them. */
function addresseeAt({ text, context }: TypedLine, from: number): Addressee {
  const rest = text.slice(from);
  const [nobody] = nobodyInParticular.exec(rest) ?? [];
  if (nobody !== undefined) {
    const end = from + nobody.length;
    return {
      given: null,
      token: { kind: 'addressee', start: from, end },
      offer: null,
      textFrom: afterSpaces(text, end),
    };
  }
  const [whole, words = ''] = addresseeWords.exec(rest) ?? [];
  if (whole === undefined) return noAddressee;
  const { candidates, sure } = personsFor(words, context);
  if (candidates.length === 0) return noAddressee;
  const start = from + whole.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    given: sure,
    token: { kind: 'addressee', ...span },
    offer: sure === null ? { ...span, of: 'person', candidates, sure, ending: '' } : null,
    textFrom: afterSpaces(text, from + whole.length),
  };
}

interface Words {
  readonly text: string;
  readonly promise: Promised | null;
  /** By when a reply in writing is promised; null where none is. */
  readonly written: Deadline | null;
  readonly tokens: readonly LineToken[];
}

/** The words of an entry, and the promise in them. */
function wordsFrom({ text, context }: TypedLine, from: number, people: PhrasePeople): Words {
  const { language } = context;
  const today = (context.at ?? context.now).slice(0, 10);
  const phrases = phraseTokens(text, from, context);
  const mark = promiseAt(text, from);
  const said = withPhrases(text.slice(from, mark ?? text.length), context, people).trim();
  if (mark === null) return { text: said, promise: null, written: null, tokens: phrases };
  const [writtenMark] = writtenReplyMark.exec(text.slice(mark)) ?? [];
  const markEnd = mark + (writtenMark ?? promiseMark).length;
  const tail = trimmedSpan(text, { start: markEnd, end: text.length });
  const typed = text.slice(tail.start, tail.end);
  const tokens: LineToken[] = [...phrases, { kind: 'promise', start: mark, end: markEnd }];
  if (writtenMark !== undefined) {
    if (typed !== '') tokens.push({ kind: 'due', ...tail });
    return { text: said, promise: null, written: readDue(typed, { today, language }), tokens };
  }
  const whole = readDue(typed, { today, language });
  const split = whole.kind === 'phrase' ? splitDue(typed, today, false) : null;
  const isNamed = split !== null && split.text !== '';
  if (typed !== '') tokens.push({ kind: 'due', start: tail.start + (isNamed ? split.at : 0), end: tail.end });
  const what = isNamed ? split.text : lastSentence(said);
  return {
    text: said,
    promise: { what: localizedIn(context, what), due: isNamed ? split.due : whole },
    written: null,
    tokens,
  };
}

/** Where the mark of a promise stands: a word of its own, because «Нет!!» is only an exclamation. */
function promiseAt(text: string, from: number): number | null {
  const at = text.slice(from).search(/(?<=^|\s)!!(?!!)/u);
  return at < 0 ? null : from + at;
}

/** What is promised where nobody says it in other words: the sentence before the mark. */
function lastSentence(text: string): string {
  return (
    text
      .split(/(?<=[.!?…])\s+/u)
      .at(-1)
      ?.trim() ?? ''
  );
}

interface Written {
  readonly entry: Omit<Entry, 'id'>;
  readonly due: Deadline;
  readonly hasWords: boolean;
  readonly undecided: LineProblem | null;
  readonly unknown: LineProblem | null;
  readonly isTimed: boolean;
}

/** A reply in writing: on the question itself, or said by somebody who was asked before. */
function writtenReply(
  line: TypedLine,
  tokens: readonly LineToken[],
  offer: LineOffer | null,
  { entry, due, hasWords, undecided, unknown, isTimed }: Written,
): EntryReading | WrittenReplyReading {
  if (entry.kind === 'question') {
    const personId = entry.addresseeId;
    const problem = undecided ?? (personId === null ? 'nobodyFits' : hasWords ? null : 'textMissing');
    return {
      ...partsOf(line, { tokens, offer, problem }),
      kind: 'entry',
      entry: { ...entry, writtenReply: personId === null ? null : { personId, due } },
      inserted: isTimed,
    };
  }
  const { hearing } = line.context;
  const questionId =
    entry.answersId ?? line.context.questionId ?? lastOpenQuestion(hearing, entry.itemId)?.id ?? null;
  const question = hearing.entries.find(({ id }) => id === questionId);
  const personId = entry.speakerId ?? question?.addresseeId ?? null;
  const problem =
    undecided ?? unknown ?? (question === undefined ? 'noQuestion' : personId === null ? 'nobodyFits' : null);
  return {
    ...partsOf(line, { tokens, offer, problem }),
    kind: 'writtenReply',
    questionId,
    writtenReply: personId === null ? null : { personId, due },
    // An answer in the hall would count for more than the reply that is still to come.
    entry: hasWords
      ? { ...entry, kind: entry.kind === 'answer' ? 'remark' : entry.kind, answersId: null }
      : null,
  };
}

function emptyEntry(context: LineContext, at: Entry['at']): Omit<Entry, 'id'> {
  return {
    kind: 'unsorted',
    itemId: context.itemId,
    speakerId: null,
    at,
    language: context.language,
    text: {},
    addresseeId: null,
    answersId: null,
    promise: null,
    writtenReply: null,
  };
}

function localizedIn({ language }: Pick<LineContext, 'language'>, text: string): LocalizedText {
  return text.trim() === '' ? {} : { [language]: text.trim() };
}
