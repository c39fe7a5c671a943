import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { isExists } from 'date-fns/isExists';
import { lightFormat } from 'date-fns/lightFormat';
import type { IsoDate, LocalDateTime } from '../record/primitives';

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
  if (!(year >= 1000 && year <= 9999) || !isExists(year, month - 1, day)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The date a whole number of days later; earlier when the number is negative. */
export function addCalendarDays(date: IsoDate, days: number): IsoDate {
  return lightFormat(addDays(noonOf(date), days), 'yyyy-MM-dd');
}

/** Days from one date to the other; negative when `end` is earlier. */
export function calendarDaysBetween(start: IsoDate, end: IsoDate): number {
  return differenceInCalendarDays(noonOf(end), noonOf(start));
}

export function monthOf(date: IsoDate): Month {
  return months[partsOf(date).month - 1] ?? 'january';
}

export function weekdayOf(date: IsoDate): Weekday {
  return weekdays[getISODay(noonOf(date)) - 1] ?? 'monday';
}

/** What the clock on the wall of this machine shows at an instant. The only place where its time zone matters. */
export function localDateTimeOf(instant: Date): LocalDateTime {
  return lightFormat(instant, "yyyy-MM-dd'T'HH:mm:ss");
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Summer time begins and ends at night, in some countries at midnight: at noon it shifts no day. */
function noonOf(date: IsoDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day, 12);
}
