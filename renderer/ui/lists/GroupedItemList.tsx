import type { ReactNode } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { joinClasses } from '../joinClasses';
import styles from './GroupedItemList.module.css';

export type GroupedItem = {
  readonly id: string;
  readonly title: string;
  /** A few words after the title, for example a number. */
  readonly note?: string | undefined;
  /** Stands at the right end, for example a count. */
  readonly end?: ReactNode;
};

export type ItemGroup = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly GroupedItem[];
};

export type GroupedItemListProps = {
  readonly label: string;
  readonly groups: readonly ItemGroup[];
  /** The id of the chosen item. */
  readonly value: string;
  readonly onChange: (id: string) => void;
};

/** A dense list in groups to choose one item from: one stop for Tab, arrows and typed letters go through all groups. */
export function GroupedItemList({ label, groups, value, onChange }: GroupedItemListProps): ReactNode {
  return (
    <ListBox
      aria-label={label}
      className={joinClasses(styles.list)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        const [key] = keys;
        if (key !== undefined) onChange(String(key));
      }}
    >
      {groups.map((group) => (
        <ListBoxSection key={group.id} id={group.id} className={joinClasses(styles.group)}>
          <Header className={joinClasses(styles.heading)}>{group.title}</Header>
          {group.items.map(({ id, title, note, end }) => (
            <ListBoxItem key={id} id={id} textValue={title} className={joinClasses(styles.item)}>
              <span className={styles.text}>
                {title}
                {note === undefined ? null : <span className={styles.note}> {note}</span>}
              </span>
              {end === undefined ? null : <span className={styles.end}>{end}</span>}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
