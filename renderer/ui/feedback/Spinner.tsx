import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Spinner.module.css';

export type SpinnerProps = {
  /** Read by screen readers; leave it out where a text beside it says the same. */
  readonly label?: string | undefined;
  /** Pixels. */
  readonly size?: number;
};

/** A turning circle for short work of unknown length. */
export function Spinner({ label, size = 20 }: SpinnerProps): ReactNode {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'status', 'aria-label': label };
  return (
    <span className={styles.spinner} {...named}>
      <LoaderCircle size={size} aria-hidden />
    </span>
  );
}
