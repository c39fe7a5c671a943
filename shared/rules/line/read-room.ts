import { currentItem, nextItem } from '../room/current-item';
import { openBreak, openClosedPart } from '../room/pauses';
import { personsFor } from './line-people';
import type {
  AgendaReading,
  AttendanceReading,
  FloorReading,
  LineOffer,
  LineToken,
  QueueReading,
  StretchReading,
} from './line-reading';
import { partsOf, pastMoment, trimmedSpan, type TypedLine } from './typed-line';

/** Most words of a name. */
const mostNameWords = 4;

const movement = /^([+−–-])(?=[^\s\d+−–=-])/u;

/**
 * «+эсе», «-эсе 10:40 болезнь»: a sign, and a name without a space between. Null where nobody fits: a dash may begin
 * any text.
 */
export function readAttendance(line: TypedLine): AttendanceReading | null {
  const { text, from, context } = line;
  const [sign] = movement.exec(text.slice(from)) ?? [];
  if (sign === undefined) return null;
  const kind = sign === '+' ? 'arrival' : 'departure';
  const tokens: LineToken[] = [{ kind: 'mark', start: from, end: from + 1 }];
  const personIds: string[] = [];
  let offer: LineOffer | null = null;
  let at = line.at;
  let isOutside = false;
  let reason = '';
  const namesEnd = timeStart(text, from) ?? text.length;
  for (const part of namesBetween(text, from + 1, namesEnd)) {
    const found = longestName(line, part);
    if (found === null) return null;
    if (found.end < part.end) {
      if (kind === 'arrival' || part.end < namesEnd) return null;
      reason = text.slice(found.end, part.end).trim();
    }
    tokens.push({ kind: 'person', start: part.start, end: found.end });
    if (found.sure === null) {
      offer ??= {
        of: 'person',
        candidates: found.candidates,
        sure: null,
        start: part.start,
        end: found.end,
        ending: '',
      };
    } else personIds.push(found.sure);
  }
  if (namesEnd < text.length) {
    const [time = ''] = /\d{1,2}:\d{2}/u.exec(text.slice(namesEnd)) ?? [];
    const start = namesEnd + text.slice(namesEnd).indexOf(time);
    const moment = pastMoment(time, context);
    if (moment === null) isOutside = true;
    else at = moment;
    tokens.push({ kind: 'time', start, end: start + time.length });
    reason = [reason, text.slice(start + time.length).trim()].filter((words) => words !== '').join(' ');
    if (kind === 'arrival' && reason !== '') return null;
  }
  const problem =
    offer !== null ? 'severalFit' : isOutside ? 'timeOutside' : at === null ? 'timeMissing' : null;
  return { ...partsOf(line, { tokens, offer, problem }), kind, personIds, at, reason };
}

/** «q сал» asks for the floor; «q» alone gives it to the next. The letter counts in either layout. */
export function readQueue(line: TypedLine): QueueReading | FloorReading | null {
  const { text, from } = line;
  const [letter] = /^[qй](?=\s|$)/iu.exec(text.slice(from)) ?? [];
  if (letter === undefined) return null;
  return queueFrom(line, from + 1, { kind: 'mark', start: from, end: from + 1 });
}

export function queueFrom(line: TypedLine, from: number, token: LineToken): QueueReading | FloorReading {
  const { text, context, at } = line;
  const timeMissing = at === null ? ('timeMissing' as const) : null;
  const name = trimmedSpan(text, { start: from, end: text.length });
  if (name.start >= name.end) {
    const personId = context.hearing.speakerQueue[0]?.personId ?? null;
    const problem = personId === null ? 'queueEmpty' : timeMissing;
    return { ...partsOf(line, { tokens: [token], problem }), kind: 'floor', personId, at };
  }
  const { candidates, sure } = personsFor(text.slice(name.start, name.end), context);
  const offer: LineOffer | null =
    candidates.length === 0 ? null : { ...name, of: 'person', candidates, sure, ending: '' };
  const problem = candidates.length === 0 ? 'nobodyFits' : sure === null ? 'severalFit' : timeMissing;
  return {
    ...partsOf(line, { tokens: [token, { kind: 'person', ...name }], offer, problem }),
    kind: 'queue',
    personId: sure,
    at,
  };
}

/** «/перерыв» begins a break, or ends the one that lasts; the same for a closed part. */
export function readStretch(
  line: TypedLine,
  kind: StretchReading['kind'],
  from: number,
  wanted: StretchReading['step'] | null,
): StretchReading {
  const { hearing } = line.context;
  const isOpen = (kind === 'break' ? openBreak(hearing) : openClosedPart(hearing)) !== null;
  const step = wanted ?? (isOpen ? 'end' : 'begin');
  const problem = step === 'end' && !isOpen ? 'nothingOpen' : line.at === null ? 'timeMissing' : null;
  return { ...partsOf(line, { problem }), kind, step, at: line.at, note: line.text.slice(from).trim() };
}

/** Which item is called: by its number, the next one, or none. */
export function readAgenda(line: TypedLine, wanted: number | 'next' | 'end'): AgendaReading {
  const { hearing } = line.context;
  const timeMissing = line.at === null ? ('timeMissing' as const) : null;
  if (wanted === 'end') {
    const problem = currentItem(hearing) === null ? 'nothingOpen' : timeMissing;
    return { ...partsOf(line, { problem }), kind: 'agenda', itemId: null, at: line.at };
  }
  const item = wanted === 'next' ? nextItem(hearing) : hearing.agenda[wanted - 1];
  const problem = item ? timeMissing : 'itemUnknown';
  return { ...partsOf(line, { problem }), kind: 'agenda', itemId: item?.id ?? null, at: line.at };
}

interface Named {
  readonly candidates: readonly string[];
  readonly sure: string | null;
  readonly end: number;
}

/** The longest beginning of a part that somebody fits. */
function longestName(
  { text, context }: TypedLine,
  { start, end }: { readonly start: number; readonly end: number },
): Named | null {
  const ends = Array.from(
    text.slice(start, end).matchAll(/\S+/gu),
    ({ 0: word, index }) => start + index + word.length,
  );
  for (const nameEnd of ends.slice(0, mostNameWords).toReversed()) {
    const found = personsFor(text.slice(start, nameEnd), context);
    if (found.candidates.length > 0) return { ...found, end: nameEnd };
  }
  return null;
}

function timeStart(text: string, from: number): number | null {
  const at = text.slice(from).search(/\s\d{1,2}:\d{2}(?=\s|$)/u);
  return at < 0 ? null : from + at;
}

function namesBetween(text: string, from: number, end: number) {
  const parts: { start: number; end: number }[] = [];
  let start = from;
  for (const part of text.slice(from, end).split(/[,;](?=\s|$)/u)) {
    parts.push(trimmedSpan(text, { start, end: start + part.length }));
    start += part.length + 1;
  }
  return parts.filter((part) => part.start < part.end);
}
