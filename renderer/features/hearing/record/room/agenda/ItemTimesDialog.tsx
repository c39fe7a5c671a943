import { useRef, type ReactNode } from 'react';
import { useTimeInput } from '@renderer/app/inputs/date-input';
import { useText } from '@renderer/app/text';
import { Banner, Button, Dialog } from '@renderer/ui';
import type { AgendaItem } from '@shared/record/agenda-item';
import type { LocalDateTime, Stretch } from '@shared/record/primitives';
import { typedMoment, type TypedMoment } from '@shared/rules/room/typed-moment';
import { now } from '../../../frame/now';
import { useHearingNames } from '../../../parts/use-hearing-names';
import { MissedPeriod } from '../../../parts/MissedPeriod';
import { PeriodFields } from '../../../parts/PeriodFields';
import { useUndoable } from '../../../parts/use-undoable';
import { timeOfDay } from '../../../preparation/local-time';
import { useKeptEdits } from '../../../preparation/use-kept-edits';
import type { HearingSectionProps } from '../../../section-props';
import styles from './ItemTimesDialog.module.css';
import { useSpansText } from './spans-text';

interface ItemTimesDialogProps extends Pick<
  HearingSectionProps,
  'hearing' | 'directory' | 'changer' | 'report'
> {
  readonly itemId: string;
  readonly onClose: () => void;
}

/** When an item was really considered: a time typed too late is corrected, a wrong one taken out, a missed one added. */
export function ItemTimesDialog({ itemId, onClose, ...props }: ItemTimesDialogProps): ReactNode {
  const { t } = useText();
  const names = useHearingNames(props.hearing, props.directory);
  const item = props.hearing.agenda.find(({ id }) => id === itemId);
  if (item === undefined) return null;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('room.itemTimes.title')}
      closeLabel={t('app.action.close')}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('app.action.close')}
        </Button>
      }
    >
      <p className={styles.item}>{names.item(itemId)}</p>
      <ItemTimes {...props} item={item} />
    </Dialog>
  );
}

interface ItemTimesProps extends Omit<ItemTimesDialogProps, 'itemId' | 'onClose'> {
  readonly item: AgendaItem;
}

function ItemTimes({ hearing, changer, report, item }: ItemTimesProps): ReactNode {
  const { t } = useText();
  const timeInput = useTimeInput();
  const spansText = useSpansText();
  const undoable = useUndoable(hearing.id, changer, report);
  const missed = useRef<HTMLInputElement>(null);
  const { shown, edit, problem } = useKeptEdits<Pick<AgendaItem, 'considered'>>(
    item,
    (set) => changer.change({ kind: 'agenda.edit', itemId: item.id, set }),
    hearing.date,
  );
  const { considered } = shown;
  const refusal = problem('considered');

  function momentOf(typed: TypedMoment, own?: Stretch): LocalDateTime {
    const beside = hearing.agenda.flatMap((other) => other.considered).filter((stretch) => stretch !== own);
    return typedMoment(hearing, typed, beside, now());
  }

  function replace(place: number, set: Partial<Stretch>): void {
    edit({
      considered: considered.map((stretch, at) => (at === place ? { ...stretch, ...set } : stretch)),
    });
  }

  function remove(place: number): void {
    const removed = considered.slice(place, place + 1);
    const remaining = considered.filter((_, at) => at !== place);
    missed.current?.focus();
    // What was refused is not in the record: taking it out leaves nothing to be undone.
    if (remaining.length >= item.considered.length) edit({ considered: remaining });
    else {
      undoable(
        { kind: 'agenda.edit', itemId: item.id, set: { considered: remaining } },
        t('room.itemTimes.removed', { times: spansText(removed) }),
      ).catch(report);
    }
  }

  return (
    <>
      <p className={styles.hint}>
        {considered.length === 0 ? t('room.itemTimes.none') : t('room.itemTimes.hint')}
      </p>
      {considered.map((stretch, place) => (
        <PeriodFields
          key={place}
          timeInput={timeInput}
          from={{
            label: t('room.period.from'),
            value: timeOfDay(stretch.start),
            autoFocus: place === considered.length - 1,
            onCommit(time) {
              if (time === null) return;
              replace(place, {
                start: momentOf({ edge: 'start', time, otherEnd: stretch.end }, stretch),
              });
            },
          }}
          until={{
            label: t('room.period.until'),
            placeholder: t('room.period.stillOn'),
            value: timeOfDay(stretch.end),
            onCommit: (time) =>
              replace(place, {
                end: time === null ? null : momentOf({ edge: 'end', time, otherEnd: stretch.start }, stretch),
              }),
          }}
          remove={{
            label: t('room.itemTimes.remove', { times: spansText([stretch]) }),
            onPress: () => remove(place),
          }}
        />
      ))}
      {refusal === undefined ? null : <Banner tone="danger">{refusal}</Banner>}
      <MissedPeriod
        title={t('room.itemTimes.missed')}
        addLabel={t('room.itemTimes.add')}
        timeInput={timeInput}
        momentOf={momentOf}
        autoFocus={considered.length === 0}
        fromRef={missed}
        onAdd={(start, end) => {
          // Where it is refused, it stands among the others with the reason and can be corrected there.
          edit({ considered: [...considered, { start, end }] });
          return Promise.resolve(true);
        }}
      />
    </>
  );
}
