import { useState, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { TextArea, TextField } from '@renderer/ui';
import { isBlank } from '@shared/rules/names';
import { StepDialog, type StepDialogProps } from './StepDialog';

interface ReopenDialogProps extends StepDialogProps {
  readonly suggested: string;
  readonly onSubmit: (by: string, reason: string) => void;
}

/** Opens an approved record for corrections, with the reason that stays in its history. */
export function ReopenDialog({ suggested, onSubmit, ...dialog }: ReopenDialogProps): ReactNode {
  const { t } = useText();
  const [by, setBy] = useState(suggested);
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);

  function problemOfText(text: string): string | undefined {
    return isAsked && isBlank(text) ? t('hearing.status.needed') : undefined;
  }

  return (
    <StepDialog
      {...dialog}
      title={t('hearing.status.reopen')}
      hint={t('hearing.status.reopenHint')}
      onSubmit={() => {
        setIsAsked(true);
        if (!isBlank(by) && !isBlank(reason)) onSubmit(by.trim(), reason.trim());
      }}
    >
      <TextArea
        autoFocus
        isRequired
        label={t('hearing.status.reopenReason')}
        description={t('hearing.status.reopenReasonHint')}
        value={reason}
        onChange={setReason}
        problem={problemOfText(reason)}
      />
      <TextField
        isRequired
        label={t('hearing.status.reopenBy')}
        value={by}
        onChange={setBy}
        problem={problemOfText(by)}
      />
    </StepDialog>
  );
}
