import {
  Coffee,
  EyeOff,
  ListChecks,
  ListOrdered,
  Mic,
  PanelRightClose,
  PanelRightOpen,
  SkipForward,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { IconButton, joinClasses, StatusPill } from '@renderer/ui';
import { formatTime } from '@shared/calendar/date-forms';
import { currentItem } from '@shared/rules/room/current-item';
import { openTurn } from '@shared/rules/room/floor';
import { openBreak, openClosedPart } from '@shared/rules/room/pauses';
import { FloorAnnouncer, FloorClock } from './floor/FloorClock';
import { QuorumPill } from './hall/QuorumPill';
import styles from './RoomBar.module.css';
import type { RoomProps } from './room-props';
import { roomKeys } from './use-room-keys';

interface RoomBarProps extends RoomProps {
  readonly isPanelShown: boolean;
  readonly onTogglePanel: () => void;
  readonly onRollCall: () => void;
}

/** Where the sitting is, in one line above the record: item, floor, hall, break, closed part. */
export function RoomBar({ isPanelShown, onTogglePanel, onRollCall, ...room }: RoomBarProps): ReactNode {
  const { readOnly, isLive } = room;
  const { t } = useText();
  return (
    <section aria-label={t('room.bar.label')} className={styles.bar}>
      {isLive ? (
        <>
          <Item {...room} />
          <Floor {...room} />
        </>
      ) : null}
      <div className={styles.part}>
        <QuorumPill {...room} isShort />
        {readOnly ? null : (
          <IconButton
            icon={ListChecks}
            size="small"
            label={t('room.rollCall.open')}
            keyHint={roomKeys.rollCall}
            onPress={onRollCall}
          />
        )}
      </div>
      {isLive ? <Pauses {...room} /> : null}
      <span className={styles.fold}>
        <IconButton
          icon={isPanelShown ? PanelRightClose : PanelRightOpen}
          label={t(isPanelShown ? 'room.bar.foldPanel' : 'room.bar.openPanel')}
          keyHint={roomKeys.panel}
          aria-expanded={isPanelShown}
          onPress={onTogglePanel}
        />
      </span>
    </section>
  );
}

function Item({ hearing, names, actions }: RoomProps): ReactNode {
  const { t } = useText();
  const item = currentItem(hearing);
  const label = item === null ? t('room.bar.noItem') : names.item(item.id);
  return (
    <div className={styles.wide}>
      <ListOrdered size={16} aria-hidden />
      <span className={styles.words} title={label}>
        {label}
      </span>
      {item?.closed === true ? <StatusPill tone="warning">{t('room.bar.closedItem')}</StatusPill> : null}
      <IconButton
        icon={SkipForward}
        size="small"
        label={t('room.agenda.next')}
        keyHint={roomKeys.nextItem}
        onPress={() => actions.callNextItem()}
      />
    </div>
  );
}

function Floor({ hearing, names, actions }: RoomProps): ReactNode {
  const { t } = useText();
  const turn = openTurn(hearing);
  const next = hearing.speakerQueue[0];
  const name = turn === null ? t('room.bar.noSpeaker') : names.person(turn.personId);
  return (
    <div className={joinClasses(styles.wide, styles.floor)}>
      <Mic size={16} aria-hidden />
      <span className={styles.words} title={name}>
        {name}
      </span>
      {turn === null ? null : (
        <>
          <FloorClock hearing={hearing} turn={turn} size="small" />
          <FloorAnnouncer key={turn.id} hearing={hearing} turn={turn} name={name} />
        </>
      )}
      {next === undefined ? null : (
        <span className={styles.next} title={names.person(next.personId)}>
          {t('room.bar.next', { name: names.person(next.personId) })}
        </span>
      )}
      <IconButton
        icon={SkipForward}
        size="small"
        label={t('room.floor.next')}
        keyHint={roomKeys.nextSpeaker}
        onPress={actions.nextSpeaker}
      />
    </div>
  );
}

function Pauses({ hearing, actions }: RoomProps): ReactNode {
  const { t } = useText();
  const pause = openBreak(hearing);
  const closed = openClosedPart(hearing);
  return (
    <div className={styles.part}>
      {pause === null ? null : (
        <StatusPill tone="warning" icon={Coffee}>
          {t('room.bar.onBreak', { time: formatTime(pause.start) })}
        </StatusPill>
      )}
      {closed === null ? null : (
        <StatusPill tone="danger" icon={EyeOff}>
          {t('room.bar.closed', { time: formatTime(closed.start) })}
        </StatusPill>
      )}
      <IconButton
        icon={Coffee}
        size="small"
        variant="outlined"
        label={t(pause === null ? 'room.sitting.beginBreak' : 'room.sitting.endBreak')}
        keyHint={roomKeys.break}
        onPress={() => actions.toggleBreak()}
      />
      <IconButton
        icon={EyeOff}
        size="small"
        variant="outlined"
        label={t(closed === null ? 'room.sitting.beginClosed' : 'room.sitting.endClosed')}
        keyHint={roomKeys.closed}
        onPress={() => actions.toggleClosedPart()}
      />
    </div>
  );
}
