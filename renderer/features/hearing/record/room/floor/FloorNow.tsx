import { CircleStop, Mic, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, Inline, KeyHint } from '@renderer/ui';
import { openTurn } from '@shared/rules/room/floor';
import { clockText } from '../clock-text';
import type { RoomProps } from '../room-props';
import { roomKeys } from '../use-room-keys';
import { FloorClock } from './FloorClock';
import styles from './FloorNow.module.css';

/** Who has the floor and for how long; the step to the next speaker. */
export function FloorNow({ hearing, names, actions, isLive }: RoomProps): ReactNode {
  const { t } = useText();
  const turn = openTurn(hearing);
  return (
    <section aria-label={t('room.floor.title')} className={styles.now}>
      {turn === null ? (
        <p className={styles.nobody}>{t('room.floor.nobody')}</p>
      ) : (
        <>
          <div>
            <p className={styles.name}>{names.person(turn.personId)}</p>
            <p className={styles.office}>{names.office(turn.personId)}</p>
          </div>
          <Inline>
            <FloorClock hearing={hearing} turn={turn} size="large" />
            <span className={styles.limit}>
              {turn.limitSeconds === null
                ? t('room.floor.noLimit')
                : t('room.floor.limit', { time: clockText(turn.limitSeconds) })}
            </span>
          </Inline>
        </>
      )}
      {isLive ? (
        <Inline>
          <Button size="small" variant="primary" icon={Mic} onPress={actions.nextSpeaker}>
            {t('room.floor.next')}
          </Button>
          <KeyHint keys={roomKeys.nextSpeaker} />
        </Inline>
      ) : null}
      {isLive && turn !== null ? (
        <Inline>
          {turn.limitSeconds === null ? null : (
            <Button
              size="small"
              icon={Plus}
              aria-label={t('room.floor.addTimeFor', { name: names.person(turn.personId) })}
              onPress={actions.addTime}
            >
              {t('room.floor.addTime')}
            </Button>
          )}
          <Button size="small" icon={CircleStop} onPress={actions.endTurn}>
            {t('room.floor.end')}
          </Button>
          <KeyHint keys={roomKeys.endTurn} />
        </Inline>
      ) : null}
    </section>
  );
}
