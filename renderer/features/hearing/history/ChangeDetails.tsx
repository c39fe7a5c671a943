import type { ReactNode } from 'react';
import type { Translate } from '@shared/texts/catalogue';
import type { ChangedField } from './changed-fields';
import styles from './HistoryPanel.module.css';
import {
  changeOfValue,
  fieldOf,
  fieldWords,
  isSilent,
  partWords,
  valueWords,
  voterWords,
  type Reader,
} from './value-words';

/** A line of the history is for a glance; marking ninety people as present is not listed ninety times. */
const mostFields = 8;

interface ChangeDetailsProps {
  readonly fields: readonly ChangedField[];
  readonly arePlacesValid: boolean;
  readonly reader: Reader;
}

/** What a change did, field by field. */
export function ChangeDetails({ fields, arePlacesValid, reader }: ChangeDetailsProps): ReactNode {
  const { t } = reader;
  const shown = fields.filter((field) => field.kind !== 'edited' || !isSilent(field.path));
  const hidden = shown.length - mostFields;
  if (shown.length === 0) return null;
  return (
    <ul className={styles.fields}>
      {shown.slice(0, mostFields).map((field, index) => (
        <FieldChange key={index} field={field} arePlacesValid={arePlacesValid} reader={reader} />
      ))}
      {hidden > 0 ? (
        <li className={styles.field}>{t('hearing.history.further', { count: hidden })}</li>
      ) : null}
    </ul>
  );
}

interface FieldChangeProps {
  readonly field: ChangedField;
  readonly arePlacesValid: boolean;
  readonly reader: Reader;
}

function FieldChange({ field, arePlacesValid, reader }: FieldChangeProps): ReactNode {
  const { t } = reader;
  switch (field.kind) {
    case 'order':
      return (
        <li className={styles.field}>
          {fieldWords([field.list], true, reader)}: {t('hearing.history.order')}
        </li>
      );
    case 'added':
    case 'removed':
      return (
        <li>
          <Value
            label={t(`hearing.history.${field.kind}`)}
            text={partWords(field.part, reader)}
            isOld={field.kind === 'removed'}
          />
        </li>
      );
    case 'edited': {
      const name = fieldOf(field.path);
      return (
        <Edited
          name={fieldWords(field.path, arePlacesValid, reader)}
          {...changeOfValue(name, field, reader)}
          t={t}
        />
      );
    }
    case 'voice':
      return (
        <Edited
          name={voterWords(field.vote, field.personId, reader)}
          before={valueWords('value', field.before, reader)}
          after={valueWords('value', field.after, reader)}
          t={t}
        />
      );
  }
}

interface EditedProps {
  readonly name: string;
  /** Empty where there was nothing. */
  readonly before: string;
  readonly after: string;
  readonly t: Translate;
}

function Edited({ name, before, after, t }: EditedProps): ReactNode {
  return (
    <li>
      <span className={styles.field}>{name}</span>
      {before === '' ? null : <Value label={t('hearing.history.before')} text={before} isOld />}
      <Value label={t('hearing.history.after')} text={after || t('hearing.history.empty')} />
    </li>
  );
}

interface ValueProps {
  readonly label: string;
  readonly text: string;
  readonly isOld?: boolean;
}

function Value({ label, text, isOld = false }: ValueProps): ReactNode {
  return (
    <div className={isOld ? styles.old : styles.fresh}>
      <span className={styles.label}>{label}: </span>
      {text}
    </div>
  );
}
