import { useState, type ReactNode } from 'react';
import { useDateInput } from '@renderer/app/inputs/date-input';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import { DateField, NumberField, Select } from '@renderer/ui';
import type { Deadline, DeadlineKind } from '@shared/record/deadline';
import type { IsoDate } from '@shared/record/primitives';
import type { Language } from '@shared/texts/language';
import { DeadlineNote } from './DeadlineNote';
import styles from './DeadlineEditor.module.css';

interface DeadlineEditorProps {
  readonly label: string;
  readonly value: Deadline;
  readonly onCommit: (deadline: Deadline) => void;
  /** The day the term starts; null while it has not started. */
  readonly from: IsoDate | null;
  /** The language of the first tab of a deadline in words. */
  readonly original: Language;
  readonly isReadOnly?: boolean;
  readonly id?: string;
}

const kinds: readonly DeadlineKind[] = ['date', 'workingDays', 'calendarDays', 'year', 'phrase', 'none'];

/** When something is due: a date, a number of days, a year, words, or nothing; says what it comes to. */
export function DeadlineEditor({
  label,
  value,
  onCommit,
  from,
  original,
  isReadOnly = false,
  id,
}: DeadlineEditorProps): ReactNode {
  const { t } = useText();
  // A kind chosen whose date or number is still to be typed, or on its way to the disk: until the stored deadline
  // moves, its field must stay where the caret is.
  const [begun, setBegun] = useState<DeadlineKind | null>(null);
  const stored = JSON.stringify(value);
  const [lastStored, setLastStored] = useState(stored);
  if (stored !== lastStored) {
    setLastStored(stored);
    setBegun(null);
  }
  const kind = begun ?? value.kind;

  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        <div className={styles.kind}>
          <Select
            id={id}
            label={label}
            value={kind}
            onChange={(chosen) => {
              setBegun(chosen);
              if (chosen === 'none') onCommit({ kind: 'none' });
            }}
            options={kinds.map((one) => ({ value: one, label: t(`record.deadlineKind.${one}`) }))}
            placeholder={t('app.notChosen')}
            isReadOnly={isReadOnly}
          />
        </div>
        <DeadlineValue
          kind={kind}
          value={value}
          onCommit={onCommit}
          original={original}
          isReadOnly={isReadOnly}
        />
      </div>
      {begun === null || begun === value.kind ? <DeadlineNote deadline={value} from={from} /> : null}
    </div>
  );
}

interface DeadlineValueProps {
  readonly kind: DeadlineKind;
  readonly value: Deadline;
  readonly onCommit: (deadline: Deadline) => void;
  readonly original: Language;
  readonly isReadOnly: boolean;
}

function DeadlineValue({ kind, value, onCommit, original, isReadOnly }: DeadlineValueProps): ReactNode {
  const { t } = useText();
  const dateInput = useDateInput();
  switch (kind) {
    case 'none':
      return null;
    case 'date':
      return (
        <DateField
          {...dateInput}
          label={t('entries.deadline.date')}
          value={value.kind === 'date' ? value.date : null}
          onCommit={(date) => onCommit(date === null ? { kind: 'none' } : { kind, date })}
          placeholder={t('entries.deadline.datePlaceholder')}
          isReadOnly={isReadOnly}
        />
      );
    case 'workingDays':
    case 'calendarDays':
      return (
        <NumberField
          label={t('entries.deadline.days')}
          value={value.kind === 'workingDays' || value.kind === 'calendarDays' ? value.days : null}
          onCommit={(days) => onCommit(days === null ? { kind: 'none' } : { kind, days })}
          minimum={1}
          maximum={kind === 'workingDays' ? 1_000 : 3_650}
          wrongNumber={t('entries.deadline.wrongDays', { most: kind === 'workingDays' ? 1_000 : 3_650 })}
          isReadOnly={isReadOnly}
        />
      );
    case 'year':
      return (
        <NumberField
          label={t('entries.deadline.year')}
          value={value.kind === 'year' ? value.year : null}
          onCommit={(year) => onCommit(year === null ? { kind: 'none' } : { kind, year })}
          minimum={1990}
          maximum={2200}
          wrongNumber={t('entries.deadline.wrongYear')}
          isReadOnly={isReadOnly}
        />
      );
    case 'phrase':
      return (
        <div className={styles.phrase}>
          <LocalizedField
            label={t('entries.deadline.phrase')}
            value={value.kind === 'phrase' ? value.text : {}}
            onCommit={(text) => onCommit({ kind, text })}
            original={original}
            isReadOnly={isReadOnly}
          />
        </div>
      );
  }
}
