import { CircleStop, SkipForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, Inline, KeyHint, ReorderableList, Stack, TimeField } from '@renderer/ui';
import { formatTime } from '@shared/calendar/date-forms';
import { currentItem } from '@shared/rules/room/current-item';
import { expectedEnd } from '@shared/rules/room/item-times';
import type { RoomProps } from '../room-props';
import { useMinute } from '../use-clock';
import { useMomentField } from '../use-moment-field';
import { roomKeys } from '../use-room-keys';
import styles from './AgendaTab.module.css';
import { NewItem } from './NewItem';
import { RoomItemRow } from './RoomItemRow';

/** The agenda as it really goes: calling and closing items, their times, items put on it in the sitting. */
export function AgendaTab(room: RoomProps): ReactNode {
  const { hearing, names, actions, changer, report, readOnly, canRecord } = room;
  const { t } = useText();
  const { field, take } = useMomentField(room);
  const current = currentItem(hearing);

  function atMoment(step: (at: string) => void): void {
    const at = take();
    if (at !== null) step(at);
  }

  return (
    <Stack>
      <ExpectedEnd {...room} />
      {canRecord ? (
        <>
          <TimeField {...field} />
          <Inline>
            <Button
              size="small"
              variant="primary"
              icon={SkipForward}
              onPress={() => atMoment(actions.callNextItem)}
            >
              {t('room.agenda.next')}
            </Button>
            <KeyHint keys={roomKeys.nextItem} />
          </Inline>
          {current === null ? null : (
            <Inline>
              <Button size="small" icon={CircleStop} onPress={() => atMoment(actions.endItem)}>
                {t('room.agenda.end')}
              </Button>
              <KeyHint keys={roomKeys.endItem} />
            </Inline>
          )}
        </>
      ) : null}
      {hearing.agenda.length === 0 ? null : (
        <ReorderableList
          label={t('room.agenda.list')}
          items={hearing.agenda}
          itemKey={({ id }) => id}
          itemLabel={({ id }) => names.item(id)}
          onMove={(from, to) => {
            const moved = hearing.agenda[from];
            if (moved !== undefined)
              changer.change({ kind: 'agenda.move', itemId: moved.id, to }).catch(report);
          }}
          moveUpLabel={(label) => t('preparation.agenda.moveUp', { label })}
          moveDownLabel={(label) => t('preparation.agenda.moveDown', { label })}
          movedText={(label, position, count) => t('preparation.agenda.moved', { label, position, count })}
          isDisabled={readOnly}
        >
          {(item) => (
            <RoomItemRow
              {...room}
              item={item}
              isCurrent={item === current}
              onCall={() => atMoment((at) => actions.callItem(item.id, at))}
            />
          )}
        </ReorderableList>
      )}
      {readOnly ? null : <NewItem {...room} />}
    </Stack>
  );
}

/** When the sitting should end by what is left of the plan. */
function ExpectedEnd({ hearing }: RoomProps): ReactNode {
  const { t } = useText();
  const end = expectedEnd(hearing, useMinute());
  if (end === null) return null;
  const time = formatTime(end.at);
  return (
    <p className={styles.end}>
      {end.withoutTime === 0
        ? t('room.agenda.expectedEnd', { time })
        : t('room.agenda.expectedEndPartly', { time, count: end.withoutTime })}
    </p>
  );
}
