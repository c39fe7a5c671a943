import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { attendanceSummary } from '@shared/rules/presence';
import { quorumAt, type Quorum } from '@shared/rules/quorum';
import { useNow } from '../../frame/now';
import type { HearingSectionProps } from '../../section-props';
import styles from './QuorumLine.module.css';

/** How many are there, and whether that makes a quorum: during the sitting at this minute. */
export function QuorumLine({ hearing, directory, settings }: HearingSectionProps): ReactNode {
  const { t } = useText();
  const clock = useNow();
  const moment = hearing.status === 'inSession' ? clock : null;
  const quorum = quorumAt(hearing, directory, settings, moment);
  const { excused, absent, unrecorded, invited } = attendanceSummary(hearing);
  const counts = [
    quorum.members === null
      ? t('preparation.quorum.presentOnly', { present: quorum.present })
      : t('preparation.quorum.present', { present: quorum.present, members: quorum.members }),
    ...(excused > 0 ? [t('preparation.quorum.excused', { count: excused })] : []),
    ...(absent > 0 ? [t('preparation.quorum.absent', { count: absent })] : []),
    ...(unrecorded > 0 ? [t('preparation.quorum.unrecorded', { count: unrecorded })] : []),
    ...(invited > 0 ? [t('preparation.quorum.invited', { count: invited })] : []),
    ...(quorum.required === null ? [] : [t('preparation.quorum.required', { count: quorum.required })]),
  ];
  const Icon = quorum.reached === true ? CircleCheck : quorum.reached === false ? CircleX : CircleDashed;
  const tone =
    quorum.reached === true ? styles.reached : quorum.reached === false ? styles.missing : undefined;
  return (
    <div className={styles.line} role="status" aria-label={t('preparation.quorum.label')}>
      <strong className={tone}>
        <Icon size={16} aria-hidden />
        {useVerdict(quorum, settings.quorum)}
      </strong>
      {counts.map((count) => (
        <span key={count}>{count}</span>
      ))}
      {moment === null ? null : (
        <span className={styles.now}>{t('preparation.quorum.now', { time: moment.slice(11, 16) })}</span>
      )}
    </div>
  );
}

function useVerdict({ reached, members }: Quorum, rule: HearingSectionProps['settings']['quorum']): string {
  const { t } = useText();
  if (rule === 'notRequired') return t('preparation.quorum.notRequired');
  if (reached === true) return t('preparation.quorum.reached');
  if (reached === false) return t('preparation.quorum.missing');
  return t(members === null ? 'preparation.quorum.unknownMembers' : 'preparation.quorum.unknown');
}
