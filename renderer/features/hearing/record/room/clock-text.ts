import { twoDigits } from '@shared/calendar/civil-date';

/** Seconds as a clock: «2:05», «1:00:00», and «−0:12» beyond the end. */
export function clockText(seconds: number): string {
  const rest = Math.abs(Math.trunc(seconds));
  const hours = Math.floor(rest / 3_600);
  const minutes = Math.floor((rest % 3_600) / 60);
  const sign = seconds < 0 && rest > 0 ? '−' : '';
  const end = twoDigits(rest % 60);
  return hours > 0 ? `${sign}${hours}:${twoDigits(minutes)}:${end}` : `${sign}${minutes}:${end}`;
}
