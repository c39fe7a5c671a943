import type { AgendaItem } from '../../record/agenda-item';
import type { Hearing } from '../../record/hearing';
import type { LocalDateTime } from '../../record/primitives';
import { currentItem } from './current-item';
import { momentAfter, sittingSeconds } from './moments';

export interface ItemTime {
  readonly itemId: string;
  readonly state: 'ahead' | 'open' | 'done';
  /** When it was first called; null while it is still ahead. */
  readonly begun: LocalDateTime | null;
  /** When it was last closed; null while it is ahead or open. */
  readonly ended: LocalDateTime | null;
  /** Time it took so far in seconds, without breaks and without the time between two considerations. */
  readonly seconds: number;
  readonly plannedSeconds: number | null;
}

export interface ExpectedEnd {
  readonly at: LocalDateTime;
  /** Items still ahead that nobody has given a time; the end is then later by theirs. */
  readonly withoutTime: number;
}

/** What every item took against what was planned, in the order of the agenda. */
export function itemTimes(hearing: Hearing, now: LocalDateTime): ItemTime[] {
  return hearing.agenda.map((item) => itemTime(hearing, item, now));
}

/**
 * When the sitting will end if what is left keeps to its planned minutes; null where nothing planned is left, and
 * after the end of the sitting.
 */
export function expectedEnd(hearing: Hearing, now: LocalDateTime): ExpectedEnd | null {
  if (hearing.actualStart === null || hearing.actualEnd !== null) return null;
  const current = currentItem(hearing);
  const left = hearing.agenda.filter((item) => item === current || item.considered.length === 0);
  const planned = left.filter(({ plannedMinutes }) => plannedMinutes !== null);
  if (planned.length === 0) return null;
  const seconds = planned
    .map((item) => itemTime(hearing, item, now))
    .reduce((sum, time) => sum + Math.max(0, (time.plannedSeconds ?? 0) - time.seconds), 0);
  return { at: momentAfter(now, seconds), withoutTime: left.length - planned.length };
}

function itemTime(hearing: Hearing, item: AgendaItem, now: LocalDateTime): ItemTime {
  const { considered, plannedMinutes } = item;
  const last = considered.at(-1);
  return {
    itemId: item.id,
    state: last === undefined ? 'ahead' : last.end === null ? 'open' : 'done',
    begun: considered[0]?.start ?? null,
    ended: last?.end ?? null,
    seconds: considered.reduce((sum, stretch) => sum + sittingSeconds(hearing, stretch, now), 0),
    plannedSeconds: plannedMinutes === null ? null : plannedMinutes * 60,
  };
}
