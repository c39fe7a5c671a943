import { memo, useRef, useState, type ReactNode } from 'react';
import { lastItem } from '@shared/rules/room/current-item';
import { useHearingNames } from '../../parts/use-hearing-names';
import type { HearingSectionProps } from '../../section-props';
import { ItemTimesDialog } from './agenda/ItemTimesDialog';
import { TurnsDialog } from './floor/TurnsDialog';
import { QuorumWarning } from './hall/QuorumWarning';
import { isRoomShownAtFirst, keepRoomShown } from './panel-choice';
import { RollCallDialog } from './roll-call/RollCallDialog';
import styles from './Room.module.css';
import { RoomBar } from './RoomBar';
import { RoomPanel, type RoomTab } from './RoomPanel';
import type { RoomProps } from './room-props';
import { useHeadHeight } from './use-head-height';
import { useRoomActions } from './use-room-actions';
import { useRoomKeys } from './use-room-keys';

/**
 * The room around the record: a line above it that always shows, and a panel beside it that folds away. What is typed
 * into the line draws neither of them again.
 */
export const Room = memo(RoomAroundRecord);

interface RoomAroundRecordProps extends HearingSectionProps {
  /** Hears at once of an item that is being called, before the record has it. */
  readonly onCall: (itemId: string) => void;
}

function RoomAroundRecord({ onCall, ...props }: RoomAroundRecordProps): ReactNode {
  const { hearing, directory, readOnly } = props;
  const [isShown, setIsShown] = useState(isRoomShownAtFirst);
  const [tab, setTab] = useState<RoomTab>('floor');
  const [isRollCallOpen, setIsRollCallOpen] = useState(false);
  const [timesOf, setTimesOf] = useState<string | null>(null);
  const [areTurnsOpen, setAreTurnsOpen] = useState(false);
  const head = useHeadHeight();
  const queue = useRef<HTMLInputElement>(null);
  const movement = useRef<HTMLInputElement>(null);
  const room: RoomProps = {
    ...props,
    names: useHearingNames(hearing, directory),
    actions: useRoomActions(props, onCall),
    isLive: !readOnly && hearing.status === 'inSession',
    canRecord: !readOnly && hearing.status !== 'planned',
    openItemTimes: setTimesOf,
    openTurns: () => setAreTurnsOpen(true),
  };

  function show(isWanted: boolean): void {
    keepRoomShown(isWanted);
    setIsShown(isWanted);
  }

  function openAt(wanted: RoomTab, field: typeof queue): void {
    show(true);
    setTab(wanted);
    // The field is drawn with the tab.
    requestAnimationFrame(() => field.current?.focus());
  }

  useRoomKeys({
    actions: room.actions,
    isLive: room.isLive,
    canEdit: !readOnly,
    canRecord: room.canRecord,
    openQueue: () => openAt('floor', queue),
    openHall: () => openAt('hall', movement),
    openRollCall: () => setIsRollCallOpen(true),
    togglePanel: () => show(!isShown),
    openItemTimes: () => setTimesOf((lastItem(hearing) ?? hearing.agenda[0])?.id ?? null),
    openTurns: room.openTurns,
  });

  return (
    <>
      <div ref={head} className={styles.head}>
        <RoomBar
          {...room}
          isPanelShown={isShown}
          onTogglePanel={() => show(!isShown)}
          onRollCall={() => setIsRollCallOpen(true)}
        />
        <QuorumWarning {...room} />
      </div>
      {isShown ? (
        <div className={styles.side}>
          <RoomPanel
            {...room}
            tab={tab}
            onTab={setTab}
            queueRef={queue}
            movementRef={movement}
            onRollCall={() => setIsRollCallOpen(true)}
          />
        </div>
      ) : null}
      {isRollCallOpen ? <RollCallDialog {...props} onClose={() => setIsRollCallOpen(false)} /> : null}
      {timesOf === null ? null : (
        <ItemTimesDialog {...props} itemId={timesOf} onClose={() => setTimesOf(null)} />
      )}
      {areTurnsOpen ? <TurnsDialog {...props} onClose={() => setAreTurnsOpen(false)} /> : null}
    </>
  );
}
