import type { ReactNode } from 'react';
import { useHistory } from '@renderer/api';
import { useText } from '@renderer/app/text';
import { Banner, Button } from '@renderer/ui';
import { formatDateTime } from '@shared/calendar/date-forms';
import { localDateTimeOf } from '@shared/calendar/civil-date';
import type { Hearing } from '@shared/record/hearing';
import { labelOfChange } from '@shared/rules/change-label';
import { changeWords, lineWords } from '../history/change-words';
import type { WaitingChange } from './use-watched-changer';

/** An approved record says so; a reopened one says why. */
export function StatusNotice({ hearing }: { readonly hearing: Hearing }): ReactNode {
  const { t, language } = useText();
  const day = (at: string) => formatDateTime(localDateTimeOf(new Date(at)), language, 'short');
  const approval = hearing.approvals.at(-1);
  const reopening = hearing.reopenings.at(-1);
  if (hearing.status === 'approved' && approval !== undefined) {
    return <Banner tone="success">{t('hearing.locked', { by: approval.by, date: day(approval.at) })}</Banner>;
  }
  if (hearing.status === 'reopened' && reopening !== undefined) {
    const { by, reason, at } = reopening;
    return <Banner tone="info">{t('hearing.lastReopening', { by, reason, date: day(at) })}</Banner>;
  }
  return null;
}

interface ForeignNoticeProps {
  readonly hearingId: string;
  readonly revision: number;
  readonly onShow: () => void;
  readonly onDismiss: () => void;
}

/** Says quietly that another window changed the hearing, and what. */
export function ForeignNotice({ hearingId, revision, onShow, onDismiss }: ForeignNoticeProps): ReactNode {
  const { t } = useText();
  const changes = useHistory(hearingId, revision, null).data?.changes ?? [];
  const [last] = changes;
  const labelOf = (wanted: number) => changes.find((change) => change.revision === wanted)?.label;
  return (
    <Banner
      tone="info"
      onDismiss={onDismiss}
      dismissLabel={t('hearing.elsewhere.dismiss')}
      actions={
        <Button size="small" onPress={onShow}>
          {t('hearing.elsewhere.show')}
        </Button>
      }
    >
      {t('hearing.elsewhere.notice')}{' '}
      {last === undefined ? null : t('hearing.elsewhere.what', { what: lineWords(last.label, labelOf, t) })}
    </Banner>
  );
}

/** Changes that another window was faster than, with the decision what becomes of them. */
export function ConflictNotice({ waiting }: { readonly waiting: readonly WaitingChange[] }): ReactNode {
  const { t } = useText();
  const [first, ...others] = waiting;
  if (first === undefined) return null;
  return (
    <Banner
      tone="warning"
      title={t('hearing.conflict.title')}
      actions={
        <>
          <Button
            size="small"
            variant="primary"
            onPress={() => {
              for (const change of waiting) change.apply();
            }}
          >
            {t('hearing.conflict.apply')}
          </Button>
          <Button
            size="small"
            onPress={() => {
              for (const change of waiting) change.discard();
            }}
          >
            {t('hearing.conflict.discard')}
          </Button>
        </>
      }
    >
      {others.length === 0
        ? t('hearing.conflict.text', { what: changeWords(labelOfChange(first.change), t) })
        : t('hearing.conflict.textOfMany', { count: waiting.length })}
    </Banner>
  );
}
