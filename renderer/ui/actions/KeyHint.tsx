import type { ReactNode } from 'react';
import styles from './KeyHint.module.css';

export type KeyHintProps = {
  /** Key names joined with "+", for example `Ctrl+Enter`. */
  readonly keys: string;
};

/** The keys of a shortcut, each as a key cap. */
export function KeyHint({ keys }: KeyHintProps): ReactNode {
  return (
    <span className={styles.hint}>
      {keys.split(/(?<=.)\+(?=.)/u).map((key, index) => (
        <kbd key={index} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
