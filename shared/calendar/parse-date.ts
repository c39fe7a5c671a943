import type { IsoDate, IsoTime } from '../record/primitives';
import { catalogues } from '../texts/catalogue';
import { languages } from '../texts/language';
import { addCalendarDays, civilDate, months, partsOf } from './civil-date';

/** Why a typed date or time was not taken; the sentences are `calendar.dateProblem` and `calendar.timeProblem`. */
export type InputProblem = 'empty' | 'unreadable' | 'impossible';

export type DateInput = { readonly date: IsoDate } | { readonly problem: InputProblem };
export type TimeInput = { readonly time: IsoTime } | { readonly problem: InputProblem };

/** Words that may stand beside a date without changing it. */
const fillers = new Set(
  'в срок до от к года год г, жылдын жылы жыл ж чейин, on of by the st nd rd th'.split(/[ ,]+/),
);

/** Shortest beginning of a month's name that is told apart in all three languages. */
const shortestMonth = 3;

/**
 * Reads a date as people type it, in any of the three languages: `16.01.2026`, `16/1/26`, `2026-01-16`,
 * «16 января», «2026-жылдын 16-январы», `16 Jan 2026`, «бүгүн», `+10` (days from today). A numeric date starts with
 * the day; a date without a year is in the year of `today`; `26` is 2026, `75` is 1975.
 */
export function parseDateInput(text: string, { today }: { readonly today: IsoDate }): DateInput {
  const typed = text.normalize('NFC').trim().toLowerCase();
  if (typed === '') return { problem: 'empty' };
  const days = daysFromToday(typed);
  if (days !== undefined) return { date: addCalendarDays(today, days) };
  const parts = readParts(typed, partsOf(today).year);
  if (parts === undefined) return { problem: 'unreadable' };
  const date = civilDate(parts);
  return date === null ? { problem: 'impossible' } : { date };
}

/** Reads a time of day as people type it: `9`, `930`, `9:30`, `9.30`, `10-05`. */
export function parseTimeInput(text: string): TimeInput {
  const typed = text.trim();
  if (typed === '') return { problem: 'empty' };
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.,\s-]?(\d{2}))?$/.exec(typed) ?? [];
  if (hours === undefined) return { problem: 'unreadable' };
  if (Number(hours) > 23 || Number(minutes) > 59) return { problem: 'impossible' };
  return { time: `${hours.padStart(2, '0')}:${minutes}` };
}

function daysFromToday(typed: string): number | undefined {
  const [, sign, days] = /^([+\-−–])\s*(\d{1,4})$/.exec(typed) ?? [];
  if (days !== undefined) return sign === '+' ? Number(days) : -Number(days);
  for (const language of languages) {
    const { yesterday, today, tomorrow } = catalogues[language].calendar.relative;
    const index = [yesterday, today, tomorrow].findIndex(
      (word) => plainLetters(word) === plainLetters(typed),
    );
    if (index >= 0) return index - 1;
  }
  return undefined;
}

/** «бугун» for «бүгүн»: many keyboards have only the Russian letters. */
function plainLetters(word: string): string {
  return word.replaceAll('ү', 'у').replaceAll('ө', 'о').replaceAll('ң', 'н');
}

interface TypedParts {
  year: number;
  month: number;
  day: number;
}

function readParts(typed: string, thisYear: number): TypedParts | undefined {
  if (/[^\p{L}\d\s.,/–-]/u.test(typed)) return undefined;
  const numbers = typed.match(/\d+/g) ?? [];
  const words = (typed.match(/\p{L}+/gu) ?? []).filter((word) => !fillers.has(word) && !isWeekday(word));
  const [word, ...otherWords] = words;
  if (otherWords.length > 0) return undefined;
  return word === undefined ? fromNumbers(numbers, thisYear) : fromMonth(word, numbers, thisYear);
}

function fromNumbers(numbers: readonly string[], thisYear: number): TypedParts | undefined {
  const [first = '', second = '', third, ...others] = numbers;
  if (others.length > 0) return undefined;
  if (first.length === 4) return assemble(third, second, first, thisYear);
  return assemble(first, second, third, thisYear);
}

function fromMonth(word: string, numbers: readonly string[], thisYear: number): TypedParts | undefined {
  const month = monthNumber(word);
  const [first, second, ...others] = numbers;
  if (month === undefined || others.length > 0) return undefined;
  // In Kyrgyz the year comes first: «2026-жылдын 16-январы».
  if (first?.length === 4) return assemble(second, String(month), first, thisYear);
  return assemble(first, String(month), second, thisYear);
}

function assemble(
  day: string | undefined,
  month: string,
  year: string | undefined,
  thisYear: number,
): TypedParts | undefined {
  if (day === undefined || !/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month)) return undefined;
  const parts = { month: Number(month), day: Number(day) };
  if (year === undefined) return { year: thisYear, ...parts };
  if (/^\d{4}$/.test(year)) return { year: Number(year), ...parts };
  return /^\d{2}$/.test(year) ? { year: fullYear(Number(year)), ...parts } : undefined;
}

function fullYear(lastTwoDigits: number): number {
  return lastTwoDigits < 70 ? 2000 + lastTwoDigits : 1900 + lastTwoDigits;
}

/** Number of the month one of whose names, in any language and form, begins with the word. */
function monthNumber(word: string): number | undefined {
  if (word.length < shortestMonth) return undefined;
  const index = months.findIndex((month) =>
    languages.some((language) =>
      Object.values(catalogues[language].calendar.month).some((names) =>
        names[month].toLowerCase().startsWith(word),
      ),
    ),
  );
  return index < 0 ? undefined : index + 1;
}

function isWeekday(word: string): boolean {
  return languages.some((language) =>
    Object.values(catalogues[language].calendar.weekday).some((names) =>
      Object.values(names).some((name) => name.toLowerCase() === word),
    ),
  );
}
