import { useState, type ReactNode } from 'react';
import { useTimeInput } from '@renderer/app/inputs/date-input';
import { useText } from '@renderer/app/text';
import { TimeField } from '@renderer/ui';
import type { Hearing } from '@shared/record/hearing';
import type { IsoTime, LocalDateTime } from '@shared/record/primitives';
import { now } from './now';
import { StepDialog, type StepDialogProps } from './StepDialog';

interface SittingTimeDialogProps extends StepDialogProps {
  readonly hearing: Hearing;
  readonly step: 'start' | 'finish';
  readonly onSubmit: (at: LocalDateTime) => void;
}

/** Starts or finishes the sitting: now, unless the clock of the hall says otherwise. */
export function SittingTimeDialog({ hearing, step, onSubmit, ...dialog }: SittingTimeDialogProps): ReactNode {
  const { t } = useText();
  const timeInput = useTimeInput();
  const [time, setTime] = useState<IsoTime | null>(() => suggestedTime(hearing, step));
  const [isMissing, setIsMissing] = useState(false);

  function submit(): void {
    if (time === null) setIsMissing(true);
    else onSubmit(momentOf(hearing, step, time));
  }

  return (
    <StepDialog
      {...dialog}
      title={t(`hearing.status.${step}`)}
      hint={t(`hearing.status.${step}Hint`)}
      onSubmit={submit}
    >
      <TimeField
        {...timeInput}
        autoFocus
        label={t(`hearing.status.${step}Time`)}
        value={time}
        onCommit={(chosen) => {
          setTime(chosen);
          setIsMissing(false);
        }}
        problem={isMissing ? t('calendar.timeProblem.empty') : undefined}
      />
    </StepDialog>
  );
}

/** A time noted before; on the day of the hearing the time now; for a hearing entered later the planned one. */
function suggestedTime(hearing: Hearing, step: 'start' | 'finish'): IsoTime | null {
  const noted = step === 'start' ? hearing.actualStart : hearing.actualEnd;
  if (noted !== null) return noted.slice(11, 16);
  const clock = now();
  if (clock.startsWith(hearing.date)) return clock.slice(11, 16);
  return step === 'start' ? hearing.plannedStart : hearing.plannedEnd;
}

/**
 * The end of a sitting that ends in this minute is this second: somebody may have spoken in this very minute. It also
 * is of the next day where the sitting has gone on past midnight.
 */
function momentOf(hearing: Hearing, step: 'start' | 'finish', time: IsoTime): LocalDateTime {
  const clock = now();
  const isNow = step === 'finish' && clock.slice(11, 16) === time && clock > (hearing.actualStart ?? '');
  return isNow ? clock : `${hearing.date}T${time}:00`;
}
