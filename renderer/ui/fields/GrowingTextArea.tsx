import type { ComponentProps, ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import styles from './GrowingTextArea.module.css';

type GrowingTextAreaProps = Omit<ComponentProps<'textarea'>, 'value'> & { readonly value: string };

/**
 * A text area as tall as its text: an invisible copy of the text in the same grid cell gives the height, so there is
 * nothing to measure and nothing jumps.
 */
export function GrowingTextArea({ className, rows = 2, ...props }: GrowingTextAreaProps): ReactNode {
  return (
    <div className={styles.grower}>
      <textarea {...props} rows={rows} className={joinClasses(className, styles.area)} />
      <div aria-hidden className={joinClasses(className, styles.copy)}>
        {`${props.value}\n`}
      </div>
    </div>
  );
}
