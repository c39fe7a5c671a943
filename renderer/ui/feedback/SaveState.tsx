import { Check, CircleAlert, Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import { Button } from '../actions/Button';
import styles from './SaveState.module.css';

export type SaveStateProps = {
  readonly state: 'saved' | 'saving' | 'failed';
  /** The words for the state, for example: Saved 14:05. */
  readonly label: string;
  readonly onRetry?: (() => void) | undefined;
  readonly retryLabel?: string | undefined;
};

/** Whether everything typed is on disk. Announced politely when it changes. */
export function SaveState({ state, label, onRetry, retryLabel }: SaveStateProps): ReactNode {
  const Icon = state === 'failed' ? CircleAlert : state === 'saving' ? Ellipsis : Check;
  return (
    <span className={joinClasses(styles.saveState, styles[state])} data-print="hide">
      <span aria-live="polite" className={styles.text}>
        <Icon size={15} aria-hidden />
        {label}
      </span>
      {state === 'failed' && onRetry && retryLabel !== undefined ? (
        <Button size="small" onPress={onRetry}>
          {retryLabel}
        </Button>
      ) : null}
    </span>
  );
}
