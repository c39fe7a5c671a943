import type { ReactNode } from 'react';
import { useReadingPage } from './reading-page';
import styles from './Parts.module.css';

/** What belongs to one agenda item, under its title; a hearing of a single item needs no such heading. */
export function ItemGroup({
  itemId,
  children,
}: {
  readonly itemId: string | null;
  readonly children: ReactNode;
}): ReactNode {
  const { hearing, names } = useReadingPage();
  const isPlain = hearing.agenda.length <= 1 && itemId !== null;
  return (
    <div className={styles.group}>
      {isPlain ? null : <h3 className={styles.item}>{names.item(itemId)}</h3>}
      {children}
    </div>
  );
}
