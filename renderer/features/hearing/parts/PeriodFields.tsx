import { X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { IconButton, TimeField, type TimeFieldProps } from '@renderer/ui';
import styles from './PeriodFields.module.css';

type TimeInput = Pick<TimeFieldProps, 'parse' | 'format'>;

interface PeriodEnd extends Pick<
  TimeFieldProps,
  'label' | 'value' | 'onCommit' | 'placeholder' | 'autoFocus'
> {
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

interface PeriodFieldsProps {
  readonly timeInput: TimeInput;
  readonly from: PeriodEnd;
  readonly until: PeriodEnd;
  /** Names the button that takes the period out; without it, there is none. */
  readonly remove?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly isLabelHidden?: boolean;
  readonly isReadOnly?: boolean;
}

/** When something began and ended, in one line: a stay in the hall, the consideration of an item, a turn. */
export function PeriodFields({
  timeInput,
  from,
  until,
  remove,
  isLabelHidden = false,
  isReadOnly = false,
}: PeriodFieldsProps): ReactNode {
  return (
    <div className={styles.period}>
      <TimeField {...timeInput} {...from} isLabelHidden={isLabelHidden} isReadOnly={isReadOnly} />
      <TimeField {...timeInput} {...until} isLabelHidden={isLabelHidden} isReadOnly={isReadOnly} />
      {remove === undefined ? null : <IconButton icon={X} size="small" {...remove} />}
    </div>
  );
}
