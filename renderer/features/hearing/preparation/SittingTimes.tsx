import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTimeInput } from '@renderer/app/inputs/date-input';
import { useText } from '@renderer/app/text';
import { Button, IconButton, Section, TextField, TimeField, toasts } from '@renderer/ui';
import type { SittingBreak } from '@shared/record/hearing';
import { fieldId } from '../frame/gap-fields';
import { now } from '../frame/now';
import type { HearingSectionProps } from '../section-props';
import { atTime, timeOfDay } from './local-time';
import styles from './SittingTimes.module.css';
import { useKeptEdits } from './use-kept-edits';

/** When the sitting really began and ended, and when it paused. */
export function SittingTimes(props: HearingSectionProps): ReactNode {
  const { hearing, changer, readOnly, report } = props;
  const { t } = useText();
  const timeInput = useTimeInput();
  const { shown, edit, problem } = useKeptEdits(hearing, (set) =>
    changer.change({ kind: 'details.edit', set }),
  );

  async function addBreak(): Promise<void> {
    const start = now().startsWith(hearing.date)
      ? now()
      : (hearing.actualStart ?? `${hearing.date}T12:00:00`);
    try {
      await changer.change({
        kind: 'break.add',
        break: { start: `${start.slice(0, 16)}:00`, end: null, note: '' },
      });
    } catch (error) {
      report(error);
    }
  }

  return (
    <Section title={t('preparation.sitting.title')} isCard>
      <div className={styles.times}>
        <TimeField
          {...timeInput}
          id={fieldId('actualStart')}
          label={t('preparation.sitting.start')}
          isReadOnly={readOnly}
          value={timeOfDay(shown.actualStart)}
          onCommit={(time) => edit({ actualStart: atTime(time, shown.actualStart, hearing.date) })}
          problem={problem('actualStart')}
        />
        <TimeField
          {...timeInput}
          id={fieldId('actualEnd')}
          label={t('preparation.sitting.end')}
          isReadOnly={readOnly}
          value={timeOfDay(shown.actualEnd)}
          onCommit={(time) => edit({ actualEnd: atTime(time, shown.actualEnd, hearing.date) })}
          problem={problem('actualEnd')}
        />
      </div>
      <Section
        title={t('preparation.sitting.breaks')}
        id={fieldId('breaks')}
        actions={
          readOnly ? null : (
            <Button size="small" icon={Plus} onPress={() => void addBreak()}>
              {t('preparation.sitting.addBreak')}
            </Button>
          )
        }
      >
        {hearing.breaks.length === 0 ? (
          <p className={styles.none}>{t('preparation.sitting.noBreaks')}</p>
        ) : (
          hearing.breaks.map((pause) => <BreakRow key={pause.id} {...props} pause={pause} />)
        )}
      </Section>
    </Section>
  );
}

interface BreakRowProps extends HearingSectionProps {
  readonly pause: SittingBreak;
}

function BreakRow({ pause, hearing, changer, readOnly, report }: BreakRowProps): ReactNode {
  const { t } = useText();
  const timeInput = useTimeInput();
  const { shown, edit, problem } = useKeptEdits<Omit<SittingBreak, 'id'>>(pause, (set) =>
    changer.change({ kind: 'break.edit', breakId: pause.id, set }),
  );

  async function remove(): Promise<void> {
    try {
      await changer.change({ kind: 'break.remove', breakId: pause.id });
      const { start, end, note } = pause;
      toasts.show({
        text: t('preparation.sitting.breakRemoved'),
        action: {
          label: t('app.action.undo'),
          onAction: () => {
            changer.change({ kind: 'break.add', break: { start, end, note } }).catch(report);
          },
        },
      });
    } catch (error) {
      report(error);
    }
  }

  return (
    <div className={styles.pause}>
      <TimeField
        {...timeInput}
        label={t('preparation.sitting.breakStart')}
        isReadOnly={readOnly}
        value={timeOfDay(shown.start)}
        onCommit={(time) => {
          const start = atTime(time, shown.start, hearing.date);
          if (start !== null) edit({ start });
        }}
        problem={problem('start')}
      />
      <TimeField
        {...timeInput}
        label={t('preparation.sitting.breakEnd')}
        isReadOnly={readOnly}
        placeholder={t('preparation.sitting.stillOn')}
        value={timeOfDay(shown.end)}
        onCommit={(time) => edit({ end: atTime(time, shown.end ?? shown.start, hearing.date) })}
        problem={problem('end')}
      />
      <TextField
        label={t('preparation.sitting.breakNote')}
        isReadOnly={readOnly}
        value={shown.note}
        onCommit={(note) => edit({ note })}
        problem={problem('note')}
      />
      {readOnly ? null : (
        <IconButton
          icon={X}
          label={t('preparation.sitting.removeBreak', { start: timeOfDay(pause.start) ?? '' })}
          onPress={() => void remove()}
        />
      )}
    </div>
  );
}
