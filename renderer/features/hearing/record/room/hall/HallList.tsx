import { DoorOpen, LogIn } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Badge, IconButton } from '@renderer/ui';
import { formatTime } from '@shared/calendar/date-forms';
import type { Participant } from '@shared/record/attendance';
import { whereaboutsOf } from '@shared/rules/room/hall';
import { rollCallOrder } from '@shared/rules/room/roll-call';
import { now } from '../../../frame/now';
import type { RoomProps } from '../room-props';
import { useMinute } from '../use-clock';
import styles from './HallList.module.css';
import { momentShown } from './QuorumPill';

/** Who is in the hall, who is not, and of whom nobody has said anything yet. */
export function HallList(room: RoomProps): ReactNode {
  const { t } = useText();
  const moment = momentShown(room.hearing, useMinute());
  const all = rollCallOrder(room.hearing).map((participant) => ({
    participant,
    ...whereaboutsOf(participant, moment),
  }));
  const groups = [
    { title: t('room.hall.inside'), people: all.filter(({ isInside }) => isInside) },
    {
      title: t('room.hall.outside'),
      people: all.filter(({ isInside, participant }) => !isInside && participant.presence !== 'unrecorded'),
    },
    {
      title: t('room.hall.unrecorded'),
      people: all.filter(({ participant }) => participant.presence === 'unrecorded'),
    },
  ];
  return groups.map(({ title, people }, place) =>
    place === 2 && people.length === 0 ? null : (
      <HallGroup key={title} {...room} title={title} people={people} />
    ),
  );
}

interface HallGroupProps extends RoomProps {
  readonly title: string;
  readonly people: readonly {
    readonly participant: Participant;
    readonly isInside: boolean;
    readonly since: string | null;
  }[];
}

function HallGroup({ title, people, names, actions, isLive }: HallGroupProps): ReactNode {
  const { t } = useText();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.group}>
      <h3 id={titleId} className={styles.title}>
        {title} <Badge>{people.length}</Badge>
      </h3>
      {people.length === 0 ? <p className={styles.note}>{t('room.hall.none')}</p> : null}
      <ul aria-labelledby={titleId}>
        {people.map(({ participant, isInside, since }) => {
          const name = names.person(participant.personId);
          return (
            <li key={participant.personId} className={styles.row}>
              <span className={styles.name}>
                {name}
                <HallNote participant={participant} isInside={isInside} since={since} />
              </span>
              {isLive ? (
                <IconButton
                  icon={isInside ? DoorOpen : LogIn}
                  size="small"
                  label={t(isInside ? 'room.hall.leaveNow' : 'room.hall.arriveNow', { name })}
                  onPress={() =>
                    isInside
                      ? actions.leave(participant.personId, now(), '')
                      : actions.arrive(participant.personId, now())
                  }
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Since when somebody is in the hall or away, and why. */
function HallNote({ participant, isInside, since }: HallGroupProps['people'][number]): ReactNode {
  const { t } = useText();
  const { presence, reason, role } = participant;
  const parts = [
    role === 'member' ? null : t(`record.participantRole.${role}`),
    isInside || presence === 'present' || presence === 'unrecorded'
      ? null
      : t(`room.rollCall.state.${presence}`),
    since === null ? null : t(isInside ? 'room.hall.since' : 'room.hall.leftAt', { time: formatTime(since) }),
    isInside || reason === '' ? null : reason,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <span className={styles.note}>{parts.join(' · ')}</span>;
}
