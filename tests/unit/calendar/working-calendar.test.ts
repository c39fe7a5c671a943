import { describe, expect, it } from 'vitest';
import { kyrgyzstan } from '@shared/calendar/public-holidays';
import {
  calendarOverrides,
  describeDay,
  noOverrides,
  workingCalendar,
  type CalendarOverrides,
} from '@shared/calendar/working-calendar';
import { addCalendarDays, addWorkingDays, isWorkingDay } from '@shared/calendar/working-days';

const calendar = workingCalendar(kyrgyzstan, noOverrides);

function daysOf(year: number): string[] {
  return Array.from({ length: year % 4 === 0 ? 366 : 365 }, (_, i) => addCalendarDays(`${year}-01-01`, i));
}

function withOverrides(overrides: Partial<CalendarOverrides>): typeof calendar {
  return workingCalendar(kyrgyzstan, { ...noOverrides, ...overrides });
}

describe('the year 2026 in the Kyrgyz Republic', () => {
  it('has these days of rest on weekdays', () => {
    const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());
    expect(daysOf(2026).filter((date) => isWeekday(date) && !isWorkingDay(date, calendar))).toEqual([
      ...['01-01', '01-02', '01-05', '01-06', '01-07', '01-08', '01-09'].map((day) => `2026-${day}`),
      '2026-03-20',
      ...['05-01', '05-04', '05-05', '05-06', '05-07', '05-08'].map((day) => `2026-${day}`),
      '2026-05-27',
      '2026-08-31',
    ]);
  });

  it('has two working Saturdays and no working Sunday', () => {
    const weekend = daysOf(2026).filter((date) => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()));
    expect(weekend.filter((date) => isWorkingDay(date, calendar))).toEqual(['2026-02-07', '2026-04-25']);
  });

  it.each([
    ['2026-01-06', 'newYear'],
    ['2026-01-07', 'christmas'],
    ['2026-01-08', 'movedDayOff'],
    ['2026-01-10', 'weekend'],
    ['2026-01-12', 'workingDay'],
    ['2026-02-07', 'movedWorkingDay'],
    ['2026-02-23', 'workingDay'],
    ['2026-03-08', 'womensDay'],
    ['2026-03-09', 'workingDay'],
    ['2026-03-20', 'orozoAit'],
    ['2026-03-21', 'nooruz'],
    ['2026-04-07', 'workingDay'],
    ['2026-04-30', 'workingDay'],
    ['2026-05-02', 'mayHolidays'],
    ['2026-05-27', 'kurmanAit'],
    ['2026-08-31', 'independenceDay'],
    ['2026-11-07', 'weekend'],
    ['2026-12-31', 'workingDay'],
  ] as const)('%s is explained as %s', (date, reason) => {
    expect(describeDay(date, calendar).reason).toBe(reason);
  });
});

describe('what is known of a year', () => {
  it('is not invented for the time before the Labour Code of 2025', () => {
    expect(describeDay('2024-03-21', calendar)).toEqual({ working: true, reason: 'workingDay' });
    expect(describeDay('2025-01-22', calendar)).toEqual({ working: true, reason: 'workingDay' });
    expect(describeDay('2025-03-21', calendar)).toEqual({ working: false, reason: 'nooruz' });
  });

  it('ends with the validity of a rule', () => {
    const repealed = {
      ...kyrgyzstan,
      yearlyHolidays: kyrgyzstan.yearlyHolidays.map((rule) => ({ ...rule, validTo: '2026-12-31' })),
    };
    const shorter = workingCalendar(repealed, noOverrides);
    expect(isWorkingDay('2026-08-31', shorter)).toBe(false);
    expect(isWorkingDay('2027-08-31', shorter)).toBe(true);
  });
});

describe('an office', () => {
  const dayOff = { date: '2026-05-28', note: 'Курман айт' };
  const working = { date: '2026-05-27', note: '' };

  it('moves a holiday that was announced for another day', () => {
    const moved = withOverrides({ daysOff: [dayOff], workingDays: [working] });
    expect(describeDay('2026-05-27', moved)).toEqual({ working: true, reason: 'officeWorkingDay' });
    expect(describeDay('2026-05-28', moved)).toEqual({ working: false, reason: 'officeDayOff' });
    expect(addWorkingDays('2026-05-26', 1, moved)).toBe('2026-05-27');
    expect(addWorkingDays('2026-05-26', 2, moved)).toBe('2026-05-29');
  });

  it('stands above a decree and above a yearly holiday', () => {
    const own = withOverrides({
      daysOff: [{ date: '2026-02-07', note: '' }],
      workingDays: [
        { date: '2026-01-09', note: '' },
        { date: '2026-05-06', note: '' },
      ],
    });
    expect(isWorkingDay('2026-02-07', own)).toBe(false);
    expect(isWorkingDay('2026-01-09', own)).toBe(true);
    expect(isWorkingDay('2026-05-06', own)).toBe(true);
  });

  it('gets another version with other days, whatever their order and notes', () => {
    const first = withOverrides({ daysOff: [dayOff], workingDays: [working] }).version;
    const second = withOverrides({ daysOff: [{ ...dayOff, note: 'x' }], workingDays: [working] }).version;
    const other = withOverrides({ daysOff: [working], workingDays: [dayOff] }).version;
    const third = { date: '2026-12-30', note: '' };
    expect(calendar.version).toBe('kg-2026.1');
    expect(first).toMatch(/^kg-2026\.1\+office\.[0-9a-f]{8}$/);
    expect(second).toBe(first);
    expect(other).not.toBe(first);
    expect(withOverrides({ daysOff: [dayOff, third] }).version).toBe(
      withOverrides({ daysOff: [third, dayOff] }).version,
    );
  });

  it.each([
    ['a date that does not exist', { daysOff: [{ date: '2026-02-31', note: '' }] }],
    ['a day both worked and off', { daysOff: [dayOff], workingDays: [{ ...dayOff, note: 'x' }] }],
    ['an unknown field', { holidays: [] }],
  ])('cannot enter %s', (_title, part) => {
    expect(calendarOverrides.safeParse({ ...noOverrides, ...part }).success).toBe(false);
  });

  it('enters its own days', () => {
    const overrides = { daysOff: [dayOff], workingDays: [working] };
    expect(calendarOverrides.parse(overrides)).toEqual(overrides);
  });
});
