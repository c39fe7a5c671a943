import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { formatDate } from '@shared/calendar/date-forms';
import type { Deadline } from '@shared/record/deadline';
import type { IsoDate } from '@shared/record/primitives';
import { deadlineText, dueDate } from '@shared/rules/deadline';
import { calendar } from '../parts/calendar';
import { withCapital } from '../parts/vote-words';
import { useReadingPage } from './reading-page';
import styles from './Parts.module.css';

/** A deadline in words, with its last day where it can be counted, or a mark where it cannot. */
export function DeadlineWords({
  deadline,
  from,
}: {
  readonly deadline: Deadline;
  readonly from: IsoDate | null;
}): ReactNode {
  const { t } = useText();
  const { language } = useReadingPage();
  const { date, measurable } = dueDate(deadline, from, calendar);
  const words = withCapital(deadlineText(deadline, language));
  if (!measurable) {
    return (
      <span className={styles.unmeasurable}>
        <TriangleAlert size={14} aria-hidden />
        {[words, t('reading.notMeasurable')].filter((part) => part !== '').join(' — ')}
      </span>
    );
  }
  return (
    <span>
      {words}
      {date === null || deadline.kind === 'date'
        ? null
        : ` ${t('reading.dueOn', { date: formatDate(date, language, 'short') })}`}
    </span>
  );
}
