import type { ReactNode } from 'react';
import { joinClasses } from '../joinClasses';
import styles from './DefinitionList.module.css';

export type Definition = { readonly label: string; readonly value: ReactNode };

export type DefinitionListProps = {
  readonly items: readonly Definition[];
  /** `columns`: label at the left; `stacked`: label above, for narrow places. */
  readonly layout?: 'columns' | 'stacked';
};

/** Labels with their values. */
export function DefinitionList({ items, layout = 'columns' }: DefinitionListProps): ReactNode {
  return (
    <dl className={joinClasses(styles.list, styles[layout])}>
      {items.map(({ label, value }) => (
        <div key={label} className={styles.row}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
