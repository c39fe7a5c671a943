import { useMemo } from 'react';
import { useLegendGroup } from '@renderer/app/shortcuts/legend-groups';
import { useShortcuts } from '@renderer/app/shortcuts/use-shortcuts';
import { useText } from '@renderer/app/text';
import type { RoomActions } from './use-room-actions';

interface RoomKeys {
  readonly actions: RoomActions;
  readonly isLive: boolean;
  readonly canEdit: boolean;
  readonly canRecord: boolean;
  readonly openQueue: () => void;
  readonly openHall: () => void;
  readonly openRollCall: () => void;
  readonly togglePanel: () => void;
  readonly openItemTimes: () => void;
  readonly openTurns: () => void;
}

/** The keys of the room by their place on the keyboard, each also on a button. */
export const roomKeys = {
  nextSpeaker: 'F7',
  endTurn: 'Shift+F7',
  addTime: 'Alt+F7',
  turns: 'Ctrl+F7',
  nextItem: 'F9',
  endItem: 'Shift+F9',
  itemTimes: 'Ctrl+F9',
  queue: 'Alt+Q',
  hall: 'Alt+P',
  rollCall: 'Alt+R',
  break: 'Alt+T',
  closed: 'Alt+C',
  panel: 'Alt+O',
} as const;

export function useRoomKeys({ actions, isLive, canEdit, canRecord, ...open }: RoomKeys): void {
  const { t } = useText();
  useShortcuts([
    { code: 'KeyO', alt: true, run: open.togglePanel },
    ...(canEdit ? [{ code: 'KeyR', alt: true, run: open.openRollCall }] : []),
    ...(canRecord
      ? [
          { code: 'F7', ctrl: true, run: open.openTurns },
          { code: 'F9', ctrl: true, run: open.openItemTimes },
        ]
      : []),
    ...(isLive
      ? [
          { code: 'F7', run: actions.nextSpeaker },
          { code: 'F7', shift: true, run: actions.endTurn },
          { code: 'F7', alt: true, run: actions.addTime },
          { code: 'F9', run: () => actions.callNextItem() },
          { code: 'F9', shift: true, run: () => actions.endItem() },
          { code: 'KeyQ', alt: true, run: open.openQueue },
          { code: 'KeyP', alt: true, run: open.openHall },
          { code: 'KeyT', alt: true, run: () => actions.toggleBreak() },
          { code: 'KeyC', alt: true, run: () => actions.toggleClosedPart() },
        ]
      : []),
  ]);
  const legend = useMemo(
    () => ({
      title: t('room.keys.title'),
      lines: keyNames.map((name) => ({ keys: [roomKeys[name]], label: t(`room.keys.${name}`) })),
    }),
    [t],
  );
  useLegendGroup(legend);
}

const keyNames = [
  'nextSpeaker',
  'endTurn',
  'addTime',
  'turns',
  'queue',
  'nextItem',
  'endItem',
  'itemTimes',
  'rollCall',
  'hall',
  'break',
  'closed',
  'panel',
] as const satisfies readonly (keyof typeof roomKeys)[];
