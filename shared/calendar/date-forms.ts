import type { IsoDate, IsoTime, LocalDateTime } from '../record/primitives';
import { translator } from '../texts/catalogue';
import type { Language } from '../texts/language';
import { monthOf, partsOf, twoDigits, weekdayOf, type Weekday } from './civil-date';

/**
 * The forms of a date in official papers:
 * `heading` «16 января 2026 года», `attributive` «от 16 января 2026 года», `onDate` «2026-жылдын 16-январында»,
 * `until` (deadline) «в срок до 16 января 2026 года», `short` «16.01.2026», `weekday` «пт, 16.01.2026».
 */
export const dateForms = ['heading', 'attributive', 'onDate', 'until', 'short', 'weekday'] as const;

export type DateForm = (typeof dateForms)[number];

/** The forms that write the month as a word. */
type MonthForm = Exclude<DateForm, 'short' | 'weekday'>;

/**
 * A date in one of the official forms.
 *
 * @throws RangeError when `date` is not a day of the calendar.
 */
export function formatDate(date: IsoDate, language: Language, form: DateForm): string {
  const text = translator(language);
  const { year, month, day } = partsOf(date);
  return text(`calendar.date.${form}`, {
    year,
    day,
    month: form === 'short' || form === 'weekday' ? month : monthInForm(date, language, form),
    twoDigitDay: twoDigits(day),
    twoDigitMonth: twoDigits(month),
    weekday: weekdayName(weekdayOf(date), language, 'short'),
  });
}

export function weekdayName(weekday: Weekday, language: Language, length: 'full' | 'short'): string {
  return translator(language)(`calendar.weekday.${length}.${weekday}`);
}

/**
 * Date and number of minutes as other papers cite them: «от 16 января 2026 года № 3».
 *
 * @param marker stands in place of a number that has not been given yet, so that the gap shows.
 */
export function formatMinutesReference(
  date: IsoDate,
  number: string | number | null,
  language: Language,
  marker: string,
): string {
  return translator(language)('calendar.minutesReference', {
    date: formatDate(date, language, 'attributive'),
    number: number ?? marker,
  });
}

/** Hours and minutes, `10:05`, of a time of day or of a date with time. */
export function formatTime(time: IsoTime): string {
  const [hoursAndMinutes] = /\d{2}:\d{2}/.exec(time) ?? [];
  if (hoursAndMinutes === undefined) throw new RangeError(`"${time}" is not a time.`);
  return hoursAndMinutes;
}

/** From one time of day (or date with time) to another: `10:00–12:30`. */
export function formatTimeSpan(start: IsoTime, end: IsoTime): string {
  return `${formatTime(start)}–${formatTime(end)}`;
}

/** Date and time of day, without seconds: «16 января 2026 года, 10:05». */
export function formatDateTime(moment: LocalDateTime, language: Language, form: DateForm): string {
  return translator(language)('calendar.dateTime', {
    date: formatDate(moment.slice(0, 10), language, form),
    time: formatTime(moment),
  });
}

/**
 * A length of time: «1 ч 20 мин». Parts of a minute are dropped.
 *
 * @throws RangeError when `minutes` is negative or not a number.
 */
export function formatDuration(minutes: number, language: Language): string {
  if (!(minutes >= 0)) throw new RangeError(`${minutes} is not a length of time in minutes.`);
  const parts = { hours: Math.floor(minutes / 60), minutes: Math.floor(minutes % 60) };
  const text = translator(language);
  if (parts.hours === 0) return text('calendar.duration.minutes', parts);
  if (parts.minutes === 0) return text('calendar.duration.hours', parts);
  return text('calendar.duration.hoursAndMinutes', parts);
}

function monthInForm(date: IsoDate, language: Language, form: MonthForm): string {
  return translator(language)(`calendar.month.${form}.${monthOf(date)}`);
}
