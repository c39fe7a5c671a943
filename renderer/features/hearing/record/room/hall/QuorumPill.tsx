import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { StatusPill, VisuallyHidden } from '@renderer/ui';
import type { Hearing } from '@shared/record/hearing';
import type { LocalDateTime } from '@shared/record/primitives';
import { hallQuorum, type HallQuorum } from '@shared/rules/room/hall';
import type { HearingSectionProps } from '../../../section-props';
import { useMinute } from '../use-clock';

/** Presence and quorum in the hall: at this moment, or as the sitting ended. */
export function useHallQuorum({
  hearing,
  directory,
  settings,
}: Pick<HearingSectionProps, 'hearing' | 'directory' | 'settings'>): HallQuorum {
  return hallQuorum(hearing, directory, settings, momentShown(hearing, useMinute()));
}

/** The moment the hall is shown at. */
export function momentShown({ status, actualEnd }: Hearing, clock: LocalDateTime): LocalDateTime {
  return status === 'inSession' || status === 'planned' ? clock : (actualEnd ?? clock);
}

interface QuorumPillProps extends Pick<HearingSectionProps, 'hearing' | 'directory' | 'settings'> {
  /** Figures instead of words for the eye; the words stay for screen readers. */
  readonly isShort?: boolean;
}

/** How many members are there and whether they make a quorum: words, shape and colour together. */
export function QuorumPill({ isShort = false, ...props }: QuorumPillProps): ReactNode {
  const { t } = useText();
  const { present, members, reached, missing } = useHallQuorum(props);
  const hall =
    members === null ? t('room.bar.hallOnly', { present }) : t('room.bar.hall', { present, members });
  const verdict =
    reached === true
      ? t('preparation.quorum.reached')
      : reached === null || missing === null
        ? null
        : isShort
          ? t('preparation.quorum.missing')
          : t('room.bar.missing', { missing });
  return (
    <StatusPill tone={reached === true ? 'success' : reached === false ? 'danger' : 'neutral'}>
      {isShort && members !== null ? (
        <>
          <span aria-hidden>{t('room.bar.hallShort', { present, members })}</span>
          <VisuallyHidden>{hall}</VisuallyHidden>
        </>
      ) : (
        hall
      )}
      {verdict === null ? null : ` · ${verdict}`}
    </StatusPill>
  );
}
