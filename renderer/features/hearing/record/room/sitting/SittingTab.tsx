import { EyeOff, Coffee } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Stack } from '@renderer/ui';
import { openBreak, openClosedPart } from '@shared/rules/room/pauses';
import type { RoomProps } from '../room-props';
import { roomKeys } from '../use-room-keys';
import { StretchSection } from './StretchSection';

/** Breaks, and the parts of the sitting without the public. */
export function SittingTab(room: RoomProps): ReactNode {
  const { hearing, actions } = room;
  const { t } = useText();
  const isOnBreak = openBreak(hearing) !== null;
  const isClosed = openClosedPart(hearing) !== null;
  return (
    <Stack>
      <StretchSection
        {...room}
        title={t('room.sitting.breaks')}
        none={t('room.sitting.noBreaks')}
        icon={Coffee}
        toggleLabel={t(isOnBreak ? 'room.sitting.endBreak' : 'room.sitting.beginBreak')}
        toggleKey={roomKeys.break}
        onToggle={actions.toggleBreak}
        stretches={hearing.breaks}
        removeLabel={(time) => t('room.sitting.removeBreak', { time })}
        onRemove={actions.removeBreak}
      />
      <StretchSection
        {...room}
        title={t('room.sitting.closedParts')}
        none={t('room.sitting.noClosedParts')}
        icon={EyeOff}
        toggleLabel={t(isClosed ? 'room.sitting.endClosed' : 'room.sitting.beginClosed')}
        toggleKey={roomKeys.closed}
        onToggle={actions.toggleClosedPart}
        stretches={hearing.closedParts}
        removeLabel={(time) => t('room.sitting.removeClosed', { time })}
        onRemove={actions.removeClosedPart}
      />
    </Stack>
  );
}
