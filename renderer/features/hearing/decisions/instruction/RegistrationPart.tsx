import { useState, type ReactNode } from 'react';
import { useNextNumber } from '@renderer/api';
import { useDateInput } from '@renderer/app/inputs/date-input';
import { stopsAtUnreadableField } from '@renderer/app/inputs/unreadable-field';
import { AssignNumber } from '@renderer/app/register/AssignNumber';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import { Button, DateField, Disclosure, Section, TextField } from '@renderer/ui';
import type { IsoDate } from '@shared/record/primitives';
import { isBlank } from '@shared/rules/names';
import { fieldId } from '../../frame/gap-fields';
import type { InstructionPartProps } from './part-props';
import styles from './Parts.module.css';

/** Number and date under which the letter is registered: from the register, or typed where another journal gave them. */
export function RegistrationPart(props: InstructionPartProps): ReactNode {
  const { instruction, isReadOnly } = props;
  const { t } = useText();
  const dateInput = useDateInput();
  const [date, setDate] = useState<IsoDate>(instruction.registration?.date ?? today());
  const letter = { kind: 'instruction', instructionId: instruction.id } as const;
  const isGiven = (useNextNumber(letter, date)?.standing ?? null) !== null;

  return (
    <Section
      title={t('decisions.instruction.registration')}
      description={t('decisions.instruction.registrationHint')}
      isCard
    >
      <div id={fieldId('registrationMissing', instruction.id)} tabIndex={-1} className={styles.fields}>
        {instruction.registration === null && !isReadOnly ? (
          <DateField
            {...dateInput}
            label={t('decisions.instruction.date')}
            value={date}
            onCommit={(typed) => {
              if (typed !== null) setDate(typed);
            }}
            placeholder={t('entries.deadline.datePlaceholder')}
          />
        ) : null}
        <div className={styles.end}>
          <AssignNumber paper={letter} date={date} isDisabled={instruction.registration !== null} />
        </div>
      </div>
      {isGiven ? null : (
        <Disclosure title={t('register.assign.elsewhere')} isOpenAtFirst={instruction.registration !== null}>
          <TypedRegistration {...props} />
        </Disclosure>
      )}
    </Section>
  );
}

/** Both or neither: a number without its date registers nothing. */
function TypedRegistration({ instruction, isReadOnly, onChange }: InstructionPartProps): ReactNode {
  const { t } = useText();
  const dateInput = useDateInput();
  const { registration } = instruction;
  const [number, setNumber] = useState(registration?.number ?? '');
  const [date, setDate] = useState<IsoDate | null>(registration?.date ?? null);
  const [isNeeded, setIsNeeded] = useState(false);

  function register(): void {
    if (isBlank(number) || date === null) setIsNeeded(true);
    else void onChange({ kind: 'register', registration: { number: number.trim(), date } });
  }

  function unregister(): void {
    setNumber('');
    setDate(null);
    void onChange({ kind: 'register', registration: null });
  }

  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (!stopsAtUnreadableField(event.currentTarget)) register();
      }}
    >
      <TextField
        label={t('decisions.instruction.number')}
        value={number}
        onChange={(text) => {
          setNumber(text);
          setIsNeeded(false);
        }}
        problem={isNeeded ? t('decisions.instruction.registrationNeeded') : undefined}
        isReadOnly={isReadOnly}
      />
      <DateField
        {...dateInput}
        label={t('decisions.instruction.date')}
        value={date}
        onCommit={(typed) => {
          setDate(typed);
          setIsNeeded(false);
        }}
        placeholder={t('entries.deadline.datePlaceholder')}
        isReadOnly={isReadOnly}
      />
      {isReadOnly ? null : (
        <div className={styles.end}>
          <Button type="submit">{t('decisions.instruction.register')}</Button>
          {registration === null ? null : (
            <Button variant="quiet" onPress={unregister}>
              {t('decisions.instruction.unregister')}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
