import { useId, type ReactNode } from 'react';
import { Button } from '../actions/Button';
import styles from './Progress.module.css';

export type ProgressProps = {
  readonly label: string;
  /** How much is done, 0 to `total`; leave out while the amount is unknown. */
  readonly value?: number | undefined;
  readonly total?: number | undefined;
  /** What is shown at the right end, for example: 12 of 80. */
  readonly valueText?: string | undefined;
  readonly onCancel?: (() => void) | undefined;
  readonly cancelLabel?: string | undefined;
};

/** Long work whose extent is known, with a way to stop it. */
export function Progress({
  label,
  value,
  total = 100,
  valueText,
  onCancel,
  cancelLabel,
}: ProgressProps): ReactNode {
  const labelId = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span id={labelId}>{label}</span>
        {valueText === undefined ? null : <span className={styles.value}>{valueText}</span>}
      </div>
      <div className={styles.line}>
        <progress className={styles.bar} aria-labelledby={labelId} value={value} max={total} />
        {onCancel && cancelLabel !== undefined ? (
          <Button size="small" onPress={onCancel}>
            {cancelLabel}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
