import { momentOfTime } from '../room/moments';
import type { LocalDateTime } from '../../record/primitives';
import type { LineContext } from './line-context';
import type { LineOffer, LineProblem, LineToken, Span } from './line-reading';

/** A line on its way through the grammar: the text, how far it is read, and what was found on the way. */
export interface TypedLine {
  readonly text: string;
  readonly caret: number;
  readonly context: LineContext;
  /** Where the part begins that is not read yet. */
  readonly from: number;
  readonly at: LocalDateTime | null;
  /** A time of day was typed before everything else. */
  readonly isTimed: boolean;
  readonly tokens: readonly LineToken[];
}

/** What every reading carries. */
export interface Parts {
  readonly tokens: readonly LineToken[];
  readonly offer: LineOffer | null;
  readonly problem: LineProblem | null;
}

export function partsOf(
  line: TypedLine,
  { tokens = [], offer = null, problem = null }: Partial<Parts> = {},
): Parts {
  return { tokens: [...line.tokens, ...tokens], offer, problem };
}

const timeMark = /^(\s*)(([01]?\d|2[0-3]):[0-5]\d)(?=\s|$)/u;

/** A time before everything else, also one that no clock shows. */
const typedTime = /^\s*\d{1,2}:\d{2}(?=\s|$)/u;

/** The line behind a time that was not taken as its moment; null where no time stands before everything else. */
export function behindTime(line: TypedLine): TypedLine | null {
  const [typed] = line.isTimed ? [] : (typedTime.exec(line.text) ?? []);
  return typed === undefined ? null : { ...line, from: afterSpaces(line.text, typed.length) };
}

/** Begins to read: a time of day before everything else is the moment of the line, if it can be one of the sitting. */
export function beginReading(text: string, caret: number, context: LineContext): TypedLine {
  const [, space = '', time] = timeMark.exec(text) ?? [];
  const moment = time === undefined ? null : pastMoment(time, context);
  const start = space.length;
  if (time === undefined || moment === null) {
    return { text, caret, context, from: afterSpaces(text, 0), at: context.at, isTimed: false, tokens: [] };
  }
  const end = start + time.length;
  return {
    text,
    caret,
    context,
    from: afterSpaces(text, end),
    at: moment,
    isTimed: true,
    tokens: [{ kind: 'time', start, end }],
  };
}

/** A time of day as a moment of the sitting; null where it lies before its beginning, after its end, or ahead. */
export function pastMoment(time: string, { hearing, now }: LineContext): LocalDateTime | null {
  const moment = momentOfTime(hearing, time.padStart(5, '0'), now);
  const isTooEarly = hearing.actualStart !== null && moment.slice(0, 16) < hearing.actualStart.slice(0, 16);
  const isTooLate = hearing.actualEnd !== null && moment > hearing.actualEnd;
  return isTooEarly || isTooLate || moment > now ? null : moment;
}

export function afterSpaces(text: string, from: number): number {
  return from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);
}

/** Words without the space around them, as a part of the whole text. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return {
    start: start + part.length - part.trimStart().length,
    end: end - (part.length - part.trimEnd().length),
  };
}
