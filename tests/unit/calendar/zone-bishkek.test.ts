import { describeCalendarIn } from './zone-cases';

process.env['TZ'] = 'Asia/Bishkek';

describeCalendarIn({ minutesBehindUtc: -360, summerTime: false, newYearInUtc: '2025-12-31T18:00:00Z' });
