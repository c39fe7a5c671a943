import { Clock, NotebookPen, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useReadOnly } from '@renderer/api';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import { Button, Checkbox, IconButton, NumberField, TextField } from '@renderer/ui';
import type { AgendaItem } from '@shared/record/agenda-item';
import type { IsoTime } from '@shared/record/primitives';
import { languages } from '@shared/texts/language';
import { fieldId } from '../frame/gap-fields';
import { useUndoable } from '../parts/use-undoable';
import { useSpansText } from '../record/room/agenda/spans-text';
import type { HearingSectionProps } from '../section-props';
import styles from './AgendaItemRow.module.css';
import { RapporteursField } from './RapporteursField';
import { useKeptEdits } from './use-kept-edits';

interface AgendaItemRowProps extends HearingSectionProps {
  readonly item: AgendaItem;
  readonly index: number;
  /** The item's name in buttons and messages. */
  readonly label: string;
  readonly begins: IsoTime | null;
  /** Corrects when the item was considered. */
  readonly onTimes: () => void;
}

/** One item of the agenda with everything that can be changed on it. */
export function AgendaItemRow(props: AgendaItemRowProps): ReactNode {
  const { item, index, label, begins, hearing, changer, readOnly } = props;
  const { t } = useText();
  const isReadingRoom = useReadOnly();
  const remove = useRemoveItem(props);
  const [hasNote, setHasNote] = useState(item.note !== '');
  const { shown, edit, problem } = useKeptEdits<Omit<AgendaItem, 'id'>>(item, (set) =>
    changer.change({ kind: 'agenda.edit', itemId: item.id, set }),
  );
  const number = index + 1;

  return (
    <div className={styles.item} id={`field-${item.id}`}>
      <div className={styles.number}>
        {number}.{begins === null ? null : <div className={styles.begins}>{begins}</div>}
      </div>
      <div className={styles.fields}>
        <LocalizedField
          id={fieldId('title', item.id)}
          label={t('preparation.agenda.itemTitle', { number })}
          original={hearing.language}
          requiredLanguages={languages}
          isMultiline
          rows={1}
          isReadOnly={readOnly}
          value={shown.title}
          onCommit={(title) => edit({ title })}
          problem={problem('title')}
        />
        <div className={styles.line}>
          <RapporteursField
            id={fieldId('rapporteurs', item.id)}
            date={hearing.date}
            isReadOnly={readOnly}
            value={shown.rapporteurIds}
            onChange={(ids) => edit({ rapporteurIds: [...ids] })}
            problem={problem('rapporteurIds')}
          />
          <NumberField
            label={t('preparation.agenda.minutes')}
            isReadOnly={readOnly}
            minimum={1}
            maximum={1440}
            wrongNumber={t('preparation.agenda.wrongMinutes')}
            placeholder={readOnly ? undefined : t('preparation.agenda.minutesPlaceholder')}
            value={shown.plannedMinutes}
            onCommit={(plannedMinutes) => edit({ plannedMinutes })}
            problem={problem('plannedMinutes')}
          />
          <div className={styles.closed} title={t('preparation.agenda.closedHint')}>
            <Checkbox
              label={t('preparation.agenda.closed')}
              isReadOnly={readOnly}
              value={shown.closed}
              onChange={(closed) => edit({ closed })}
              problem={problem('closed')}
            />
            {hearing.status === 'planned' && !shown.addedInSession ? null : (
              <Checkbox
                label={t('preparation.agenda.addedInSession')}
                isReadOnly={readOnly}
                value={shown.addedInSession}
                onChange={(addedInSession) => edit({ addedInSession })}
                problem={problem('addedInSession')}
              />
            )}
          </div>
          {readOnly ? null : (
            <div className={styles.actions}>
              {hasNote ? null : (
                <IconButton
                  icon={NotebookPen}
                  size="small"
                  label={t('preparation.agenda.addNote')}
                  onPress={() => setHasNote(true)}
                />
              )}
              <IconButton
                icon={Trash2}
                size="small"
                label={t('preparation.agenda.remove', { label })}
                onPress={() => void remove()}
              />
            </div>
          )}
        </div>
        <ConsideredTimes {...props} />
        {hasNote && !isReadingRoom ? (
          <TextField
            label={t('preparation.agenda.note')}
            description={t('preparation.agenda.noteHint')}
            autoFocus={item.note === ''}
            isReadOnly={readOnly}
            value={shown.note}
            onCommit={(note) => edit({ note })}
            problem={problem('note')}
          />
        ) : null}
      </div>
    </div>
  );
}

/** When the item was really considered, once the sitting has begun. */
function ConsideredTimes({ item, index, hearing, onTimes, readOnly }: AgendaItemRowProps): ReactNode {
  const { t } = useText();
  const spansText = useSpansText();
  const times =
    item.considered.length === 0
      ? t('room.itemTimes.notConsidered')
      : t('room.itemTimes.considered', { times: spansText(item.considered) });
  if (hearing.status === 'planned' || (readOnly && item.considered.length === 0)) return null;
  if (readOnly) return <p className={styles.times}>{times}</p>;
  return (
    <div>
      <Button
        size="small"
        variant="quiet"
        icon={Clock}
        aria-label={t('room.itemTimes.openShown', { times, number: index + 1 })}
        onPress={onTimes}
      >
        {times}
      </Button>
    </div>
  );
}

/** Takes the item out at once; the message can bring it back to its place. */
function useRemoveItem({ item, label, hearing, changer, report }: AgendaItemRowProps): () => Promise<void> {
  const { t } = useText();
  const undoable = useUndoable(hearing.id, changer, report);
  return async () => {
    try {
      await undoable({ kind: 'agenda.remove', itemId: item.id }, t('preparation.agenda.removed', { label }));
    } catch (error) {
      report(error);
    }
  };
}
