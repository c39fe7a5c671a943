import { useState } from 'react';
import { useTimeInput } from '@renderer/app/inputs/date-input';
import { useText } from '@renderer/app/text';
import type { TimeFieldProps } from '@renderer/ui';
import type { IsoTime, LocalDateTime } from '@shared/record/primitives';
import { momentOfTime } from '@shared/rules/room/moments';
import { now } from '../../frame/now';
import type { RoomProps } from './room-props';

export interface MomentField {
  readonly field: TimeFieldProps;
  /** The moment meant, for one use; null with a sentence beside the field where a time is needed. */
  readonly take: () => LocalDateTime | null;
}

/** The time at which something happened: empty means now, while the sitting goes on. */
export function useMomentField({ hearing, isLive }: Pick<RoomProps, 'hearing' | 'isLive'>): MomentField {
  const { t } = useText();
  const timeInput = useTimeInput();
  const [time, setTime] = useState<IsoTime | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  return {
    field: {
      ...timeInput,
      label: t('room.hall.time'),
      value: time,
      onCommit(typed) {
        setTime(typed);
        setIsMissing(false);
      },
      ...(isLive && { placeholder: t('room.hall.timeNow') }),
      problem: isMissing ? t('room.hall.timeNeeded') : undefined,
    },
    take() {
      if (time === null && !isLive) {
        setIsMissing(true);
        return null;
      }
      setTime(null);
      return time === null ? now() : momentOfTime(hearing, time, now());
    },
  };
}
