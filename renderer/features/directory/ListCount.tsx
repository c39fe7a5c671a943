import type { ReactNode } from 'react';
import styles from './ListCount.module.css';

/** How many lines a list has now; announced when it changes. */
export function ListCount({ children }: { readonly children: string }): ReactNode {
  return (
    <p role="status" className={styles.count}>
      {children}
    </p>
  );
}
