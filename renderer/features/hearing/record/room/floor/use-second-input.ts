import { useTimeInput } from '@renderer/app/inputs/date-input';
import type { TimeFieldProps } from '@renderer/ui';

/** A time of day as a clock shows it, to the second: a turn is counted in seconds. Seconds may be left out. */
export function useSecondInput(): Pick<TimeFieldProps, 'parse' | 'format'> {
  const timeInput = useTimeInput();
  return {
    parse(text) {
      const [, minutes = text, seconds] = /^\s*(\d{1,2}[:.]\d{2})[:.]([0-5]\d)\s*$/.exec(text) ?? [];
      const read = timeInput.parse(minutes);
      return seconds === undefined || 'problem' in read ? read : { value: `${read.value}:${seconds}` };
    },
    format: (time) => time,
  };
}
