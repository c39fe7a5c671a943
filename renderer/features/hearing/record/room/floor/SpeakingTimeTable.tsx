import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import type { Hearing } from '@shared/record/hearing';
import { openTurn } from '@shared/rules/room/floor';
import { speakingTimes } from '@shared/rules/room/speaking-time';
import type { HearingNames } from '../../../parts/hearing-names';
import { clockText } from '../clock-text';
import { useSecond } from '../use-clock';
import styles from './SpeakingTimeTable.module.css';

interface SpeakingTimeTableProps {
  readonly hearing: Hearing;
  readonly names: HearingNames;
}

/** Who had the floor how often and for how long, breaks left out. */
export function SpeakingTimeTable({ hearing, names }: SpeakingTimeTableProps): ReactNode {
  const { t } = useText();
  const clock = useSecond();
  const speaking = openTurn(hearing)?.personId;
  const times = speakingTimes(hearing, clock);
  if (times.length === 0) return <p className={styles.none}>{t('room.floor.noTimes')}</p>;
  return (
    <table className={styles.table} aria-label={t('room.floor.times')}>
      <thead>
        <tr>
          <th scope="col">{t('room.floor.column.name')}</th>
          <th scope="col">{t('room.floor.column.turns')}</th>
          <th scope="col">{t('room.floor.column.time')}</th>
        </tr>
      </thead>
      <tbody>
        {times.map(({ personId, turns, seconds }) => (
          <tr key={personId} className={personId === speaking ? styles.speaking : undefined}>
            <th scope="row">{names.person(personId)}</th>
            <td>{turns}</td>
            <td>{clockText(seconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
