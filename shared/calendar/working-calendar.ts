import { z } from 'zod';
import { isoDate, recordText, type IsoDate } from '../record/primitives';
import { weekdayOf, type Weekday } from './civil-date';

export type YearlyHoliday =
  'newYear' | 'christmas' | 'womensDay' | 'nooruz' | 'mayHolidays' | 'independenceDay';

export type MovableHoliday = 'orozoAit' | 'kurmanAit';

/** Why a day is worked or not. */
export type DayReason =
  | YearlyHoliday
  | MovableHoliday
  | 'workingDay'
  | 'weekend'
  | 'movedDayOff'
  | 'movedWorkingDay'
  | 'officeDayOff'
  | 'officeWorkingDay';

/** The days of rest of one country, as data. */
export interface CalendarRules {
  /** Raised with every change of the data; a deadline keeps the version it was computed with. */
  readonly version: string;
  readonly weekend: readonly Weekday[];
  readonly yearlyHolidays: readonly {
    readonly reason: YearlyHoliday;
    /** `MM-DD`, both days included. */
    readonly first: string;
    readonly last: string;
    readonly validFrom: IsoDate;
    /** Last day of validity; null while the rule is in force. */
    readonly validTo: IsoDate | null;
  }[];
  /** Holidays by the moon: announced each year, estimated until then. */
  readonly movableHolidays: readonly {
    readonly reason: MovableHoliday;
    readonly date: IsoDate;
  }[];
  readonly movedDaysOff: readonly IsoDate[];
  readonly movedWorkingDays: readonly IsoDate[];
}

const overriddenDay = z.strictObject({ date: isoDate, note: recordText });

/** What an office knows better than the shipped data: its own days. */
export const calendarOverrides = z
  .strictObject({
    daysOff: z.array(overriddenDay),
    workingDays: z.array(overriddenDay),
  })
  .refine(
    ({ daysOff, workingDays }) =>
      !daysOff.some((dayOff) => workingDays.some((working) => working.date === dayOff.date)),
    { error: 'input.invalid' },
  );

export type CalendarOverrides = z.infer<typeof calendarOverrides>;

export const noOverrides: CalendarOverrides = { daysOff: [], workingDays: [] };

export interface CalendarDay {
  readonly working: boolean;
  readonly reason: DayReason;
}

/** A country's rules with an office's own days merged in. */
export interface WorkingCalendar {
  /** Version of the rules; with own days of the office, followed by their fingerprint. */
  readonly version: string;
  readonly rules: CalendarRules;
  /** Every day named by its date; an office's word stands above a decree, a decree above a holiday. */
  readonly namedDays: ReadonlyMap<IsoDate, CalendarDay>;
}

export function workingCalendar(rules: CalendarRules, overrides: CalendarOverrides): WorkingCalendar {
  return {
    version: versionOf(rules, overrides),
    rules,
    namedDays: new Map([
      ...rules.movableHolidays.map(({ date, reason }) => named(date, false, reason)),
      ...rules.movedDaysOff.map((date) => named(date, false, 'movedDayOff')),
      ...rules.movedWorkingDays.map((date) => named(date, true, 'movedWorkingDay')),
      ...overrides.daysOff.map(({ date }) => named(date, false, 'officeDayOff')),
      ...overrides.workingDays.map(({ date }) => named(date, true, 'officeWorkingDay')),
    ]),
  };
}

/** Whether a day is worked, and why. In a year without holidays in the data only weekends and named days are known. */
export function describeDay(date: IsoDate, calendar: WorkingCalendar): CalendarDay {
  const namedDay = calendar.namedDays.get(date);
  if (namedDay !== undefined) return namedDay;
  const monthAndDay = date.slice(5);
  const holiday = calendar.rules.yearlyHolidays.find(
    ({ first, last, validFrom, validTo }) =>
      first <= monthAndDay &&
      monthAndDay <= last &&
      validFrom <= date &&
      (validTo === null || date <= validTo),
  );
  if (holiday !== undefined) return { working: false, reason: holiday.reason };
  const working = !calendar.rules.weekend.includes(weekdayOf(date));
  return { working, reason: working ? 'workingDay' : 'weekend' };
}

function named(date: IsoDate, working: boolean, reason: DayReason): [IsoDate, CalendarDay] {
  return [date, { working, reason }];
}

/** The order in which an office typed its days, and its notes, do not make another calendar. */
function versionOf(rules: CalendarRules, { daysOff, workingDays }: CalendarOverrides): string {
  if (daysOff.length + workingDays.length === 0) return rules.version;
  const days = [...daysOff.map(({ date }) => `-${date}`), ...workingDays.map(({ date }) => `+${date}`)];
  return `${rules.version}+office.${fingerprint([...new Set(days)].sort().join(' '))}`;
}

/** FNV-1a, 32 bits: tells two versions apart, guards nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
