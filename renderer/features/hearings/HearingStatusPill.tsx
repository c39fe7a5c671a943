import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { capitalized } from '@renderer/app/words';
import { StatusPill, type StatusTone } from '@renderer/ui';
import type { HearingStatus } from '@shared/record/hearing';

const tones: Readonly<Record<HearingStatus, StatusTone>> = {
  planned: 'neutral',
  inSession: 'accent',
  finishing: 'warning',
  approved: 'success',
  reopened: 'warning',
};

export function HearingStatusPill({ status }: { readonly status: HearingStatus }): ReactNode {
  const { t } = useText();
  return <StatusPill tone={tones[status]}>{capitalized(t(`record.hearingStatus.${status}`))}</StatusPill>;
}
