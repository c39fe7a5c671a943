import { describe, expect, it } from 'vitest';
import {
  addCalendarDays,
  calendarDaysBetween,
  localDateTimeOf,
  weekdayOf,
} from '@shared/calendar/civil-date';
import { formatDate, formatDateTime } from '@shared/calendar/date-forms';
import { parseDateInput } from '@shared/calendar/parse-date';
import { kyrgyzstan } from '@shared/calendar/public-holidays';
import { noOverrides, workingCalendar } from '@shared/calendar/working-calendar';
import { addWorkingDays } from '@shared/calendar/working-days';

/** The same expectations on a machine in any time zone; `summerTime` proves that the zone was really set. */
export function describeCalendarIn(zone: {
  readonly minutesBehindUtc: number;
  readonly summerTime: boolean;
  readonly newYearInUtc: string;
}): void {
  describe(`the calendar on a machine ${zone.minutesBehindUtc} minutes behind UTC`, () => {
    it('runs in that time zone', () => {
      const winter = new Date(2026, 0, 1).getTimezoneOffset();
      const summer = new Date(2026, 6, 1).getTimezoneOffset();
      expect([winter, summer !== winter]).toEqual([zone.minutesBehindUtc, zone.summerTime]);
    });

    it('goes through two years one day at a time', () => {
      let date = '2026-01-01';
      for (let days = 0; days < 731; days += 1) {
        const [year, month, day] = date.split('-');
        expect(formatDate(date, 'ky', 'short')).toBe(`${String(day)}.${String(month)}.${String(year)}`);
        expect(calendarDaysBetween('2026-01-01', date)).toBe(days);
        expect(weekdayOf(date) === 'thursday').toBe(days % 7 === 0);
        const next = addCalendarDays(date, 1);
        expect(next > date && addCalendarDays(next, -1) === date).toBe(true);
        date = next;
      }
      expect(date).toBe('2028-01-02');
    });

    it('writes, reads and counts without moving a day', () => {
      const calendar = workingCalendar(kyrgyzstan, noOverrides);
      expect(formatDate('2026-01-01', 'ky', 'until')).toBe('2026-жылдын 1-январына чейин');
      expect(formatDateTime('2026-03-08T02:30:00', 'ru', 'weekday')).toBe('вс, 08.03.2026, 02:30');
      expect(parseDateInput('завтра', { today: '2026-03-07' })).toEqual({ date: '2026-03-08' });
      expect(parseDateInput('+1', { today: '2026-12-31' })).toEqual({ date: '2027-01-01' });
      expect(addWorkingDays('2026-01-16', 30, calendar)).toBe('2026-02-26');
      expect(addWorkingDays('2026-10-30', 1, calendar)).toBe('2026-11-02');
    });

    it('takes the date and time from the clock of the machine', () => {
      expect(localDateTimeOf(new Date(zone.newYearInUtc))).toBe('2026-01-01T00:00:00');
      expect(localDateTimeOf(new Date(2026, 8, 5, 7, 8, 9))).toBe('2026-09-05T07:08:09');
    });
  });
}
