import { useEffect, type ReactNode } from 'react';
import { forgetFailure, useOffice, useSaveState, type SaveState as SaveStateKind } from '@renderer/api';
import { SaveState, StatusPill, toasts, type SaveStateProps } from '@renderer/ui';
import { Eye } from 'lucide-react';
import { problemSentence } from '@shared/texts/problem-sentence';
import { useText } from '../text';

const looks = {
  saved: 'saved',
  kept: 'saved',
  typing: 'saving',
  saving: 'saving',
  waiting: 'failed',
  failed: 'failed',
} as const satisfies Record<SaveStateKind['kind'], SaveStateProps['state']>;

/** Whether everything is on the disk, always in sight; a window with changes under way asks before it closes. */
export function SavingIndicator(): ReactNode {
  const { t } = useText();
  const state = useSaveState();
  const isReadOnly = useOffice().data?.capabilities.readOnly === true;
  useQuestionBeforeClosing(state.kind === 'saving' || state.kind === 'waiting');

  if (isReadOnly) {
    return (
      <StatusPill tone="neutral" icon={Eye}>
        {t('app.saving.readOnly')}
      </StatusPill>
    );
  }
  return (
    <SaveState
      state={looks[state.kind]}
      label={t(`app.saving.${state.kind}`)}
      {...(state.kind === 'failed' && {
        retryLabel: t('app.saving.why'),
        onRetry: () => {
          toasts.show({ text: problemSentence(state.problem, t), tone: 'danger', duration: null });
          forgetFailure();
        },
      })}
    />
  );
}

function useQuestionBeforeClosing(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    function onBeforeUnload(event: BeforeUnloadEvent): void {
      event.preventDefault();
    }
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, [isNeeded]);
}
