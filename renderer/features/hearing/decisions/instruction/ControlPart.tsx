import { Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useDateInput } from '@renderer/app/inputs/date-input';
import { stopsAtUnreadableField } from '@renderer/app/inputs/unreadable-field';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import { Button, DateField, IconButton, Section, Select, TextField } from '@renderer/ui';
import { formatDate } from '@shared/calendar/date-forms';
import { controlEventKinds, type ControlEventKind } from '@shared/record/instruction';
import type { IsoDate } from '@shared/record/primitives';
import { controlEventParts } from '../../parts/control-event-words';
import { withCapital } from '../../parts/vote-words';
import type { InstructionPartProps } from './part-props';
import styles from './Parts.module.css';

/** What happened to the letter after it was issued. */
export function ControlPart({ instruction, isReadOnly, onChange }: InstructionPartProps): ReactNode {
  const { t, language } = useText();
  return (
    <Section title={t('decisions.instruction.control')} isCard>
      {instruction.control.length === 0 ? (
        <p className={styles.none}>{t('decisions.instruction.controlNone')}</p>
      ) : (
        <ul className={styles.events}>
          {instruction.control.map((event) => (
            <li key={event.id} className={styles.event}>
              <span className={styles.eventDate}>{formatDate(event.date, language, 'short')}</span>
              <span className={styles.eventText}>{controlEventParts(event, language, t).join(' · ')}</span>
              {isReadOnly ? null : (
                <IconButton
                  icon={Trash2}
                  size="small"
                  label={t('decisions.instruction.removeEvent', {
                    label: withCapital(t(`record.controlEvent.${event.kind}`)),
                  })}
                  onPress={() => void onChange({ kind: 'control.remove', eventId: event.id })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {isReadOnly ? null : <NewEvent onChange={onChange} />}
    </Section>
  );
}

function NewEvent({ onChange }: Pick<InstructionPartProps, 'onChange'>): ReactNode {
  const { t } = useText();
  const dateInput = useDateInput();
  const [kind, setKind] = useState<ControlEventKind>('sent');
  const [date, setDate] = useState<IsoDate | null>(today);
  const [newDeadline, setNewDeadline] = useState<IsoDate | null>(null);
  const [note, setNote] = useState('');
  const [isNeeded, setIsNeeded] = useState(false);

  async function add(): Promise<void> {
    if (date === null || (kind === 'extension' && newDeadline === null)) {
      setIsNeeded(true);
      return;
    }
    const event = { kind, date, note: note.trim(), newDeadline: kind === 'extension' ? newDeadline : null };
    if ((await onChange({ kind: 'control.add', event })) === null) return;
    setNote('');
    setNewDeadline(null);
  }

  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (!stopsAtUnreadableField(event.currentTarget)) void add();
      }}
    >
      <Select
        label={t('decisions.instruction.event')}
        value={kind}
        onChange={setKind}
        options={controlEventKinds.map((value) => ({
          value,
          label: withCapital(t(`record.controlEvent.${value}`)),
        }))}
        placeholder={t('app.notChosen')}
      />
      <DateField
        {...dateInput}
        label={t('decisions.instruction.eventDate')}
        value={date}
        onCommit={setDate}
        problem={isNeeded && date === null ? t('calendar.dateProblem.empty') : undefined}
      />
      {kind === 'extension' ? (
        <DateField
          {...dateInput}
          label={t('decisions.instruction.newDeadline')}
          value={newDeadline}
          onCommit={setNewDeadline}
          problem={
            isNeeded && newDeadline === null ? t('decisions.instruction.newDeadlineNeeded') : undefined
          }
        />
      ) : null}
      <TextField label={t('decisions.instruction.eventNote')} value={note} onChange={setNote} />
      <div className={styles.end}>
        <Button type="submit">{t('decisions.instruction.addEvent')}</Button>
      </div>
    </form>
  );
}
