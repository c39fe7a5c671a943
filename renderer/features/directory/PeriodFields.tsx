import type { ReactNode } from 'react';
import { useDateInput } from '@renderer/app/inputs/date-input';
import { useText } from '@renderer/app/text';
import { Columns, DateField } from '@renderer/ui';
import type { IsoDate } from '@shared/record/primitives';

interface PeriodFieldsProps {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly onChange: (period: { readonly from: IsoDate | null; readonly to: IsoDate | null }) => void;
}

/** First and last day of an office or a membership; both may be unknown. */
export function PeriodFields({ from, to, onChange }: PeriodFieldsProps): ReactNode {
  const { t } = useText();
  const dateInput = useDateInput();
  return (
    <Columns columnWidth="narrow">
      <DateField
        {...dateInput}
        label={t('directory.person.from')}
        value={from}
        onCommit={(value) => onChange({ from: value, to })}
        width="full"
      />
      <DateField
        {...dateInput}
        label={t('directory.person.to')}
        description={t('directory.person.toHint')}
        value={to}
        onCommit={(value) => onChange({ from, to: value })}
        width="full"
      />
    </Columns>
  );
}
