import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { joinClasses } from '../joinClasses';
import styles from './Toolbar.module.css';

export type ToolbarProps = {
  /** What the tools act on, for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
  /** Controls at the right end. */
  readonly end?: ReactNode;
};

/** A row of controls: one Tab stop, arrow keys inside. Put text fields outside of it. */
export function Toolbar({ label, children, end }: ToolbarProps): ReactNode {
  return (
    <AriaToolbar aria-label={label} className={joinClasses(styles.toolbar)} data-print="hide">
      {children}
      {end === undefined ? null : <div className={styles.end}>{end}</div>}
    </AriaToolbar>
  );
}
