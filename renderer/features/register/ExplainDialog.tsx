import { useState, type ReactNode } from 'react';
import { useChangeRegister } from '@renderer/api';
import { FormDialog } from '@renderer/app/FormDialog';
import { useDateInput } from '@renderer/app/inputs/date-input';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import { DateField } from '@renderer/ui';
import type { RegisterState } from '@shared/contract/register-methods';
import type { IsoDate } from '@shared/record/primitives';
import { ReasonField, useReason } from './ReasonField';

interface ExplainDialogProps {
  readonly gap: RegisterState['gaps'][number];
  readonly onClose: () => void;
}

/** Why a number was skipped: a spoiled sheet, a paper that was withdrawn before it was signed. */
export function ExplainDialog({ gap, onClose }: ExplainDialogProps): ReactNode {
  const { t } = useText();
  const dateInput = useDateInput();
  const { explain } = useChangeRegister();
  const reason = useReason();
  const [date, setDate] = useState<IsoDate>(() => dayIn(gap.period));

  async function submit(): Promise<boolean> {
    if (!reason.isGiven()) return false;
    await explain({ ...gap, date, reason: reason.text });
    return true;
  }

  return (
    <FormDialog
      title={t('register.gap.explainTitle', { number: gap.ordinal })}
      onClose={onClose}
      onSubmit={submit}
    >
      <ReasonField reason={reason} />
      <DateField
        {...dateInput}
        label={t('register.column.date')}
        value={date}
        onCommit={(typed) => {
          if (typed !== null) setDate(typed);
        }}
      />
    </FormDialog>
  );
}

/** Today, or the last day of an earlier year: a line is counted in the year of its date. */
function dayIn(period: string): IsoDate {
  return /^\d{4}$/.test(period) && !today().startsWith(period) ? `${period}-12-31` : today();
}
