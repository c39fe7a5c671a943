import type { Hearing } from '../../record/hearing';
import type { IsoTime, LocalDateTime, Stretch } from '../../record/primitives';
import { addCalendarDays } from '../../calendar/civil-date';

/** Seconds from one moment to the other; negative when `end` is earlier. Both are of one clock on one wall. */
export function secondsBetween(start: LocalDateTime, end: LocalDateTime): number {
  return (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 1_000;
}

/** The moment a whole number of seconds later; earlier when the number is negative. */
export function momentAfter(moment: LocalDateTime, seconds: number): LocalDateTime {
  return new Date(Date.parse(`${moment}Z`) + seconds * 1_000).toISOString().slice(0, 19);
}

/**
 * The moment somebody means by a time of day: on the day of the hearing, or on the next day where the sitting has
 * gone on past midnight and the time lies before its beginning.
 */
export function momentOfTime(hearing: Hearing, time: IsoTime, now: LocalDateTime): LocalDateTime {
  const onTheDay = `${hearing.date}T${time}:00`;
  const nextDay = addCalendarDays(hearing.date, 1);
  const end = hearing.actualEnd ?? now;
  const isPastMidnight = end >= `${nextDay}T00:00:00` && hearing.actualStart !== null;
  return isPastMidnight && onTheDay < (hearing.actualStart ?? '') ? `${nextDay}T${time}:00` : onTheDay;
}

/**
 * Seconds of a stretch in which the sitting really went on: without breaks, and not beyond the end of the sitting.
 *
 * @param now where the stretch still lasts.
 */
export function sittingSeconds(
  hearing: Pick<Hearing, 'breaks' | 'actualEnd'>,
  { start, end }: Stretch,
  now: LocalDateTime,
): number {
  const until = end ?? earlier(now, hearing.actualEnd ?? now);
  let counted = 0;
  let from = start;
  for (const pause of hearing.breaks.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const pauseEnd = pause.end ?? until;
    if (pauseEnd <= from || pause.start >= until) continue;
    counted += Math.max(0, secondsBetween(from, pause.start));
    from = pauseEnd;
  }
  return counted + Math.max(0, secondsBetween(from, until));
}

function earlier(first: LocalDateTime, second: LocalDateTime): LocalDateTime {
  return first < second ? first : second;
}
