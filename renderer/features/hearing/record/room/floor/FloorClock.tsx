import { CirclePause, Hourglass, Timer, TimerOff, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { joinClasses, VisuallyHidden } from '@renderer/ui';
import type { Hearing, Turn } from '@shared/record/hearing';
import { secondsLeft, spokenSeconds, timePhase, type TimePhase } from '@shared/rules/room/floor';
import { openBreak } from '@shared/rules/room/pauses';
import { clockText } from '../clock-text';
import { useSecond } from '../use-clock';
import styles from './FloorClock.module.css';

const icons: Readonly<Record<TimePhase, LucideIcon>> = {
  unlimited: Timer,
  enough: Timer,
  ending: Hourglass,
  over: TimerOff,
};

interface FloorClockProps {
  readonly hearing: Hearing;
  readonly turn: Turn;
  readonly size: 'small' | 'large';
}

/** The time of whoever has the floor: counting down where a limit was granted, else up. The large one says its phase. */
export function FloorClock({ hearing, turn, size }: FloorClockProps): ReactNode {
  const { t } = useText();
  const clock = useSecond();
  const left = secondsLeft(hearing, turn, clock);
  const phase = timePhase(left);
  const isPaused = openBreak(hearing) !== null;
  const Icon = isPaused ? CirclePause : icons[phase];
  const words = isPaused
    ? t('room.floor.paused')
    : phase === 'ending' || phase === 'over'
      ? t(`room.floor.${phase}`)
      : null;
  return (
    <span className={joinClasses(styles.clock, styles[size], !isPaused && styles[phase])}>
      <Icon size={size === 'large' ? 22 : 16} aria-hidden />
      <span
        role="timer"
        aria-label={t(left === null ? 'room.floor.spoken' : 'room.floor.left')}
        className={styles.time}
      >
        {clockText(left ?? spokenSeconds(hearing, turn, clock))}
      </span>
      {words === null || size === 'small' ? null : <span className={styles.words}>{words}</span>}
    </span>
  );
}

/** Says politely, once each, that half a minute is left and that the time is over. It shows nothing. */
export function FloorAnnouncer({
  hearing,
  turn,
  name,
}: Pick<FloorClockProps, 'hearing' | 'turn'> & { readonly name: string }): ReactNode {
  const { t } = useText();
  const phase = timePhase(secondsLeft(hearing, turn, useSecond()));
  // Whoever opens the page in the last half minute is not told what has been said before.
  const [phaseAtFirst] = useState(phase);
  const said =
    phase === phaseAtFirst
      ? ''
      : phase === 'ending'
        ? t('room.floor.announceEnding', { name })
        : phase === 'over'
          ? t('room.floor.announceOver', { name })
          : '';
  return (
    <VisuallyHidden>
      <span aria-live="polite">{said}</span>
    </VisuallyHidden>
  );
}
