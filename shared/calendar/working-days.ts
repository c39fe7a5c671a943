import type { IsoDate } from '../record/primitives';
import { addCalendarDays } from './civil-date';
import { describeDay, type WorkingCalendar } from './working-calendar';

export { addCalendarDays };

export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar): boolean {
  return describeDay(date, calendar).working;
}

/**
 * The working day that is `days` working days after `date`, before it when negative. The start day is not counted;
 * zero gives the date itself, worked or not.
 *
 * @throws RangeError when `days` is not a whole number.
 */
export function addWorkingDays(date: IsoDate, days: number, calendar: WorkingCalendar): IsoDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`${days} is not a number of days.`);
  const step = Math.sign(days);
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = addCalendarDays(day, step);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}
