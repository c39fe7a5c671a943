import type { DateFieldProps, TimeFieldProps } from '@renderer/ui';
import { weekdayOf } from '@shared/calendar/civil-date';
import { formatDate, formatTime, weekdayName } from '@shared/calendar/date-forms';
import { parseDateInput, parseTimeInput } from '@shared/calendar/parse-date';
import { useText } from '../text';
import { today } from '../today';

type Reading = 'parse' | 'format' | 'describe';

/** How a DateField reads and writes dates in the language of the interface. */
export function useDateInput(): Required<Pick<DateFieldProps, Reading>> {
  const { t, language } = useText();
  return {
    parse: (text) => {
      const input = parseDateInput(text, { today: today() });
      return 'date' in input
        ? { value: input.date }
        : { problem: t(`calendar.dateProblem.${input.problem}`) };
    },
    format: (date) => formatDate(date, language, 'short'),
    describe: (date) =>
      `${weekdayName(weekdayOf(date), language, 'full')}, ${formatDate(date, language, 'heading')}`,
  };
}

/** How a TimeField reads and writes a time of day. */
export function useTimeInput(): Pick<TimeFieldProps, 'parse' | 'format'> {
  const { t } = useText();
  return {
    parse: (text) => {
      const input = parseTimeInput(text);
      return 'time' in input
        ? { value: input.time }
        : { problem: t(`calendar.timeProblem.${input.problem}`) };
    },
    format: formatTime,
  };
}
