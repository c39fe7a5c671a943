import { describeCalendarIn } from './zone-cases';

process.env['TZ'] = 'America/Los_Angeles';

describeCalendarIn({ minutesBehindUtc: 480, summerTime: true, newYearInUtc: '2026-01-01T08:00:00Z' });
