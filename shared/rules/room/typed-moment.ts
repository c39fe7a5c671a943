import type { Hearing } from '../../record/hearing';
import type { LocalDateTime, Stretch } from '../../record/primitives';
import { momentOfTime } from './moments';

/** When a stretch began or ended as somebody types it, with its other end where that is known. */
export interface TypedMoment {
  readonly edge: 'start' | 'end';
  /** `10:05`, or `10:05:20`. */
  readonly time: string;
  readonly otherEnd: LocalDateTime | null;
}

/**
 * The moment somebody means who types when a stretch of the sitting began or ended. Moments are kept to the second and
 * shown to the minute: a start typed in the minute in which something else ended is that very moment, and so is an end
 * in the minute in which something else began. With seconds it means just what it says.
 *
 * @param beside what lies one after the other with it: the stretches of all items, or all turns.
 */
export function typedMoment(
  hearing: Hearing,
  { edge, time, otherEnd }: TypedMoment,
  beside: readonly Stretch[],
  now: LocalDateTime,
): LocalDateTime {
  const minute = momentOfTime(hearing, time.slice(0, 5), now).slice(0, 16);
  const seconds = time.slice(5);
  if (seconds !== '') return `${minute}${seconds}`;
  const known = edge === 'start' ? endsOf(hearing, beside) : startsOf(hearing, beside);
  const meant = known
    .filter((moment) => moment.startsWith(minute) && !isBeyond(moment, edge, otherEnd))
    .toSorted()
    .at(edge === 'start' ? -1 : 0);
  if (meant !== undefined) return meant;
  // What ended in the minute it began did not end before it.
  return edge === 'end' && otherEnd?.startsWith(minute) === true ? otherEnd : `${minute}:00`;
}

function endsOf({ actualStart }: Hearing, beside: readonly Stretch[]): LocalDateTime[] {
  return [actualStart, ...beside.map(({ end }) => end)].filter((moment) => moment !== null);
}

function startsOf({ actualEnd }: Hearing, beside: readonly Stretch[]): LocalDateTime[] {
  return [actualEnd, ...beside.map(({ start }) => start)].filter((moment) => moment !== null);
}

/** Whether nothing would be left of the stretch. */
function isBeyond(moment: LocalDateTime, edge: TypedMoment['edge'], otherEnd: LocalDateTime | null): boolean {
  if (otherEnd === null) return false;
  return edge === 'start' ? moment >= otherEnd : moment <= otherEnd;
}
