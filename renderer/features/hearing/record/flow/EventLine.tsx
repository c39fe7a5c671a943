import {
  Coffee,
  DoorOpen,
  Lock,
  LockOpen,
  LogOut,
  Megaphone,
  Play,
  Square,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { joinClasses } from '@renderer/ui';
import { formatTime } from '@shared/calendar/date-forms';
import type { Hearing } from '@shared/record/hearing';
import type { Translate } from '@shared/texts/catalogue';
import type { HearingNames } from '../../parts/hearing-names';
import type { SittingEvent } from './sitting-events';
import styles from './FlowLines.module.css';

const icons: Readonly<Record<SittingEvent['kind'], LucideIcon>> = {
  started: Play,
  ended: Square,
  breakBegun: Coffee,
  breakEnded: Play,
  closedPartBegun: Lock,
  closedPartEnded: LockOpen,
  itemBegun: Megaphone,
  itemEnded: Square,
  arrived: DoorOpen,
  left: LogOut,
};

interface EventLineProps {
  readonly hearing: Hearing;
  readonly names: HearingNames;
  readonly event: SittingEvent;
}

/** What happened in the room as one thin line; an item that is called is the heading of what follows. */
export function EventLine({ hearing, names, event }: EventLineProps): ReactNode {
  const { t } = useText();
  const Icon = icons[event.kind];
  const words = eventWords(event, hearing, names, t);
  const isHeading = event.kind === 'itemBegun';
  return (
    <div className={joinClasses(styles.event, isHeading && styles.call)}>
      <span className={styles.time}>{formatTime(event.at)}</span>
      <Icon size={14} aria-hidden />
      {isHeading ? (
        <h3 className={styles.eventWords}>{words}</h3>
      ) : (
        <p className={styles.eventWords}>{words}</p>
      )}
    </div>
  );
}

function eventWords(event: SittingEvent, hearing: Hearing, names: HearingNames, t: Translate): string {
  switch (event.kind) {
    case 'itemBegun':
      return t('flow.event.itemBegun', { item: names.item(event.itemId) });
    case 'itemEnded':
      return t('flow.event.itemEnded', {
        number: hearing.agenda.findIndex(({ id }) => id === event.itemId) + 1,
      });
    case 'arrived':
    case 'left':
      return t(`flow.event.${event.kind}`, {
        names: event.personIds.map((id) => names.person(id)).join(', '),
      });
    default: {
      const what = t(`flow.event.${event.kind}`);
      return event.note.trim() === '' ? what : t('flow.event.noted', { what, note: event.note });
    }
  }
}
