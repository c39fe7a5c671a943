import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { joinClasses } from '@renderer/ui';
import { formatTime } from '@shared/calendar/date-forms';
import type { LocalDateTime } from '@shared/record/primitives';
import styles from './FlowLines.module.css';

interface CardFrameProps {
  readonly icon: LucideIcon;
  /** Whether the record has a column of times. */
  readonly isTimed: boolean;
  readonly at: LocalDateTime | null;
  readonly label: string;
  readonly note?: string | undefined;
  readonly state?: ReactNode;
  /** Where it is worked on. */
  readonly path: string;
  readonly linkLabel: string;
  readonly children: ReactNode;
}

/** The frame of what was voted, decided or written, in the flow of the record. */
export function CardFrame({
  icon: Icon,
  isTimed,
  at,
  label,
  note,
  state,
  path,
  linkLabel,
  children,
}: CardFrameProps): ReactNode {
  const { t } = useText();
  return (
    <div className={joinClasses(styles.card, isTimed && styles.timed)}>
      {isTimed ? <span className={styles.time}>{at === null ? '' : formatTime(at)}</span> : null}
      <div className={styles.body}>
        <div className={styles.head}>
          <Icon size={15} aria-hidden className={styles.icon} />
          <strong>{label}</strong>
          {note === undefined ? null : <span className={styles.facts}>{note}</span>}
          {state}
          <a href={hrefOf(path)} tabIndex={-1} aria-label={linkLabel} className={styles.link}>
            {t('flow.open')}
          </a>
        </div>
        {children}
      </div>
    </div>
  );
}
