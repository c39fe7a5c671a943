import type { IsoDate, LocalDateTime } from '../record/primitives';

const millisecondsPerDay = 86_400_000;

/** Months of the year in order, as the message catalogues name them. */
export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Days of the week from Monday, as the message catalogues name them. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Month = (typeof months)[number];
export type Weekday = (typeof weekdays)[number];

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/**
 * Year, month and day of a civil date.
 *
 * @throws RangeError when the text is not a day of the calendar.
 */
export function partsOf(date: IsoDate): DateParts {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (civilDate(parts) !== date) throw new RangeError(`"${date}" is not a date.`);
  return parts;
}

/** The civil date with these parts; null where the calendar has no such day (31 February) or the year has not four digits. */
export function civilDate({ year, month, day }: DateParts): IsoDate | null {
  if (!(year >= 1000 && year <= 9999)) return null;
  const date = dateOnDay(Date.UTC(year, month - 1, day) / millisecondsPerDay);
  return date === `${year}-${twoDigits(month)}-${twoDigits(day)}` ? date : null;
}

/** The date a whole number of days later; earlier when the number is negative. */
export function addCalendarDays(date: IsoDate, days: number): IsoDate {
  return dateOnDay(dayNumber(date) + days);
}

/** Days from one date to the other; negative when `end` is earlier. */
export function calendarDaysBetween(start: IsoDate, end: IsoDate): number {
  return dayNumber(end) - dayNumber(start);
}

export function monthOf(date: IsoDate): Month {
  return months[partsOf(date).month - 1] ?? 'january';
}

export function weekdayOf(date: IsoDate): Weekday {
  // Day 0, 1 January 1970, was a Thursday.
  const index = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return weekdays[index] ?? 'monday';
}

/** What the clock on the wall of this machine shows at an instant. The only place where its time zone matters. */
export function localDateTimeOf(instant: Date): LocalDateTime {
  const date = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  const time = [instant.getHours(), instant.getMinutes(), instant.getSeconds()];
  return `${date.map(twoDigits).join('-')}T${time.map(twoDigits).join(':')}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Days since 1 January 1970, counted in UTC so that no summer time can shift a day. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

function dateOnDay(day: number): IsoDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}
