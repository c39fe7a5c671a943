import { kyrgyzstan } from '@shared/calendar/public-holidays';
import { noOverrides, workingCalendar } from '@shared/calendar/working-calendar';

/** The calendar deadlines are counted with. */
export const calendar = workingCalendar(kyrgyzstan, noOverrides);
