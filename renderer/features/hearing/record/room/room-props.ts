import type { HearingNames } from '../../parts/hearing-names';
import type { HearingSectionProps } from '../../section-props';
import type { RoomActions } from './use-room-actions';

/** What every part of the room works on. */
export interface RoomProps extends HearingSectionProps {
  readonly names: HearingNames;
  readonly actions: RoomActions;
  /** Whether the sitting goes on: only then somebody can be given the floor now. */
  readonly isLive: boolean;
  /** Whether something can be written down about a sitting that has begun. */
  readonly canRecord: boolean;
  /** Corrects when an item was considered. */
  readonly openItemTimes: (itemId: string) => void;
  /** Corrects who had the floor from when to when. */
  readonly openTurns: () => void;
}
