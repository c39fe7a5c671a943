import { ListChecks } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useText } from '@renderer/app/text';
import { Button, Inline, KeyHint, Stack } from '@renderer/ui';
import type { RoomProps } from '../room-props';
import { roomKeys } from '../use-room-keys';
import { HallList } from './HallList';
import { MovementForm } from './MovementForm';
import { QuorumPill } from './QuorumPill';

interface HallTabProps extends RoomProps {
  readonly movementRef: RefObject<HTMLInputElement | null>;
  readonly onRollCall: () => void;
}

/** Who is in the hall now, and everybody who comes or goes. */
export function HallTab({ movementRef, onRollCall, ...room }: HallTabProps): ReactNode {
  const { t } = useText();
  return (
    <Stack>
      <div>
        <QuorumPill {...room} />
      </div>
      {room.readOnly ? null : (
        <Inline>
          <Button size="small" icon={ListChecks} onPress={onRollCall}>
            {t('room.rollCall.open')}
          </Button>
          <KeyHint keys={roomKeys.rollCall} />
        </Inline>
      )}
      {room.canRecord ? <MovementForm {...room} inputRef={movementRef} /> : null}
      <HallList {...room} />
    </Stack>
  );
}
