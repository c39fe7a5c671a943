import type { AgendaItem } from '@shared/record/agenda-item';
import type { Hearing } from '@shared/record/hearing';
import type { IsoTime } from '@shared/record/primitives';

export interface AgendaTimes {
  /** Sum of the planned minutes. */
  readonly total: number;
  /** Items nobody has given a time. */
  readonly withoutTime: number;
  /** When the last item should end; null without a beginning or without any planned minutes. */
  readonly expectedEnd: IsoTime | null;
  /** True where that is after the planned end. */
  readonly isLate: boolean;
  /** When each item should begin, by identifier; from the first item without a time on, nobody knows. */
  readonly begins: ReadonlyMap<string, IsoTime>;
}

/** The plan of the day: how long the items take together, and when each should begin. */
export function agendaTimes(hearing: Hearing): AgendaTimes {
  const { agenda, plannedEnd } = hearing;
  const start = hearing.actualStart?.slice(11, 16) ?? hearing.plannedStart;
  const total = agenda.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0);
  const expectedEnd = start === null || total === 0 ? null : timeAfter(start, total);
  const lastMinute = start === null ? null : minutesOf(start) + total;
  return {
    total,
    withoutTime: agenda.filter(({ plannedMinutes }) => plannedMinutes === null).length,
    expectedEnd,
    isLate: plannedEnd !== null && lastMinute !== null && lastMinute > minutesOf(plannedEnd),
    begins: start === null ? new Map() : beginningsFrom(start, agenda),
  };
}

function beginningsFrom(start: IsoTime, agenda: readonly AgendaItem[]): ReadonlyMap<string, IsoTime> {
  const begins = new Map<string, IsoTime>();
  let minutes = 0;
  for (const { id, plannedMinutes } of agenda) {
    begins.set(id, timeAfter(start, minutes));
    if (plannedMinutes === null) break;
    minutes += plannedMinutes;
  }
  return begins;
}

function timeAfter(start: IsoTime, minutes: number): IsoTime {
  const end = minutesOf(start) + minutes;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(end / 60) % 24)}:${twoDigits(end % 60)}`;
}

function minutesOf(time: IsoTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
