import type { ProblemDetails } from '../contract/problem';
import type { IsoDate } from '../record/primitives';
import type { Translate } from './catalogue';
import type { MessageParams } from './message';

/** A civil date, a civil date with time, or a time of day, as the record stores them. */
const storedMoment = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}:\d{2})(:\d{2})?)?$/;

/**
 * The details of a refusal or a gap as a reader wants to see them: dates and times in their short form.
 *
 * @param day the day that is spoken of: moments of it are told by their time alone.
 */
export function readable(details: ProblemDetails, t: Translate, day?: IsoDate): MessageParams {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? readableMoment(withoutDay(onOneLine(value), day), t, sharesMinute(value, details))
        : value,
    ]),
  );
}

/** A sentence is one line of a terminal or a notice, and what stands in foreign files must not steer either. */
function onOneLine(value: string): string {
  return value.replace(/[\s\p{Cc}\uFFFD]+/gu, ' ').trim();
}

function withoutDay(value: string, day: IsoDate | undefined): string {
  return day !== undefined && value.startsWith(`${day}T`) ? value.slice(`${day}T`.length) : value;
}

/** Whether another value is a different moment of the same minute: without seconds the two would look alike. */
function sharesMinute(value: string, details: ProblemDetails): boolean {
  const minute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?=:\d{2}$)/.exec(value)?.[0];
  if (minute === undefined) return false;
  return Object.values(details).some((other) => other !== value && String(other).startsWith(minute));
}

function readableMoment(value: string, t: Translate, withSeconds: boolean): string {
  const [, year, month, day, minutes, seconds = ''] = storedMoment.exec(value) ?? [];
  const time = minutes === undefined || !withSeconds ? minutes : `${minutes}${seconds}`;
  if (year === undefined || month === undefined || day === undefined) return time ?? value;
  const date = t('calendar.date.short', { year, twoDigitMonth: month, twoDigitDay: day });
  return time === undefined ? date : t('calendar.dateTime', { date, time });
}
