import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { joinClasses } from '../joinClasses';
import styles from './Tabs.module.css';

export type TabItem<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** Beside the label, for example a Badge with a count. */
  readonly end?: ReactNode;
  readonly content: ReactNode;
};

export type TabsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** Arrow keys only move between the tabs, Enter or Space opens one: for parts that take the focus themselves. */
  readonly isOpenedByEnter?: boolean;
};

/** Parts of one page of which one is shown. */
export function Tabs<Id extends string>({
  label,
  tabs,
  value,
  onChange,
  isOpenedByEnter = false,
}: TabsProps<Id>): ReactNode {
  return (
    <AriaTabs
      className={joinClasses(styles.tabs)}
      selectedKey={value}
      keyboardActivation={isOpenedByEnter ? 'manual' : 'automatic'}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <TabList aria-label={label} className={joinClasses(styles.list)} data-print="hide">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={joinClasses(styles.tab)}>
            {tab.label}
            {tab.end}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={joinClasses(styles.panel)}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
