import type { Hearing, Turn } from '../../record/hearing';
import type { LocalDateTime } from '../../record/primitives';
import type { Settings } from '../../record/settings';
import { currentItem } from './current-item';
import { sittingSeconds } from './moments';

/** How near the end of the granted time is; a text or a shape says it beside the colour. */
export type TimePhase = 'unlimited' | 'enough' | 'ending' | 'over';

/** Seconds before the end of the granted time at which the speaker is warned. */
export const warningSeconds = 30;

/** Seconds one press adds to the granted time. */
export const addedSeconds = 30;

/** Who has the floor; null while nobody speaks. */
export function openTurn({ turns }: Pick<Hearing, 'turns'>): Turn | null {
  return turns.findLast(({ end }) => end === null) ?? null;
}

/** Seconds granted to somebody who takes the floor now: for the report on the item that was called, or for a speech. */
export function grantedSeconds(
  hearing: Hearing,
  { speakingMinutes }: Pick<Settings, 'speakingMinutes'>,
  personId: string,
): number | null {
  const item = currentItem(hearing);
  const isReport =
    item?.rapporteurIds.includes(personId) === true &&
    !hearing.turns.some((turn) => turn.itemId === item.id && turn.personId === personId);
  const minutes = isReport ? speakingMinutes.report : speakingMinutes.speech;
  return minutes === null ? null : minutes * 60;
}

/** Seconds of a turn so far, without breaks. */
export function spokenSeconds(hearing: Hearing, turn: Turn, now: LocalDateTime): number {
  return sittingSeconds(hearing, turn, now);
}

/** Seconds left of the granted time, negative beyond it; null where none was granted. */
export function secondsLeft(hearing: Hearing, turn: Turn, now: LocalDateTime): number | null {
  return turn.limitSeconds === null ? null : turn.limitSeconds - spokenSeconds(hearing, turn, now);
}

export function timePhase(left: number | null): TimePhase {
  if (left === null) return 'unlimited';
  if (left <= 0) return 'over';
  return left <= warningSeconds ? 'ending' : 'enough';
}
