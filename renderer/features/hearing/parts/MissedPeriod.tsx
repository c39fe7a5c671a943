import { Plus } from 'lucide-react';
import { useId, useState, type ReactNode, type RefObject, type SyntheticEvent } from 'react';
import { useText } from '@renderer/app/text';
import { Banner, Button, type TimeFieldProps } from '@renderer/ui';
import type { LocalDateTime } from '@shared/record/primitives';
import type { TypedMoment } from '@shared/rules/room/typed-moment';
import { PeriodFields } from './PeriodFields';
import styles from './MissedPeriod.module.css';

interface MissedPeriodProps {
  readonly title: string;
  readonly addLabel: string;
  readonly timeInput: Pick<TimeFieldProps, 'parse' | 'format'>;
  readonly momentOf: (typed: TypedMoment) => LocalDateTime;
  /** Answers whether the period was taken; what was typed stays where it was not. */
  readonly onAdd: (start: LocalDateTime, end: LocalDateTime) => Promise<boolean>;
  /** Why it cannot be added yet, besides a time that is missing. */
  readonly problem?: string | undefined;
  readonly autoFocus?: boolean;
  readonly fromRef?: RefObject<HTMLInputElement | null>;
  /** Fields before the times. */
  readonly children?: ReactNode;
}

/** One line for a period nobody recorded while it lasted: from, to, and Enter. */
export function MissedPeriod({
  title,
  addLabel,
  timeInput,
  momentOf,
  onAdd,
  problem,
  autoFocus = false,
  fromRef,
  children,
}: MissedPeriodProps): ReactNode {
  const { t } = useText();
  const titleId = useId();
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const sentence = isMissing ? t('room.period.bothNeeded') : problem;

  async function submit(event: SyntheticEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    // A time that cannot be read stands in its box with the reason.
    const unreadable = event.currentTarget.querySelector<HTMLElement>('[aria-invalid=true]');
    if (unreadable !== null) {
      unreadable.focus();
      return;
    }
    setIsMissing(from === null || until === null);
    if (from === null || until === null) return;
    const start = momentOf({ edge: 'start', time: from, otherEnd: null });
    if (!(await onAdd(start, momentOf({ edge: 'end', time: until, otherEnd: start })))) return;
    setFrom(null);
    setUntil(null);
  }

  return (
    <form aria-labelledby={titleId} className={styles.missed} onSubmit={(event) => void submit(event)}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      {children}
      <div className={styles.line}>
        <PeriodFields
          timeInput={timeInput}
          from={{ label: t('room.period.from'), value: from, onCommit: setFrom, autoFocus, ref: fromRef }}
          until={{ label: t('room.period.until'), value: until, onCommit: setUntil }}
        />
        <Button type="submit" icon={Plus}>
          {addLabel}
        </Button>
      </div>
      {sentence === undefined ? null : <Banner tone="danger">{sentence}</Banner>}
    </form>
  );
}
