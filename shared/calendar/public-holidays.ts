import type { CalendarRules } from './working-calendar';

/**
 * Days of rest of the Kyrgyz Republic: the Labour Code of 23 January 2025 and the decisions for single years.
 *
 * Holidays on a Saturday or Sunday are not moved to Monday. 23 February, 7 April and 7–8 November are commemorated
 * but worked. Shortened days before a holiday are working days. Nothing is stated for the time before the code:
 * the rules and the moved days were different then.
 *
 * Every year: add the days of Orozo Ait and Kurman Ait and the decree on moved days, raise `version`.
 */
export const kyrgyzstan: CalendarRules = {
  version: 'kg-2026.1',
  weekend: ['saturday', 'sunday'],
  yearlyHolidays: [
    { reason: 'newYear', first: '01-01', last: '01-06', validFrom: '2025-01-23', validTo: null },
    { reason: 'christmas', first: '01-07', last: '01-07', validFrom: '2025-01-23', validTo: null },
    { reason: 'womensDay', first: '03-08', last: '03-08', validFrom: '2025-01-23', validTo: null },
    { reason: 'nooruz', first: '03-21', last: '03-21', validFrom: '2025-01-23', validTo: null },
    { reason: 'mayHolidays', first: '05-01', last: '05-09', validFrom: '2025-01-23', validTo: null },
    { reason: 'independenceDay', first: '08-31', last: '08-31', validFrom: '2025-01-23', validTo: null },
  ],
  movableHolidays: [
    // Announced by the Spiritual Administration of Muslims on 10 March 2026.
    { reason: 'orozoAit', date: '2026-03-20' },
    // Estimated: not announced when the data was made.
    { reason: 'kurmanAit', date: '2026-05-27' },
  ],
  // The New Year rest of 2026 was lengthened to 12 January in exchange for two Saturdays.
  movedDaysOff: ['2026-01-08', '2026-01-09'],
  movedWorkingDays: ['2026-02-07', '2026-04-25'],
};
