import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { joinClasses, TextField } from '@renderer/ui';
import { presences, type Participant, type Presence } from '@shared/record/attendance';
import { isBlank } from '@shared/rules/names';
import styles from './RollCallRow.module.css';

interface RollCallRowProps {
  readonly participant: Participant;
  readonly name: string;
  readonly office: string;
  /** The one a digit marks. */
  readonly isActive: boolean;
  /** Fits what is typed. */
  readonly isFound: boolean;
  readonly asksReason: boolean;
  readonly onMark: (presence: Presence) => void;
  readonly onReason: (reason: string) => void;
  readonly onReasonDone: () => void;
}

/** The digit of each state, in the order of the buttons. */
const digits: Readonly<Record<Presence, string>> = {
  present: '1',
  excused: '2',
  absent: '3',
  unrecorded: '0',
};
const order = presences.toSorted((a, b) => Number(digits[a] === '0') - Number(digits[b] === '0'));

/** One person of the roll call: the state by a button or by its digit, and a reason where there should be one. */
export function RollCallRow(props: RollCallRowProps): ReactNode {
  const { participant, name, office, isActive, isFound, asksReason, onMark } = props;
  const { t } = useText();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const hasReason = participant.presence === 'excused' || participant.presence === 'absent';

  return (
    <li
      ref={row}
      aria-current={isActive ? 'true' : undefined}
      className={joinClasses(styles.row, isActive && styles.active, isFound && styles.found)}
    >
      <span className={styles.who}>
        <span className={styles.name}>{name}</span>
        <span className={styles.office}>{office}</span>
      </span>
      <span className={styles.states}>
        {order.map((presence) => {
          const state = t(`room.rollCall.state.${presence}`);
          return (
            <button
              key={presence}
              type="button"
              tabIndex={isActive ? 0 : -1}
              aria-label={t('room.rollCall.stateOf', { digit: digits[presence], state, name })}
              aria-pressed={participant.presence === presence}
              className={joinClasses(styles.state, participant.presence === presence && styles[presence])}
              onClick={() => onMark(presence)}
            >
              <kbd className={styles.digit}>{digits[presence]}</kbd> {state}
            </button>
          );
        })}
      </span>
      {hasReason && (asksReason || !isBlank(participant.reason) || isActive) ? <Reason {...props} /> : null}
    </li>
  );
}

function Reason({ participant, name, asksReason, onReason, onReasonDone }: RollCallRowProps): ReactNode {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asksReason) input.current?.focus();
  }, [asksReason]);
  return (
    <div
      className={styles.reason}
      onKeyDown={(event) => {
        // Escape in a changed reason gives up what was typed and does not come here; the next one leaves the field.
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onReasonDone();
      }}
    >
      <TextField
        ref={input}
        label={t('room.rollCall.reason', { name })}
        isLabelHidden
        placeholder={t('room.rollCall.reasonPlaceholder')}
        value={participant.reason}
        onCommit={onReason}
        commitPause={null}
      />
    </div>
  );
}
