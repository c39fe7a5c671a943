import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { joinClasses } from '../joinClasses';
import styles from './ItemList.module.css';

export type ListItem = {
  readonly id: string;
  readonly title: string;
  readonly secondary?: ReactNode;
  /** Stands before the title, for example a number or an icon. */
  readonly start?: ReactNode;
  /** Stands at the right end, for example a status. */
  readonly end?: ReactNode;
};

export type ItemListProps = {
  readonly label: string;
  readonly items: readonly ListItem[];
  /** The id of the chosen item. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly emptyState?: ReactNode;
};

/** A list to choose one item from, for a view with the list at the left and the item at the right. */
export function ItemList({ label, items, value, onChange, emptyState }: ItemListProps): ReactNode {
  return (
    <ListBox
      aria-label={label}
      className={joinClasses(styles.list)}
      items={items}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        const [key] = keys;
        if (key !== undefined) onChange(String(key));
      }}
      {...(emptyState !== undefined && { renderEmptyState: () => emptyState })}
    >
      {(item) => (
        <ListBoxItem id={item.id} textValue={item.title} className={joinClasses(styles.item)}>
          <ItemContent {...item} />
        </ListBoxItem>
      )}
    </ListBox>
  );
}

export type LinkListProps = {
  readonly label: string;
  readonly items: readonly (ListItem & { readonly href: string })[];
};

/** A plain list whose rows are links. */
export function LinkList({ label, items }: LinkListProps): ReactNode {
  return (
    <ul aria-label={label} className={styles.list}>
      {items.map((item) => (
        <li key={item.id}>
          <a href={item.href} className={styles.item}>
            <ItemContent {...item} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function ItemContent({ title, secondary, start, end }: ListItem): ReactNode {
  return (
    <>
      {start === undefined ? null : <span className={styles.start}>{start}</span>}
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>
        {secondary === undefined ? null : <span className={styles.secondary}>{secondary}</span>}
      </span>
      {end === undefined ? null : <span className={styles.end}>{end}</span>}
    </>
  );
}
