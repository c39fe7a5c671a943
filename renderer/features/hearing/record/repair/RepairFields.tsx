import type { ReactNode } from 'react';
import { useTimeInput } from '@renderer/app/inputs/date-input';
import { useLanguageChoices } from '@renderer/app/inputs/language-choices';
import { useText } from '@renderer/app/text';
import { Select, TimeField } from '@renderer/ui';
import { entryKinds, type Entry } from '@shared/record/entry';
import { fieldId } from '../../frame/gap-fields';
import { ParticipantField } from '../../parts/ParticipantField';
import { atTime, timeOfDay } from '../../preparation/local-time';
import type { HearingSectionProps } from '../../section-props';
import { ItemSelect, QuestionSelect } from '../link-selects';
import type { EntryActions } from '../use-entry-actions';
import type { RepairField } from './repair-keys';
import styles from './RepairEditor.module.css';

interface RepairFieldsProps extends Pick<HearingSectionProps, 'hearing' | 'directory'> {
  readonly entry: Entry;
  readonly actions: EntryActions;
  /** A choice was made in a field: typing goes on in the words. */
  readonly onChosen: () => void;
}

/** Everything about an entry but its words; each field is saved as soon as it is chosen or left. */
export function RepairFields({ hearing, directory, entry, actions, onChosen }: RepairFieldsProps): ReactNode {
  const { t } = useText();
  const timeInput = useTimeInput();
  const languageChoices = useLanguageChoices(hearing.language);
  const edit = (set: Partial<Omit<Entry, 'id'>>) => void actions.edit(entry, set);
  return (
    <div className={styles.fields}>
      <Field name="speaker">
        <ParticipantField
          id={fieldId('speakerMissing', entry.id)}
          label={t('entries.field.speaker')}
          hearing={hearing}
          directory={directory}
          value={entry.speakerId}
          onChange={(speakerId) => {
            edit({ speakerId });
            if (speakerId !== null) onChosen();
          }}
          placeholder={t('entries.composer.speakerPlaceholder')}
        />
      </Field>
      <Field name="kind">
        <Select
          label={t('entries.field.kind')}
          value={entry.kind}
          onChange={(kind) => edit({ kind })}
          options={entryKinds.map((kind) => ({ value: kind, label: t(`record.entryKind.${kind}`) }))}
          placeholder={t('app.notChosen')}
        />
      </Field>
      <Field name="time">
        <TimeField
          {...timeInput}
          label={t('entries.field.time')}
          value={timeOfDay(entry.at)}
          onCommit={(time) => edit({ at: atTime(time, entry.at, hearing.date) })}
          placeholder={t('entries.field.timePlaceholder')}
        />
      </Field>
      {entry.kind === 'answer' ? (
        <Field name="question">
          <QuestionSelect
            hearing={hearing}
            directory={directory}
            itemId={entry.itemId}
            value={entry.answersId}
            onChange={(answersId) => edit({ answersId })}
          />
        </Field>
      ) : null}
      <Field name="addressee">
        <ParticipantField
          label={t('entries.field.addressee')}
          hearing={hearing}
          directory={directory}
          value={entry.addresseeId}
          onChange={(addresseeId) => {
            edit({ addresseeId });
            if (addresseeId !== null) onChosen();
          }}
        />
      </Field>
      <Field name="item">
        <ItemSelect
          hearing={hearing}
          value={entry.itemId}
          onChange={(itemId) => void actions.moveToItem(entry, itemId)}
        />
      </Field>
      <Select
        label={t('entries.field.language')}
        value={entry.language}
        onChange={(language) => edit({ language })}
        options={languageChoices.map(({ code, name }) => ({ value: code, label: name }))}
        placeholder={t('app.notChosen')}
      />
    </div>
  );
}

/** Puts the focus into a field of the repair; a closed list opens. */
export function enterRepairField(editor: HTMLElement, name: RepairField): void {
  const control = editor.querySelector<HTMLElement>(`[data-repair-field="${name}"] :is(input, button)`);
  if (control === null) return;
  control.focus();
  if (control instanceof HTMLInputElement) control.select();
  else control.click();
}

function Field({ name, children }: { readonly name: RepairField; readonly children: ReactNode }): ReactNode {
  return <div data-repair-field={name}>{children}</div>;
}
