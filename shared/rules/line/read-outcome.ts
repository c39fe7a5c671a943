import type { Hearing } from '../../record/hearing';
import { exchangesOf } from '../exchanges';
import type { LineContext } from './line-context';
import { bodiesFor, onlyCabinet } from './line-people';
import type { DecisionReading, InstructionReading, LineOffer, LineProblem, LineToken } from './line-reading';
import { instructionMarks, promiseMark } from './marks';
import { withPhrases } from './phrases';
import { readDue, splitDue } from './read-due';
import { partsOf, trimmedSpan, type TypedLine } from './typed-line';

/** «=> Кабинет: … до 16.02». Null where the line does not begin with the mark. */
export function readInstruction(line: TypedLine): InstructionReading | null {
  const { text, from } = line;
  const mark = instructionMarks.find((one) => text.startsWith(one, from));
  if (mark === undefined) return null;
  return instructionFrom(line, from + mark.length, { kind: 'mark', start: from, end: from + mark.length });
}

/** Addressee, words and deadline of an instruction; its source is the exchange that went before. */
export function instructionFrom(line: TypedLine, from: number, token: LineToken): InstructionReading {
  const { text, context } = line;
  const today = (line.at ?? context.now).slice(0, 10);
  const to = bodyAt(line, from);
  const words = trimmedSpan(text, { start: to.textFrom, end: text.length });
  const typed = text.slice(words.start, words.end);
  const mark = typed.search(/(?<=^|\s)!!(?!!)/u);
  const split = mark < 0 ? splitDue(typed, today, true) : null;
  const dueAt = mark < 0 ? split?.at : mark;
  const said = withPhrases(mark < 0 ? (split?.text ?? typed) : typed.slice(0, mark), context, {
    speakerId: null,
    addresseeId: null,
  }).trim();
  const deadline =
    mark < 0
      ? (split?.due ?? ({ kind: 'none' } as const))
      : readDue(typed.slice(mark + promiseMark.length), { today, language: context.language });
  const tokens: LineToken[] = [token, ...to.tokens];
  if (dueAt !== undefined) tokens.push({ kind: 'due', start: words.start + dueAt, end: words.end });
  const sources = sourcesOf(context);
  const problem = to.problem ?? (said === '' ? 'textMissing' : null);
  return {
    ...partsOf(line, { tokens, offer: to.offer, problem }),
    kind: 'instruction',
    addresseeBodyId: to.bodyId,
    text: said === '' ? {} : { [context.language]: said },
    deadline,
    itemId: sources.itemId,
    sourceIds: sources.ids,
  };
}

/** A decision without a letter; without words, those of the proposal that was voted on last. */
export function readDecision(line: TypedLine, from: number): DecisionReading {
  const { text, context } = line;
  const { hearing, itemId, language } = context;
  const people = { speakerId: null, addresseeId: null };
  const said = withPhrases(text.slice(from), context, people).trim();
  const last = hearing.votes.at(-1);
  const vote = last?.itemId === itemId || said === '' ? last : undefined;
  const words = said === '' ? { ...vote?.subject } : { [language]: said };
  const problem = Object.keys(words).length === 0 ? 'textMissing' : null;
  return {
    ...partsOf(line, { problem }),
    kind: 'decision',
    decision: {
      itemId: vote?.itemId ?? itemId,
      voteId: vote?.id ?? null,
      sourceIds: vote === undefined || vote.proposalId === null ? [] : [vote.proposalId],
      instrument: 'decision',
      text: words,
    },
  };
}

interface Addressed {
  readonly bodyId: string | null;
  readonly tokens: readonly LineToken[];
  readonly offer: LineOffer | null;
  readonly problem: LineProblem | null;
  readonly textFrom: number;
}

/** More words before a colon are a sentence, not the name of a body. */
const mostBodyWords = 4;

function bodyAt({ text, caret, context }: TypedLine, from: number): Addressed {
  const colonAt = text.slice(from).search(/:(?=\s|$)/u);
  const span = trimmedSpan(text, { start: from, end: colonAt < 0 ? text.length : from + colonAt });
  const words = text.slice(span.start, span.end);
  const { candidates, sure } = bodiesFor(words, context);
  const wordCount = words.split(/\s+/u).length;
  if (colonAt >= 0 && (candidates.length > 0 || (words !== '' && wordCount <= mostBodyWords))) {
    const offer =
      candidates.length === 0 ? null : { ...span, of: 'body' as const, candidates, sure, ending: '' };
    const problem = candidates.length === 0 ? 'bodyUnknown' : sure === null ? 'severalFit' : null;
    const textFrom = from + colonAt + 1;
    return { bodyId: sure, tokens: [{ kind: 'body', ...span }], offer, problem, textFrom };
  }
  // A name that is still being typed: it can be completed.
  const isBeingTyped = colonAt < 0 && caret >= span.end && words !== '' && candidates.length > 0;
  const offer = isBeingTyped ? { ...span, of: 'body' as const, candidates, sure, ending: ': ' } : null;
  const bodyId = onlyCabinet(context.directory);
  return { bodyId, tokens: [], offer, problem: bodyId === null ? 'addresseeMissing' : null, textFrom: from };
}

interface Sources {
  readonly ids: readonly string[];
  readonly itemId: string | null;
}

/** The exchange an instruction grows out of: the chosen one, else the last of the item, else its last proposal. */
function sourcesOf({ hearing, itemId, questionId }: LineContext): Sources {
  const exchange = lastExchange(hearing, itemId, questionId);
  if (exchange !== undefined) {
    const { question, answers } = exchange;
    return { ids: [question.id, ...answers.map(({ id }) => id)], itemId: question.itemId };
  }
  const proposal = hearing.entries.findLast((entry) => entry.itemId === itemId && entry.kind === 'proposal');
  return { ids: proposal === undefined ? [] : [proposal.id], itemId };
}

/** The last of an item is the one whose question or answer was recorded last. */
function lastExchange(hearing: Hearing, itemId: string | null, questionId: string | null) {
  const exchanges = exchangesOf(hearing, questionId === null ? itemId : undefined);
  if (questionId !== null) return exchanges.find(({ question }) => question.id === questionId);
  const place = new Map(hearing.entries.map(({ id }, index) => [id, index]));
  const lastPlace = (exchange: (typeof exchanges)[number]) =>
    Math.max(...[exchange.question, ...exchange.answers].map(({ id }) => place.get(id) ?? 0));
  return exchanges.toSorted((a, b) => lastPlace(a) - lastPlace(b)).at(-1);
}
