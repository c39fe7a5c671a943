import { useId, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Badge } from '@renderer/ui';
import type { Participant } from '@shared/record/attendance';
import { ParticipantRow } from './ParticipantRow';
import styles from './ParticipantTable.module.css';
import type { HearingSectionProps } from '../../section-props';

interface ParticipantTableProps extends HearingSectionProps {
  readonly title: string;
  readonly group: readonly Participant[];
}

/** The participants of one part with their presence. */
export function ParticipantTable({ title, group, ...props }: ParticipantTableProps): ReactNode {
  const { t } = useText();
  const titleId = useId();
  return (
    <div className={styles.group}>
      <h3 id={titleId} className={styles.title}>
        {title} <Badge>{group.length}</Badge>
      </h3>
      <table className={styles.table} aria-labelledby={titleId}>
        <colgroup>
          <col />
          <col className={styles.presence} />
          <col className={styles.reason} />
          <col className={styles.actions} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('preparation.people.column.name')}</th>
            <th scope="col">{t('preparation.people.column.presence')}</th>
            <th scope="col">{t('preparation.people.column.reason')}</th>
            <th scope="col">
              <span className={styles.hidden}>{t('preparation.people.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {group.map((participant) => (
            <ParticipantRow key={participant.personId} {...props} participant={participant} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
