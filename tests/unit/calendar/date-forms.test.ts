import { describe, expect, it } from 'vitest';
import { weekdays } from '@shared/calendar/civil-date';
import {
  formatDate,
  formatDateTime,
  formatDuration,
  formatMinutesReference,
  formatTime,
  formatTimeSpan,
  weekdayName,
  type DateForm,
} from '@shared/calendar/date-forms';
import type { Language } from '@shared/texts/language';

const kyrgyz = `
январы   | январындагы   | январында   | январына
февралы  | февралындагы  | февралында  | февралына
марты    | мартындагы    | мартында    | мартына
апрели   | апрелиндеги   | апрелинде   | апрелине
майы     | майындагы     | майында     | майына
июну     | июнундагы     | июнунда     | июнуна
июлу     | июлундагы     | июлунда     | июлуна
августу  | августундагы  | августунда  | августуна
сентябры | сентябрындагы | сентябрында | сентябрына
октябры  | октябрындагы  | октябрында  | октябрына
ноябры   | ноябрындагы   | ноябрында   | ноябрына
декабры  | декабрындагы  | декабрында  | декабрына`;

const russian = `
января
февраля
марта
апреля
мая
июня
июля
августа
сентября
октября
ноября
декабря`;

const english = 'January February March April May June July August September October November December'.split(
  ' ',
);

function table(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

/** The 6th day of month `index + 1` of 2026. */
function sixth(index: number): string {
  return `2026-${String(index + 1).padStart(2, '0')}-06`;
}

function shortForm(index: number): string {
  return `06.${String(index + 1).padStart(2, '0')}.2026`;
}

describe('a date in Kyrgyz', () => {
  it.each(table(kyrgyz).map((row, index) => [index, ...row] as const))(
    'has every form in month %i: %s',
    (index, heading = '', attributive = '', onDate = '', until = '') => {
      const written = (form: DateForm): string => formatDate(sixth(index), 'ky', form);
      expect(written('heading')).toBe(`2026-жылдын 6-${heading}`);
      expect(written('attributive')).toBe(`2026-жылдын 6-${attributive}`);
      expect(written('onDate')).toBe(`2026-жылдын 6-${onDate}`);
      expect(written('until')).toBe(`2026-жылдын 6-${until} чейин`);
      expect(written('short')).toBe(shortForm(index));
    },
  );
});

describe('a date in Russian', () => {
  it.each(table(russian).map((row, index) => [index, ...row] as const))(
    'has every form in month %i: %s',
    (index, genitive = '') => {
      const written = (form: DateForm): string => formatDate(sixth(index), 'ru', form);
      expect(written('heading')).toBe(`6 ${genitive} 2026 года`);
      expect(written('attributive')).toBe(`от 6 ${genitive} 2026 года`);
      expect(written('onDate')).toBe(`6 ${genitive} 2026 года`);
      expect(written('until')).toBe(`в срок до 6 ${genitive} 2026 года`);
      expect(written('short')).toBe(shortForm(index));
    },
  );
});

describe('a date in English', () => {
  it.each(english.map((name, index) => [index, name] as const))(
    'has every form in month %i: %s',
    (index, name) => {
      const written = (form: DateForm): string => formatDate(sixth(index), 'en', form);
      expect(written('heading')).toBe(`6 ${name} 2026`);
      expect(written('attributive')).toBe(`of 6 ${name} 2026`);
      expect(written('onDate')).toBe(`on 6 ${name} 2026`);
      expect(written('until')).toBe(`by 6 ${name} 2026`);
      expect(written('short')).toBe(shortForm(index));
    },
  );
});

describe('a day of the week', () => {
  // 12 January 2026 was a Monday.
  const shortNames: Record<Language, string[]> = {
    ky: ['дүй', 'шейш', 'шарш', 'бейш', 'жума', 'ишм', 'жек'],
    ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
    en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  };
  const fullNames: Record<Language, string> = {
    ky: 'дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби',
    ru: 'понедельник вторник среда четверг пятница суббота воскресенье',
    en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  };

  it.each(['ky', 'ru', 'en'] as const)(
    'stands before the date in lists and has a full name (%s)',
    (language) => {
      expect(weekdays.map((_, i) => formatDate(`2026-01-${12 + i}`, language, 'weekday'))).toEqual(
        shortNames[language].map((name, i) => `${name}, ${12 + i}.01.2026`),
      );
      expect(weekdays.map((weekday) => weekdayName(weekday, language, 'full')).join(' ')).toBe(
        fullNames[language],
      );
    },
  );
});

describe('a reference to minutes', () => {
  it.each([
    ['ru', 3, 'от 16 января 2026 года № 3'],
    ['ky', 3, '2026-жылдын 16-январындагы № 3'],
    ['en', 3, 'No. 3 of 16 January 2026'],
    ['ru', '3-д', 'от 16 января 2026 года № 3-д'],
    ['ru', null, 'от 16 января 2026 года № ____'],
    ['ky', null, '2026-жылдын 16-январындагы № ____'],
    ['en', null, 'No. ____ of 16 January 2026'],
  ] as const)('in %s with number %s', (language, number, expected) => {
    expect(formatMinutesReference('2026-01-16', number, language, '____')).toBe(expected);
  });
});

describe('a time', () => {
  it('is hours and minutes, of a time of day and of a date with time', () => {
    expect(formatTime('10:05')).toBe('10:05');
    expect(formatTime('2026-01-16T09:07:59')).toBe('09:07');
    expect(formatTimeSpan('10:00', '2026-01-16T12:30:00')).toBe('10:00–12:30');
    expect(() => formatTime('ten')).toThrow(RangeError);
  });

  it.each([
    ['ru', 'heading', '16 января 2026 года, 10:05'],
    ['ru', 'short', '16.01.2026, 10:05'],
    ['ky', 'heading', '2026-жылдын 16-январы, 10:05'],
    ['en', 'weekday', 'Fri, 16.01.2026, 10:05'],
  ] as const)('follows its date in %s, form %s', (language, form, expected) => {
    expect(formatDateTime('2026-01-16T10:05:40', language, form)).toBe(expected);
  });
});

describe('a length of time', () => {
  it.each([
    [0, '0 мин', '0 мүнөт', '0 min'],
    [20, '20 мин', '20 мүнөт', '20 min'],
    [59.9, '59 мин', '59 мүнөт', '59 min'],
    [60, '1 ч', '1 саат', '1 h'],
    [80, '1 ч 20 мин', '1 саат 20 мүнөт', '1 h 20 min'],
    [1501, '25 ч 1 мин', '25 саат 1 мүнөт', '25 h 1 min'],
  ])('of %d minutes', (minutes, ru, ky, en) => {
    expect(formatDuration(minutes, 'ru')).toBe(ru);
    expect(formatDuration(minutes, 'ky')).toBe(ky);
    expect(formatDuration(minutes, 'en')).toBe(en);
  });

  it.each([-1, Number.NaN])('of %d minutes is refused', (minutes) => {
    expect(() => formatDuration(minutes, 'en')).toThrow(RangeError);
  });
});

describe('what is not a day of the calendar', () => {
  it.each(['2026-02-31', '2026-13-01', '2025-02-29', '2026-1-6', '16.01.2026', ''])(
    '"%s" is refused',
    (date) => {
      expect(() => formatDate(date, 'ky', 'heading')).toThrow(RangeError);
    },
  );
});
