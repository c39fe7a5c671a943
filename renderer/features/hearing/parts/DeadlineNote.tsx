import { CalendarCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { formatDate } from '@shared/calendar/date-forms';
import type { Deadline } from '@shared/record/deadline';
import type { IsoDate } from '@shared/record/primitives';
import { dueDate } from '@shared/rules/deadline';
import { calendar } from './calendar';
import styles from './DeadlineNote.module.css';

interface DeadlineNoteProps {
  readonly deadline: Deadline;
  /** The day the term starts; null while it has not started. */
  readonly from: IsoDate | null;
}

/** What a deadline comes to: its last day, or that nobody can say on a given day that it has passed. */
export function DeadlineNote({ deadline, from }: DeadlineNoteProps): ReactNode {
  const { t, language } = useText();
  const { date, measurable } = dueDate(deadline, from, calendar);
  if (!measurable) {
    return (
      <p className={styles.warning}>
        <TriangleAlert size={14} aria-hidden />
        {t(
          `entries.deadline.notMeasurable.${deadline.kind === 'year' ? 'year' : deadline.kind === 'none' ? 'none' : 'phrase'}`,
        )}
      </p>
    );
  }
  if (deadline.kind === 'date') return null;
  return (
    <p className={styles.note}>
      <CalendarCheck size={14} aria-hidden />
      {date === null
        ? t('entries.deadline.notStarted')
        : t('entries.deadline.due', { date: formatDate(date, language, 'weekday') })}
    </p>
  );
}
