import { Mic, X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useText } from '@renderer/app/text';
import { IconButton, ReorderableList } from '@renderer/ui';
import { ParticipantField } from '../../../parts/ParticipantField';
import type { RoomProps } from '../room-props';
import styles from './SpeakerQueue.module.css';

interface SpeakerQueueProps extends RoomProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Who asked for the floor, in the order of speaking; a part of a name adds the next one. */
export function SpeakerQueue({
  hearing,
  directory,
  names,
  actions,
  isLive,
  inputRef,
}: SpeakerQueueProps): ReactNode {
  const { t } = useText();
  const queue = hearing.speakerQueue;
  return (
    <div className={styles.queue}>
      {isLive ? (
        <ParticipantField
          label={t('room.floor.add')}
          hearing={hearing}
          directory={directory}
          value={null}
          onChange={(personId) => {
            if (personId === null) return;
            actions.ask(personId);
            // A digit that chose somebody has moved the focus on; the next one is written down here as well.
            requestAnimationFrame(() => inputRef.current?.focus());
          }}
          placeholder={t('room.floor.addPlaceholder')}
          inputRef={inputRef}
        />
      ) : null}
      {queue.length === 0 ? (
        <p className={styles.empty}>{t('room.floor.queueEmpty')}</p>
      ) : (
        <ReorderableList
          label={t('room.floor.queue')}
          items={queue}
          itemKey={({ id }) => id}
          itemLabel={({ personId }) => names.person(personId)}
          onMove={(from, to) => {
            const moved = queue[from];
            if (moved !== undefined) actions.moveInQueue(moved.id, to);
          }}
          moveUpLabel={(label) => t('room.floor.moveUp', { label })}
          moveDownLabel={(label) => t('room.floor.moveDown', { label })}
          movedText={(label, position, count) => t('room.floor.moved', { label, position, count })}
          isDisabled={!isLive}
        >
          {(queued, index) => (
            <div className={styles.row}>
              <span className={styles.name}>
                {index + 1}. {names.person(queued.personId)}
              </span>
              {isLive ? (
                <span className={styles.buttons}>
                  <IconButton
                    icon={Mic}
                    size="small"
                    label={t('room.floor.give', { name: names.person(queued.personId) })}
                    onPress={() => actions.giveFloor(queued.personId)}
                  />
                  <IconButton
                    icon={X}
                    size="small"
                    label={t('room.floor.remove', { name: names.person(queued.personId) })}
                    onPress={() => actions.leaveQueue(queued)}
                  />
                </span>
              ) : null}
            </div>
          )}
        </ReorderableList>
      )}
    </div>
  );
}
