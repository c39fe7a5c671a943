import type { Hearing } from '../../record/hearing';
import type { LocalDateTime } from '../../record/primitives';
import { spokenSeconds } from './floor';

export interface SpeakingTime {
  readonly personId: string;
  readonly turns: number;
  /** Time with the floor in seconds, without breaks. */
  readonly seconds: number;
}

/** Who had the floor for how long and how often, the longest first. A turn that is open counts up to now. */
export function speakingTimes(hearing: Hearing, now: LocalDateTime): SpeakingTime[] {
  const times = new Map<string, SpeakingTime>();
  for (const turn of hearing.turns) {
    const known = times.get(turn.personId) ?? { personId: turn.personId, turns: 0, seconds: 0 };
    times.set(turn.personId, {
      ...known,
      turns: known.turns + 1,
      seconds: known.seconds + spokenSeconds(hearing, turn, now),
    });
  }
  return [...times.values()].sort((a, b) => b.seconds - a.seconds);
}
