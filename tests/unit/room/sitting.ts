import type { Stretch } from '@shared/record/primitives';
import type { QueuedSpeaker, Turn } from '@shared/record/hearing';
import { at } from '../rules/support/records';

/** From one time of the day of the hearing to another; without an end it still lasts. */
export function from(start: string, end: string | null = null): Stretch {
  return { start: at(start), end: end === null ? null : at(end) };
}

export function aTurn(personId: string, stretch: Stretch, more: Partial<Turn> = {}): Turn {
  return {
    id: `turn-${personId}-${stretch.start}`,
    personId,
    itemId: null,
    limitSeconds: null,
    ...stretch,
    ...more,
  };
}

export function queued(...personIds: string[]): QueuedSpeaker[] {
  return personIds.map((personId) => ({ id: `queued-${personId}`, personId, since: at('10:00') }));
}
