import { useState, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Banner, TextField } from '@renderer/ui';
import { isBlank } from '@shared/rules/names';
import { StepDialog, type StepDialogProps } from './StepDialog';

interface ApproveDialogProps extends StepDialogProps {
  readonly gapCount: number;
  readonly suggested: string;
  readonly onSubmit: (by: string) => void;
}

/** Approves and locks the record; gaps are said, but do not stand in the way. */
export function ApproveDialog({ gapCount, suggested, onSubmit, ...dialog }: ApproveDialogProps): ReactNode {
  const { t } = useText();
  const [by, setBy] = useState(suggested);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <StepDialog
      {...dialog}
      title={t('hearing.status.approve')}
      hint={t('hearing.status.approveHint')}
      onSubmit={() => {
        setIsAsked(true);
        if (!isBlank(by)) onSubmit(by.trim());
      }}
    >
      {gapCount > 0 ? (
        <Banner tone="warning">{t('hearing.status.approveGaps', { count: gapCount })}</Banner>
      ) : null}
      <TextField
        autoFocus
        isRequired
        label={t('hearing.status.approveBy')}
        description={t('hearing.status.approveByHint')}
        value={by}
        onChange={setBy}
        problem={isAsked && isBlank(by) ? t('hearing.status.needed') : undefined}
      />
    </StepDialog>
  );
}
