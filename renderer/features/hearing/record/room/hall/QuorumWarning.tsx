import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Banner } from '@renderer/ui';
import { formatTime } from '@shared/calendar/date-forms';
import type { RoomProps } from '../room-props';
import { useHallQuorum } from './QuorumPill';

/** Says that the sitting goes on without a quorum, and since when, as long as that is so. */
export function QuorumWarning(props: RoomProps): ReactNode {
  const { t } = useText();
  const { reached, present, required, lostAt } = useHallQuorum(props);
  if (!props.isLive || reached !== false || required === null) return null;
  return (
    <Banner tone="danger">
      {lostAt === null
        ? t('room.bar.quorumMissing', { present, required })
        : t('room.bar.quorumLost', { time: formatTime(lostAt), present, required })}
    </Banner>
  );
}
