import { describeCalendarIn } from './zone-cases';

process.env['TZ'] = 'America/Santiago';

// In September there a day begins at one o'clock.
describeCalendarIn({ minutesBehindUtc: 180, summerTime: true, newYearInUtc: '2026-01-01T03:00:00Z' });
