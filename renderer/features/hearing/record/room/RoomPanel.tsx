import type { ReactNode, RefObject } from 'react';
import { useText } from '@renderer/app/text';
import { Tabs } from '@renderer/ui';
import { AgendaTab } from './agenda/AgendaTab';
import { FloorTab } from './floor/FloorTab';
import { HallTab } from './hall/HallTab';
import type { RoomProps } from './room-props';
import styles from './RoomPanel.module.css';
import { SittingTab } from './sitting/SittingTab';

export const roomTabs = ['floor', 'hall', 'agenda', 'sitting'] as const;

export type RoomTab = (typeof roomTabs)[number];

interface RoomPanelProps extends RoomProps {
  readonly tab: RoomTab;
  readonly onTab: (tab: RoomTab) => void;
  readonly queueRef: RefObject<HTMLInputElement | null>;
  readonly movementRef: RefObject<HTMLInputElement | null>;
  readonly onRollCall: () => void;
}

/** The room beside the record: floor, hall, agenda, breaks. */
export function RoomPanel({
  tab,
  onTab,
  queueRef,
  movementRef,
  onRollCall,
  ...room
}: RoomPanelProps): ReactNode {
  const { t } = useText();
  const content: Readonly<Record<RoomTab, ReactNode>> = {
    floor: <FloorTab {...room} queueRef={queueRef} />,
    hall: <HallTab {...room} movementRef={movementRef} onRollCall={onRollCall} />,
    agenda: <AgendaTab {...room} />,
    sitting: <SittingTab {...room} />,
  };
  return (
    <aside aria-label={t('room.panel.label')} className={styles.panel} data-print="hide">
      <Tabs
        label={t('room.panel.label')}
        value={tab}
        onChange={onTab}
        tabs={roomTabs.map((id) => ({
          id,
          label: t(`room.panel.tabs.${id}`),
          content: id === tab ? content[id] : null,
        }))}
      />
    </aside>
  );
}
