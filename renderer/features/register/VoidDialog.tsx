import type { ReactNode } from 'react';
import { useChangeRegister } from '@renderer/api';
import { FormDialog } from '@renderer/app/FormDialog';
import { useText } from '@renderer/app/text';
import type { IssuedNumber } from '@shared/record/issue-register';
import { ReasonField, useReason } from './ReasonField';

interface VoidDialogProps {
  readonly line: IssuedNumber;
  readonly onClose: () => void;
}

/** Takes a number out of use. It cannot be taken back, because the number must never come twice: so a reason is asked. */
export function VoidDialog({ line, onClose }: VoidDialogProps): ReactNode {
  const { t } = useText();
  const change = useChangeRegister();
  const reason = useReason();

  async function submit(): Promise<boolean> {
    if (!reason.isGiven()) return false;
    await change.void(line.id, reason.text);
    return true;
  }

  return (
    <FormDialog title={t('register.void.title', { number: line.number })} onClose={onClose} onSubmit={submit}>
      <p>{t('register.void.hint')}</p>
      <ReasonField reason={reason} />
    </FormDialog>
  );
}
