import type { IsoDate, IsoTime, LocalDateTime } from '@shared/record/primitives';

/** The time of day of a moment; null of none. */
export function timeOfDay(moment: LocalDateTime | null): IsoTime | null {
  return moment === null ? null : moment.slice(11, 16);
}

/**
 * A moment at a time of day: on the day of the moment it replaces (a sitting may go on past midnight), else on the
 * day of the hearing.
 */
export function atTime(
  time: IsoTime | null,
  former: LocalDateTime | null,
  hearingDate: IsoDate,
): LocalDateTime | null {
  return time === null ? null : `${former?.slice(0, 10) ?? hearingDate}T${time}:00`;
}
