import { Refusal } from '../../contract/problem';
import type { Hearing } from '../../record/hearing';
import type { LocalDateTime, Stretch } from '../../record/primitives';
import { refuseReversed } from './stretches';

type SittingTimes = Pick<
  Hearing,
  'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd' | 'breaks' | 'closedParts' | 'agenda' | 'turns'
>;

/**
 * The sitting and everything in it end after they start, and what happened in it – breaks, closed parts, turns, the
 * consideration of items – lies within the sitting as far as its ends are known.
 *
 * @throws Refusal `hearing.endBeforeStart`, `hearing.breakOutsideSitting`, `hearing.closedPartOutsideSitting` or
 * `hearing.notInSession`.
 */
export function checkSittingTimes(times: SittingTimes): void {
  refuseReversed(times.plannedStart, times.plannedEnd);
  refuseReversed(times.actualStart, times.actualEnd);
  for (const { start, end } of times.breaks) {
    if (momentOutside(times, { start, end }) !== null)
      throw new Refusal('hearing.breakOutsideSitting', { start });
  }
  for (const { start, end } of times.closedParts) {
    if (momentOutside(times, { start, end }) !== null)
      throw new Refusal('hearing.closedPartOutsideSitting', { start });
  }
  for (const stretch of [...times.agenda.flatMap(({ considered }) => considered), ...times.turns]) {
    const at = momentOutside(times, stretch);
    if (at !== null) throw new Refusal('hearing.notInSession', { at });
  }
}

/** The end of a stretch that lies outside the sitting, where one does. */
function momentOutside(
  { actualStart, actualEnd }: SittingTimes,
  { start, end }: Stretch,
): LocalDateTime | null {
  refuseReversed(start, end);
  if (actualStart !== null && start < actualStart) return start;
  const last = end ?? start;
  return actualEnd !== null && last > actualEnd ? last : null;
}
