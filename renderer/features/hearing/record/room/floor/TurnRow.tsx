import { UserPen } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Banner, IconButton } from '@renderer/ui';
import { formatTime } from '@shared/calendar/date-forms';
import type { Hearing, Turn } from '@shared/record/hearing';
import type { LocalDateTime } from '@shared/record/primitives';
import { spokenSeconds } from '@shared/rules/room/floor';
import { typedMoment } from '@shared/rules/room/typed-moment';
import { now } from '../../../frame/now';
import type { HearingNames } from '../../../parts/hearing-names';
import { addParticipants, newParticipants } from '../../../parts/new-participants';
import { ParticipantField } from '../../../parts/ParticipantField';
import { PeriodFields } from '../../../parts/PeriodFields';
import { useUndoable } from '../../../parts/use-undoable';
import { useKeptEdits } from '../../../preparation/use-kept-edits';
import type { HearingSectionProps } from '../../../section-props';
import { ItemSelect } from '../../link-selects';
import { clockText } from '../clock-text';
import { useSecond } from '../use-clock';
import styles from './TurnsDialog.module.css';
import { useSecondInput } from './use-second-input';

interface TurnRowProps extends HearingSectionProps {
  readonly turn: Turn;
  readonly names: HearingNames;
  readonly isFirst: boolean;
  /** The row goes away, and with it the button that had the focus. */
  readonly onRemove: () => void;
}

/** One turn: who, from when to when, how long that was without breaks, and on which item. */
export function TurnRow(props: TurnRowProps): ReactNode {
  const { turn, hearing, directory, names, isFirst, onRemove, changer, report } = props;
  const { t } = useText();
  const timeInput = useSecondInput();
  const undoable = useUndoable(hearing.id, changer, report);
  const [isOther, setIsOther] = useState(false);
  const from = useRef<HTMLInputElement>(null);
  const { shown, edit, problem } = useKeptEdits<Omit<Turn, 'id'>>(turn, save, hearing.date);
  const name = names.person(turn.personId);
  const refusal = problem('start') ?? problem('end') ?? problem('personId');

  async function save(set: Partial<Omit<Turn, 'id'>>): Promise<void> {
    await addParticipants(changer, newParticipants(hearing, directory, [set.personId ?? null]));
    await changer.change({ kind: 'turn.edit', turnId: turn.id, set });
  }

  function momentOf(edge: 'start' | 'end', time: string): LocalDateTime {
    const beside = hearing.turns.filter(({ id }) => id !== turn.id);
    const otherEnd = edge === 'start' ? shown.end : shown.start;
    return typedMoment(hearing, { edge, time, otherEnd }, beside, now());
  }

  function remove(): void {
    onRemove();
    undoable({ kind: 'turn.remove', turnId: turn.id }, t('room.turns.removed', { name })).catch(report);
  }

  return (
    <li aria-label={name} className={styles.turn}>
      <div className={styles.who}>
        {isOther ? (
          <ParticipantField
            label={t('room.turns.who')}
            hearing={hearing}
            directory={directory}
            value={shown.personId}
            onChange={(personId) => {
              if (personId === null) return;
              setIsOther(false);
              edit({ personId });
              from.current?.focus();
            }}
            inputRef={focused}
          />
        ) : (
          <>
            {name}
            <IconButton
              icon={UserPen}
              size="small"
              label={t('room.turns.otherSpeaker', { name })}
              onPress={() => setIsOther(true)}
            />
          </>
        )}
        <Spoken hearing={hearing} turn={turn} />
      </div>
      <PeriodFields
        timeInput={timeInput}
        isLabelHidden
        from={{
          label: t('room.turns.fromOf', { name }),
          value: shown.start.slice(11),
          ref: from,
          autoFocus: isFirst,
          onCommit(time) {
            if (time !== null) edit({ start: momentOf('start', time) });
          },
        }}
        until={{
          label: t('room.turns.untilOf', { name }),
          placeholder: t('room.period.stillOn'),
          value: shown.end?.slice(11) ?? null,
          onCommit: (time) => edit({ end: time === null ? null : momentOf('end', time) }),
        }}
        remove={{
          label: t('room.turns.remove', { name, time: formatTime(turn.start) }),
          onPress: remove,
        }}
      />
      <div className={styles.item}>
        <ItemSelect
          label={t('room.turns.itemOf', { name })}
          isLabelHidden
          hearing={hearing}
          value={shown.itemId}
          onChange={(itemId) => edit({ itemId })}
          problem={problem('itemId')}
        />
      </div>
      {refusal === undefined ? null : (
        <div className={styles.problem}>
          <Banner tone="danger">{refusal}</Banner>
        </div>
      )}
    </li>
  );
}

/** Somebody who asked for the field types into it at once. */
function focused(input: HTMLInputElement | null): void {
  input?.focus();
}

function Spoken({ hearing, turn }: { readonly hearing: Hearing; readonly turn: Turn }): ReactNode {
  const { t } = useText();
  const clock = useSecond();
  return (
    <span className={styles.spoken}>
      {t('room.turns.spoken', { time: clockText(spokenSeconds(hearing, turn, clock)) })}
    </span>
  );
}
