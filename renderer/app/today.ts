import { localDateTimeOf } from '@shared/calendar/civil-date';
import type { IsoDate } from '@shared/record/primitives';

/** Today's date on the clock of this computer. */
export function today(): IsoDate {
  return localDateTimeOf(new Date()).slice(0, 10);
}
