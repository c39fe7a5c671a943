import { kyrgyzstan } from '@shared/calendar/public-holidays';
import { noOverrides, workingCalendar } from '@shared/calendar/working-calendar';

/** The calendar by which papers count deadlines. */
export const paperCalendar = workingCalendar(kyrgyzstan, noOverrides);
