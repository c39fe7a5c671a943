import { X, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, IconButton, Inline, KeyHint, TimeField } from '@renderer/ui';
import { formatTime, formatTimeSpan } from '@shared/calendar/date-forms';
import type { LocalDateTime, Stretch } from '@shared/record/primitives';
import type { RoomProps } from '../room-props';
import { useMomentField } from '../use-moment-field';
import styles from './StretchSection.module.css';

interface StretchSectionProps extends RoomProps {
  readonly title: string;
  readonly none: string;
  readonly icon: LucideIcon;
  readonly toggleLabel: string;
  readonly toggleKey: string;
  readonly onToggle: (at: LocalDateTime) => void;
  readonly stretches: readonly (Stretch & { readonly id: string })[];
  readonly removeLabel: (time: string) => string;
  readonly onRemove: (id: string) => void;
}

/** Stretches of one kind: begin and end one now or at a time, and take back what was wrong. */
export function StretchSection({
  title,
  none,
  icon,
  toggleLabel,
  toggleKey,
  onToggle,
  stretches,
  removeLabel,
  onRemove,
  ...room
}: StretchSectionProps): ReactNode {
  const { t } = useText();
  const titleId = useId();
  const { field, take } = useMomentField(room);

  function toggle(): void {
    const at = take();
    if (at !== null) onToggle(at);
  }

  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      {room.canRecord ? (
        <>
          <TimeField {...field} />
          <Inline>
            <Button size="small" icon={icon} onPress={toggle}>
              {toggleLabel}
            </Button>
            <KeyHint keys={toggleKey} />
          </Inline>
        </>
      ) : null}
      {stretches.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul aria-labelledby={titleId}>
          {stretches.map(({ id, start, end }) => {
            const from = start;
            return (
              <li key={id} className={styles.row}>
                <span className={styles.span}>
                  {end === null
                    ? t('room.sitting.stillOn', { time: formatTime(from) })
                    : formatTimeSpan(from, end)}
                </span>
                {room.canRecord ? (
                  <IconButton
                    icon={X}
                    size="small"
                    label={removeLabel(formatTime(from))}
                    onPress={() => onRemove(id)}
                  />
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
