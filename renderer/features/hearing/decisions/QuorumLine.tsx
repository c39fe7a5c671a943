import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Banner } from '@renderer/ui';
import type { LocalDateTime } from '@shared/record/primitives';
import { attendanceSummary } from '@shared/rules/presence';
import { quorumAt } from '@shared/rules/quorum';
import { withCapital } from '../parts/vote-words';
import type { HearingSectionProps } from '../section-props';

interface QuorumLineProps extends Pick<HearingSectionProps, 'hearing' | 'directory' | 'settings'> {
  readonly at: LocalDateTime | null;
}

/** How many members are in the hall at the moment of the vote, and whether that is a quorum. */
export function QuorumLine({ hearing, directory, settings, at }: QuorumLineProps): ReactNode {
  const { t } = useText();
  const { members: listed, unrecorded } = attendanceSummary(hearing);
  if (listed === unrecorded) return <Banner tone="warning">{t('decisions.vote.quorumUnrecorded')}</Banner>;
  const { present, required, members, reached } = quorumAt(hearing, directory, settings, at);
  const presence =
    members === null || required === null
      ? t('decisions.vote.quorumPresent', { present })
      : t('decisions.vote.quorum', { present, members, required });
  const verdict =
    settings.quorum === 'notRequired'
      ? t('decisions.vote.quorumNotRequired')
      : reached === null
        ? t('decisions.vote.quorumUnknown')
        : t(reached ? 'decisions.vote.quorumReached' : 'decisions.vote.quorumMissing');
  return (
    <Banner tone={reached === false ? 'danger' : reached === null ? 'info' : 'success'}>
      {withCapital(`${presence}: ${verdict}.`)}
    </Banner>
  );
}
