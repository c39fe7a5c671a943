import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCalendarDays, months } from '@shared/calendar/civil-date';
import { dateForms, formatDate } from '@shared/calendar/date-forms';
import { parseDateInput, parseTimeInput } from '@shared/calendar/parse-date';
import { catalogues } from '@shared/texts/catalogue';
import { languages } from '@shared/texts/language';

const today = '2026-01-14';

describe('a typed date', () => {
  it.each([
    ['16.01.2026', '2026-01-16'],
    ['16.1.26', '2026-01-16'],
    ['16.1.75', '1975-01-16'],
    ['16/1/2026', '2026-01-16'],
    ['16-01-2026', '2026-01-16'],
    ['16 01 2026', '2026-01-16'],
    ['16.01', '2026-01-16'],
    ['16.01.', '2026-01-16'],
    ['31.12', '2026-12-31'],
    ['2026-01-16', '2026-01-16'],
    ['2026.1.16', '2026-01-16'],
    ['  16.01.2026  ', '2026-01-16'],
    ['16.01.2026 г.', '2026-01-16'],
    ['16 января', '2026-01-16'],
    ['16 января 2026', '2026-01-16'],
    ['16 января 2026 г.', '2026-01-16'],
    ['16 янв 26', '2026-01-16'],
    ['16 ЯНВАРЯ 2026 ГОДА', '2026-01-16'],
    ['1 мая', '2026-05-01'],
    ['16-январь', '2026-01-16'],
    ['2026-жылдын 16-январы', '2026-01-16'],
    ['2026-ж., 16-январь', '2026-01-16'],
    ['2026-жылдын 30-апрелине чейин', '2026-04-30'],
    ['16 Jan 2026', '2026-01-16'],
    ['January 16, 2026', '2026-01-16'],
    ['16th of January', '2026-01-16'],
    ['3 Sept', '2026-09-03'],
    ['сегодня', '2026-01-14'],
    ['бүгүн', '2026-01-14'],
    ['бугун', '2026-01-14'],
    ['today', '2026-01-14'],
    ['Завтра', '2026-01-15'],
    ['эртең', '2026-01-15'],
    ['эртен', '2026-01-15'],
    ['tomorrow', '2026-01-15'],
    ['вчера', '2026-01-13'],
    ['кечээ', '2026-01-13'],
    ['+10', '2026-01-24'],
    ['+ 1', '2026-01-15'],
    ['-14', '2025-12-31'],
    ['−1', '2026-01-13'],
    ['29.02.2028', '2028-02-29'],
  ])('"%s" is %s', (text, date) => {
    expect(parseDateInput(text, { today })).toEqual({ date });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['31.02', 'impossible'],
    ['31.02.2026', 'impossible'],
    ['29.02', 'impossible'],
    ['31 апреля', 'impossible'],
    ['0.01.2026', 'impossible'],
    ['16.13.2026', 'impossible'],
    ['01/16/2026', 'impossible'],
    ['2026-02-30', 'impossible'],
    ['16.01.0026', 'impossible'],
    ['16', 'unreadable'],
    ['2026', 'unreadable'],
    ['январь', 'unreadable'],
    ['январь 2026', 'unreadable'],
    ['16 ма', 'unreadable'],
    ['16 кактус', 'unreadable'],
    ['16 января февраля', 'unreadable'],
    ['16.01.2026.1', 'unreadable'],
    ['16.01.202', 'unreadable'],
    ['16.01.20266', 'unreadable'],
    ['160.01.2026', 'unreadable'],
    ['16.01.2026 10:00', 'unreadable'],
    ['2026-01-16T10:00:00', 'unreadable'],
    ['+', 'unreadable'],
    ['+10 дней', 'unreadable'],
    ['скоро', 'unreadable'],
    ['<b>', 'unreadable'],
  ])('"%s" is %s', (text, problem) => {
    expect(parseDateInput(text, { today })).toEqual({ problem });
  });

  it('is read back from every form the program writes', () => {
    const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addCalendarDays('1990-01-01', days));
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...languages),
        fc.constantFrom(...dateForms),
        (date, language, form) => {
          expect(parseDateInput(formatDate(date, language, form), { today })).toEqual({ date });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never throws and never gives an impossible date', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.-/ +январьmay,:')) });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), (text) => {
        const input = parseDateInput(text, { today });
        if ('date' in input) expect(formatDate(input.date, 'en', 'short')).toMatch(/^\d\d\.\d\d\.\d{4}$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells every month apart by its first three letters', () => {
    for (const language of languages) {
      for (const [index, month] of months.entries()) {
        const beginning = catalogues[language].calendar.month.name[month].slice(0, 3);
        const number = String(index + 1).padStart(2, '0');
        expect(parseDateInput(`7 ${beginning}`, { today })).toEqual({ date: `2026-${number}-07` });
      }
    }
  });
});

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['0', '00:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['1405', '14:05'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['9,30', '09:30'],
    ['9 30', '09:30'],
    ['09:30', '09:30'],
    ['10-05', '10:05'],
    [' 23:59 ', '23:59'],
  ])('"%s" is %s', (text, time) => {
    expect(parseTimeInput(text)).toEqual({ time });
  });

  it.each([
    ['', 'empty'],
    ['24', 'impossible'],
    ['24:00', 'impossible'],
    ['9:60', 'impossible'],
    ['960', 'impossible'],
    ['9:5', 'unreadable'],
    ['9:', 'unreadable'],
    ['12345', 'unreadable'],
    ['-9', 'unreadable'],
    ['полдень', 'unreadable'],
  ])('"%s" is %s', (text, problem) => {
    expect(parseTimeInput(text)).toEqual({ problem });
  });
});
