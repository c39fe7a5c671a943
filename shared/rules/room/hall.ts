import type { Participant } from '../../record/attendance';
import type { Directory } from '../../record/directory';
import type { Hearing } from '../../record/hearing';
import type { LocalDateTime } from '../../record/primitives';
import type { Settings } from '../../record/settings';
import { isPresentAt } from '../presence';
import { quorumAt, type Quorum } from '../quorum';
import { momentAfter } from './moments';

export interface HallQuorum extends Quorum {
  /** Members who would have to come; 0 where the quorum is there, null where none can be told. */
  readonly missing: number | null;
  /** When the departure that cost the quorum was; null while there is one, or where there never was. */
  readonly lostAt: LocalDateTime | null;
}

/** Whether somebody is in the hall now, and since when; null where that is since the beginning or not at all. */
export interface Whereabouts {
  readonly isInside: boolean;
  readonly since: LocalDateTime | null;
}

export function whereaboutsOf(participant: Participant, now: LocalDateTime): Whereabouts {
  const isInside = isPresentAt(participant, now);
  if (participant.presence !== 'present') return { isInside, since: null };
  const moments = participant.stays
    .flatMap(({ arrived, left }) => (isInside ? arrived : left) ?? [])
    .filter((moment) => moment <= now);
  return { isInside, since: moments.toSorted().at(-1) ?? null };
}

/** Presence and quorum at this moment, what is missing, and when it was lost. */
export function hallQuorum(
  hearing: Hearing,
  directory: Directory,
  settings: Pick<Settings, 'quorum'>,
  now: LocalDateTime,
): HallQuorum {
  const quorum = quorumAt(hearing, directory, settings, now);
  const { reached, required, present } = quorum;
  return {
    ...quorum,
    missing: required === null ? null : Math.max(0, required - present),
    lostAt: reached === false ? lastLoss(hearing, directory, settings, now) : null,
  };
}

function lastLoss(
  hearing: Hearing,
  directory: Directory,
  settings: Pick<Settings, 'quorum'>,
  now: LocalDateTime,
): LocalDateTime | null {
  const departures = hearing.participants
    .flatMap(({ stays }) => stays.flatMap(({ left }) => left ?? []))
    .filter((moment) => moment <= now)
    .toSorted();
  const reachedAt = (moment: LocalDateTime) => quorumAt(hearing, directory, settings, moment).reached;
  return (
    departures.findLast(
      (moment) => reachedAt(momentAfter(moment, -1)) === true && reachedAt(moment) === false,
    ) ?? null
  );
}
