import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDaysBetween } from '@shared/calendar/civil-date';
import { kyrgyzstan } from '@shared/calendar/public-holidays';
import { noOverrides, workingCalendar } from '@shared/calendar/working-calendar';
import { addCalendarDays, addWorkingDays, isWorkingDay } from '@shared/calendar/working-days';

const calendar = workingCalendar(kyrgyzstan, noOverrides);

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addCalendarDays('2022-01-01', days));
const anyCount = fc.integer({ min: 0, max: 300 });

describe('working days', () => {
  it.each([
    ['2026-01-16', 3, '2026-01-21'],
    ['2026-01-16', 5, '2026-01-23'],
    ['2026-01-16', 10, '2026-01-30'],
    ['2026-01-16', 14, '2026-02-05'],
    ['2026-01-16', 15, '2026-02-06'],
    ['2026-01-16', 16, '2026-02-07'],
    ['2026-01-16', 20, '2026-02-12'],
    ['2026-01-16', 30, '2026-02-26'],
    ['2026-03-19', 1, '2026-03-23'],
    ['2026-04-24', 1, '2026-04-25'],
    ['2026-04-29', 5, '2026-05-14'],
    ['2026-05-26', 1, '2026-05-28'],
  ])('from %s, %i later is %s', (from, days, expected) => {
    expect(addWorkingDays(from, days, calendar)).toBe(expected);
    expect(addWorkingDays(expected, -days, calendar)).toBe(from);
  });

  it.each([
    ['2025-12-31', 1, '2026-01-12'],
    ['2026-01-01', 0, '2026-01-01'],
    ['2026-01-04', 1, '2026-01-12'],
    ['2026-01-04', -1, '2025-12-31'],
    ['2026-12-31', 1, '2027-01-08'],
    ['2026-08-28', 1, '2026-09-01'],
  ])('from %s, %i over days of rest is %s', (from, days, expected) => {
    expect(addWorkingDays(from, days, calendar)).toBe(expected);
  });

  it('are counted by whole days only', () => {
    expect(() => addWorkingDays('2026-01-16', 1.5, calendar)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-01-16', Number.NaN, calendar)).toThrow(RangeError);
  });

  it('added and taken away lead back to the same working day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        fc.pre(isWorkingDay(day, calendar));
        expect(addWorkingDays(addWorkingDays(day, count, calendar), -count, calendar)).toBe(day);
      }),
    );
  });

  it('end on a working day, and one more day is always later', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        const end = addWorkingDays(day, count + 1, calendar);
        expect(isWorkingDay(end, calendar)).toBe(true);
        expect(end > addWorkingDays(day, count, calendar)).toBe(true);
        expect(calendarDaysBetween(day, end)).toBeGreaterThanOrEqual(count + 1);
      }),
    );
  });

  it('from a later day never end earlier', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        const fromNextDay = addWorkingDays(addCalendarDays(day, 1), count, calendar);
        expect(fromNextDay >= addWorkingDays(day, count, calendar)).toBe(true);
      }),
    );
  });
});

describe('calendar days', () => {
  it.each([
    ['2026-01-16', 14, '2026-01-30'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-08', 0, '2026-03-08'],
  ])('%s and %i days is %s', (from, days, expected) => {
    expect(addCalendarDays(from, days)).toBe(expected);
    expect(calendarDaysBetween(from, expected)).toBe(days);
  });
});
