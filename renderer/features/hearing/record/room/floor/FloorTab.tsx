import { Clock } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useText } from '@renderer/app/text';
import { Button, Disclosure, Inline, KeyHint, Stack } from '@renderer/ui';
import type { RoomProps } from '../room-props';
import { roomKeys } from '../use-room-keys';
import { FloorNow } from './FloorNow';
import { SpeakerQueue } from './SpeakerQueue';
import { SpeakingTimeTable } from './SpeakingTimeTable';

interface FloorTabProps extends RoomProps {
  readonly queueRef: RefObject<HTMLInputElement | null>;
}

/** Who speaks, who is next, and who has spoken for how long. */
export function FloorTab({ queueRef, ...room }: FloorTabProps): ReactNode {
  const { t } = useText();
  return (
    <Stack>
      <FloorNow {...room} />
      <SpeakerQueue {...room} inputRef={queueRef} />
      <Disclosure title={t('room.floor.times')} isOpenAtFirst={!room.isLive}>
        <SpeakingTimeTable hearing={room.hearing} names={room.names} />
        {room.canRecord ? (
          <Inline>
            <Button size="small" icon={Clock} onPress={room.openTurns}>
              {t('room.turns.open')}
            </Button>
            <KeyHint keys={roomKeys.turns} />
          </Inline>
        ) : null}
      </Disclosure>
    </Stack>
  );
}
