import { partsOf } from '../../calendar/civil-date';
import { parseDateInput } from '../../calendar/parse-date';
import type { Deadline } from '../../record/deadline';
import type { IsoDate } from '../../record/primitives';
import { catalogues } from '../../texts/catalogue';
import { languages, type Language } from '../../texts/language';
import { foldText } from '../fold-text';

/** Words before or behind a date that make it a deadline: «до 16.02», “by 16 February”, «16-февралга чейин». */
const before = /^(?:в срок )?(?:до|к|не позднее|by|until|before)\s+/u;
const behind = /\s+чейин$/u;

const year = /^(\d{4})(?:\s*-?\s*(?:г\.?|год\p{L}*|жыл\p{L}*|year))?$/u;
const workingDays =
  /^(?:за |в течение |within )?(\d{1,4})\s*(?:рд|р\.\s?д\.?|раб\p{L}*|жумуш\p{L}*|working|wd)(?:\s+\p{L}+)*$/u;
const calendarDays =
  /^(?:за |в течение |within )?(\d{1,4})\s*(?:кд|дн\p{L}*|день|календ\p{L}*|кун\p{L}*|days?|calendar)(?:\s+\p{L}+)*$/u;

/** Of the dative: «16-февралга». */
const caseEnding = /(?<=\p{L})(?:га|ге|го|гө|ка|ке|на|не)$/u;

const dayWords = new Set(
  languages.flatMap((language) => Object.values(catalogues[language].calendar.relative)).map(foldText),
);

interface DueContext {
  readonly today: IsoDate;
  readonly language: Language;
}

/** A deadline as people say it; what is neither a date nor a number of days nor a year is kept in its words. */
export function readDue(typed: string, context: DueContext): Deadline {
  const text = typed.trim();
  if (text === '') return { kind: 'none' };
  return measured(text, context.today) ?? { kind: 'phrase', text: { [context.language]: text } };
}

export interface SplitDue {
  /** What stands before the deadline. */
  readonly text: string;
  readonly due: Deadline;
  /** Where the deadline begins in the text. */
  readonly at: number;
}

/** What is wrong with a deadline: a day the calendar does not have, one that has passed, words without a date. */
export type DueFault = 'impossible' | 'past' | 'words';

/**
 * What should be said of a deadline while it is typed; null where nothing is wrong with it.
 *
 * @param what what is to be done by then: a date that cannot be may have stayed in it.
 */
export function dueFault(due: Deadline, what: string, today: IsoDate): DueFault | null {
  if (due.kind === 'date') return due.date < today ? 'past' : null;
  if (due.kind !== 'phrase' && due.kind !== 'none') return null;
  const words = due.kind === 'phrase' ? (Object.values(due.text).at(0) ?? '') : '';
  if ([words, untilIn(words), untilIn(what)].some((day) => isImpossible(day, today))) return 'impossible';
  return due.kind === 'phrase' ? 'words' : null;
}

/** What stands behind «до», “by” or before «чейин» at the end of a text. */
function untilIn(text: string): string {
  const folded = text.toLowerCase().trim().replace(/[.]$/u, '');
  return (
    /(?:^|\s)((?:до|к|не позднее|by|until|before)\s+\d.*|\d\S*(?:\s\S+){0,2}\s+чейин)$/u.exec(folded)?.[1] ??
    ''
  );
}

function isImpossible(typed: string, today: IsoDate): boolean {
  const plain = typed.normalize('NFC').trim().toLowerCase().replace(before, '').replace(behind, '').trim();
  if (!/\d/u.test(plain)) return false;
  const read = parseDateInput(plain.replace(caseEnding, ''), { today });
  return 'problem' in read && read.problem === 'impossible';
}

/** Most words of a deadline at the end of a text: «в срок до 16 февраля 2026 года». */
const mostWords = 7;

/**
 * A deadline at the end of a text; null where there is none.
 *
 * @param needsWord only one that says «до», “by” or «чейин»: a number or a date alone may belong to the text.
 */
export function splitDue(text: string, today: IsoDate, needsWord: boolean): SplitDue | null {
  const end = text.trimEnd().replace(/[.]$/u, '');
  const starts = Array.from(end.matchAll(/\S+/gu), ({ index }) => index).slice(-mostWords);
  for (const at of starts) {
    const part = end.slice(at);
    const folded = foldText(part);
    if (needsWord && !before.test(folded) && !behind.test(folded)) continue;
    const due = measured(part, today);
    if (due !== null)
      return {
        text: text
          .slice(0, at)
          .trimEnd()
          .replace(/[,;—–-]$/u, '')
          .trimEnd(),
        due,
        at,
      };
  }
  return null;
}

function measured(typed: string, today: IsoDate): Deadline | null {
  const text = foldText(typed.normalize('NFC').trim()).replace(before, '').replace(behind, '').trim();
  const [, yearDigits] = year.exec(text) ?? [];
  if (yearDigits !== undefined) {
    const number = Number(yearDigits);
    return number >= 1990 && number <= 2200 ? { kind: 'year', year: number } : null;
  }
  const working = numberIn(workingDays, text);
  if (working !== null && working <= 1_000) return { kind: 'workingDays', days: working };
  const calendar = numberIn(calendarDays, text);
  if (calendar !== null && calendar <= 3_650) return { kind: 'calendarDays', days: calendar };
  if (!/\d/u.test(text) && !isDayWord(text)) return null;
  // The typed form, because the names of Kyrgyz months have letters that folding changes.
  const unfolded = typed.normalize('NFC').trim().toLowerCase().replace(before, '').replace(behind, '').trim();
  const read = parseDateInput(unfolded.replace(caseEnding, ''), { today });
  const date = 'date' in read ? read : parseDateInput(unfolded, { today });
  return 'date' in date ? { kind: 'date', date: inFuture(date.date, unfolded, today) } : null;
}

/** «завтра», “tomorrow”, «эртең»: the words for the days around today. */
function isDayWord(folded: string): boolean {
  return dayWords.has(folded.replace(caseEnding, ''));
}

function numberIn(pattern: RegExp, text: string): number | null {
  const [, digits] = pattern.exec(text) ?? [];
  return digits === undefined || Number(digits) < 1 ? null : Number(digits);
}

/** A deadline without a year is still to come: «до 15.02», said in December, is in the next year. */
function inFuture(date: IsoDate, typed: string, today: IsoDate): IsoDate {
  const numbers = typed.match(/\d+/gu) ?? [];
  // «вчера» is yesterday.
  if (
    numbers.length === 0 ||
    date >= today ||
    numbers.length > 2 ||
    numbers.some(({ length }) => length === 4)
  )
    return date;
  return `${partsOf(date).year + 1}${date.slice(4)}`;
}
