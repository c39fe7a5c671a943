import type { ReactNode } from 'react';
import { CircleAlert, Hourglass } from 'lucide-react';
import { joinClasses } from '@renderer/ui';
import { twoDigits } from '@shared/calendar/civil-date';
import type { ScreenView } from '@shared/contract/screen-methods';
import { localized } from '@shared/rules/names';
import { timePhase } from '@shared/rules/room/floor';
import type { Translate } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';
import styles from './ScreenPage.module.css';

interface SpeakerPartProps {
  readonly speaker: ScreenView['speaker'];
  /** Seconds since the times of the speaker were true. */
  readonly seconds: number;
  readonly language: Language;
  readonly t: Translate;
}

/** Who has the floor, and how long yet; the end is said by a word and a shape beside the colour. */
export function SpeakerPart({ speaker, seconds, language, t }: SpeakerPartProps): ReactNode {
  if (speaker === null) return <p className={styles.nobody}>{t('screen.noSpeaker')}</p>;
  const left = speaker.secondsLeft === null ? null : speaker.secondsLeft - seconds;
  const phase = timePhase(left);
  return (
    <section className={styles.speaker} aria-label={t('screen.speaker')}>
      <div>
        <p className={styles.name}>{localized(speaker.name, language).text}</p>
        <p className={styles.office}>{localized(speaker.office, language).text}</p>
      </div>
      <div className={joinClasses(styles.clock, styles[phase])}>
        <span className={styles.time} role="timer">
          {clock(left ?? speaker.secondsSpoken + seconds)}
        </span>
        <span className={styles.phase}>
          {phase === 'over' ? <CircleAlert size="1em" aria-hidden /> : null}
          {phase === 'ending' ? <Hourglass size="1em" aria-hidden /> : null}
          {t(`screen.phase.${phase}`)}
        </span>
      </div>
    </section>
  );
}

/** Minutes and seconds; beyond the granted time with a sign: −0:12. */
function clock(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${seconds < 0 ? '−' : ''}${Math.floor(whole / 60)}:${twoDigits(whole % 60)}`;
}
