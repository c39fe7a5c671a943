import { Copy, ListOrdered, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { Button, EmptyState, ReorderableList, Section, TextField } from '@renderer/ui';
import { formatDuration } from '@shared/calendar/date-forms';
import type { AgendaItem } from '@shared/record/agenda-item';
import type { Hearing } from '@shared/record/hearing';
import { localized } from '@shared/rules/names';
import { fieldId } from '../frame/gap-fields';
import { useNewItem } from '../parts/use-new-item';
import { ItemTimesDialog } from '../record/room/agenda/ItemTimesDialog';
import type { HearingSectionProps } from '../section-props';
import { AgendaItemRow } from './AgendaItemRow';
import { agendaTimes } from './agenda-times';
import styles from './AgendaEditor.module.css';
import { CopyAgendaDialog } from './CopyAgendaDialog';

/** The agenda: items in their order, with the time they should take. */
export function AgendaEditor(props: HearingSectionProps): ReactNode {
  const { hearing, changer, readOnly, report } = props;
  const { t, language } = useText();
  const [isCopying, setIsCopying] = useState(false);
  const [timesOf, setTimesOf] = useState<string | null>(null);
  const times = agendaTimes(hearing);

  function labelOf(item: AgendaItem): string {
    const number = hearing.agenda.indexOf(item) + 1;
    return localized(item.title, language).text || t('preparation.agenda.itemName', { number });
  }

  return (
    <Section
      title={t('preparation.agenda.title')}
      description={hearing.agenda.length === 0 ? undefined : <AgendaTotal hearing={hearing} />}
      isCard
      actions={
        readOnly ? null : (
          <Button size="small" icon={Copy} onPress={() => setIsCopying(true)}>
            {t('preparation.agenda.copy')}
          </Button>
        )
      }
    >
      {hearing.agenda.length === 0 ? (
        <EmptyState icon={ListOrdered} title={t('preparation.agenda.empty')}>
          {t('preparation.agenda.emptyHint')}
        </EmptyState>
      ) : (
        <ReorderableList
          label={t('preparation.agenda.list')}
          items={hearing.agenda}
          itemKey={(item) => item.id}
          itemLabel={labelOf}
          onMove={(from, to) => {
            const item = hearing.agenda[from];
            if (item !== undefined)
              changer.change({ kind: 'agenda.move', itemId: item.id, to }).catch(report);
          }}
          moveUpLabel={(label) => t('preparation.agenda.moveUp', { label })}
          moveDownLabel={(label) => t('preparation.agenda.moveDown', { label })}
          movedText={(label, position, count) => t('preparation.agenda.moved', { label, position, count })}
          isDisabled={readOnly}
        >
          {(item, index) => (
            <AgendaItemRow
              {...props}
              item={item}
              index={index}
              label={labelOf(item)}
              begins={times.begins.get(item.id) ?? null}
              onTimes={() => setTimesOf(item.id)}
            />
          )}
        </ReorderableList>
      )}
      {readOnly ? null : <NewItemField {...props} />}
      {timesOf === null ? null : (
        <ItemTimesDialog {...props} itemId={timesOf} onClose={() => setTimesOf(null)} />
      )}
      {isCopying ? <CopyAgendaDialog {...props} onClose={() => setIsCopying(false)} /> : null}
    </Section>
  );
}

/** How long it will take and when it should end, with a word of warning where that is too late. */
function AgendaTotal({ hearing }: { readonly hearing: Hearing }): ReactNode {
  const { t, language } = useText();
  const { total, withoutTime, expectedEnd, isLate } = agendaTimes(hearing);
  const count = hearing.agenda.length;
  const duration = formatDuration(total, language);
  return (
    <>
      {withoutTime === count
        ? t('preparation.agenda.withoutTimes', { count })
        : withoutTime === 0
          ? t('preparation.agenda.total', { count, duration })
          : t('preparation.agenda.totalPartly', { count, duration, missing: withoutTime })}
      {expectedEnd === null ? null : <> · {t('preparation.agenda.expectedEnd', { time: expectedEnd })}</>}
      {isLate && hearing.plannedEnd !== null ? (
        <strong className={styles.late}>
          {' '}
          {t('preparation.agenda.later', { time: hearing.plannedEnd })}
        </strong>
      ) : null}
    </>
  );
}

/** One line for the next item: Enter adds it and the caret stays for the one after. */
function NewItemField(props: HearingSectionProps): ReactNode {
  const { t } = useText();
  const { title, setTitle, isBlank, input, onSubmit } = useNewItem(props);

  return (
    <form className={styles.newItem} onSubmit={onSubmit}>
      <TextField
        id={fieldId('newItem')}
        ref={input}
        label={t('preparation.agenda.add')}
        isLabelHidden
        placeholder={t('preparation.agenda.addPlaceholder')}
        lang={props.hearing.language}
        value={title}
        onChange={setTitle}
      />
      <Button type="submit" icon={Plus} isDisabled={isBlank}>
        {t('preparation.agenda.add')}
      </Button>
    </form>
  );
}
