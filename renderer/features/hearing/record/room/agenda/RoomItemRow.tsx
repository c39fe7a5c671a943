import { Clock, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Badge, IconButton } from '@renderer/ui';
import { formatDuration } from '@shared/calendar/date-forms';
import type { AgendaItem } from '@shared/record/agenda-item';
import { itemTimes, type ItemTime } from '@shared/rules/room/item-times';
import type { RoomProps } from '../room-props';
import { useMinute } from '../use-clock';
import { roomKeys } from '../use-room-keys';
import styles from './RoomItemRow.module.css';
import { useSpansText } from './spans-text';

interface RoomItemRowProps extends RoomProps {
  readonly item: AgendaItem;
  readonly isCurrent: boolean;
  readonly onCall: () => void;
}

/** One item: whether it was called, how long it took, and what was planned. */
export function RoomItemRow({
  hearing,
  names,
  item,
  isCurrent,
  canRecord,
  onCall,
  openItemTimes,
}: RoomItemRowProps): ReactNode {
  const { t } = useText();
  const time = itemTimes(hearing, useMinute()).find(({ itemId }) => itemId === item.id);
  const label = names.item(item.id);
  return (
    <div className={styles.item} aria-current={isCurrent ? 'step' : undefined}>
      <div className={styles.text}>
        <span className={isCurrent ? styles.current : undefined}>{label}</span>
        <span className={styles.marks}>
          {time === undefined ? null : (
            <Badge tone={time.state === 'open' ? 'accent' : 'neutral'}>
              {t(`room.agenda.state.${time.state}`)}
            </Badge>
          )}
          {item.closed ? <Badge tone="warning">{t('room.agenda.closedItem')}</Badge> : null}
          {item.addedInSession ? <Badge>{t('room.agenda.added')}</Badge> : null}
        </span>
        {time === undefined ? null : <Times {...time} considered={item.considered} />}
      </div>
      {canRecord ? (
        <span className={styles.buttons}>
          {isCurrent ? null : (
            <IconButton
              icon={Play}
              size="small"
              label={t('room.agenda.callItem', { label })}
              onPress={onCall}
            />
          )}
          <IconButton
            icon={Clock}
            size="small"
            label={t('room.itemTimes.open', { label })}
            keyHint={isCurrent ? roomKeys.itemTimes : undefined}
            onPress={() => openItemTimes(item.id)}
          />
        </span>
      ) : null}
    </div>
  );
}

interface TimesProps extends ItemTime, Pick<AgendaItem, 'considered'> {}

function Times({ state, seconds, plannedSeconds, considered }: TimesProps): ReactNode {
  const { t, language } = useText();
  const spansText = useSpansText();
  const duration = (length: number) => formatDuration(Math.floor(length / 60), language);
  const over = plannedSeconds === null ? 0 : seconds - plannedSeconds;
  const parts = [
    considered.length === 0 ? null : spansText(considered),
    state === 'ahead'
      ? null
      : t(state === 'open' ? 'room.agenda.going' : 'room.agenda.took', { duration: duration(seconds) }),
    plannedSeconds === null ? null : t('room.agenda.planned', { duration: duration(plannedSeconds) }),
  ].filter((part) => part !== null);
  return (
    <span className={styles.times}>
      {parts.join(' · ')}
      {over >= 60 ? (
        <strong className={styles.over}> {t('room.agenda.over', { duration: duration(over) })}</strong>
      ) : null}
    </span>
  );
}
