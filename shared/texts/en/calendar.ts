/** Dates, times and days of rest. */
const months = {
  january: 'January',
  february: 'February',
  march: 'March',
  april: 'April',
  may: 'May',
  june: 'June',
  july: 'July',
  august: 'August',
  september: 'September',
  october: 'October',
  november: 'November',
  december: 'December',
} as const;

export const calendar = {
  /** Month names by their place in a sentence; in English they do not change. */
  month: { name: months, heading: months, attributive: months, onDate: months, until: months },
  weekday: {
    full: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
    short: {
      monday: 'Mon',
      tuesday: 'Tue',
      wednesday: 'Wed',
      thursday: 'Thu',
      friday: 'Fri',
      saturday: 'Sat',
      sunday: 'Sun',
    },
  },
  date: {
    heading: '{day} {month} {year}',
    attributive: 'of {day} {month} {year}',
    onDate: 'on {day} {month} {year}',
    until: 'by {day} {month} {year}',
    short: '{twoDigitDay}.{twoDigitMonth}.{year}',
    weekday: '{weekday}, {twoDigitDay}.{twoDigitMonth}.{year}',
  },
  dateTime: '{date}, {time}',
  minutesReference: 'No. {number} {date}',
  duration: {
    minutes: '{minutes} min',
    hours: '{hours} h',
    hoursAndMinutes: '{hours} h {minutes} min',
  },
  relative: {
    yesterday: 'yesterday',
    today: 'today',
    tomorrow: 'tomorrow',
  },
  dateProblem: {
    empty: 'Type a date.',
    unreadable: 'This is not a date. Type it like 16.01.2026, “16 January” or “+10”.',
    impossible: 'The calendar has no such day.',
  },
  timeProblem: {
    empty: 'Type a time.',
    unreadable: 'This is not a time. Type it like 9:30 or 930.',
    impossible: 'The day has no such time: hours run from 0 to 23, minutes from 00 to 59.',
  },
} as const;
