import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useChangeInstructions } from '@renderer/api';
import { BodyField } from '@renderer/app/directory/BodyField';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import { Button, IconButton, ReorderableList, Section, Select, toasts } from '@renderer/ui';
import { assessments, type InstructionItem } from '@shared/record/instruction';
import { languages } from '@shared/texts/language';
import { focusField } from '../../frame/focus-field';
import { fieldId } from '../../frame/gap-fields';
import { DeadlineEditor } from '../../parts/DeadlineEditor';
import { BodiesField } from './BodiesField';
import type { InstructionPartProps } from './part-props';
import styles from './Parts.module.css';

/** The numbered items: what is to be done, by when, by whom; and when to report on the whole. */
export function ItemsPart({
  instruction,
  hearing,
  report,
  isReadOnly,
  onChange,
}: InstructionPartProps): ReactNode {
  const { t } = useText();
  const { undo } = useChangeInstructions();
  const { items, registration } = instruction;
  const from = registration?.date ?? null;
  const numberOf = (item: InstructionItem) => items.findIndex(({ id }) => id === item.id) + 1;

  async function add(): Promise<void> {
    const item: Omit<InstructionItem, 'id'> = {
      text: {},
      deadline: { kind: 'none' },
      responsibleBodyId: null,
      coExecutorBodyIds: [],
      assessment: null,
    };
    const itemId = await onChange({ kind: 'item.add', item });
    if (itemId !== null) focusField([fieldId('instructionItemTextsMissing', itemId)]);
  }

  async function remove(item: InstructionItem): Promise<void> {
    const number = numberOf(item);
    await onChange({ kind: 'item.remove', itemId: item.id });
    toasts.show({
      text: t('decisions.instruction.itemRemoved', { number }),
      action: { label: t('app.action.undo'), onAction: () => void undo(instruction.id).catch(report) },
    });
  }

  return (
    <Section
      title={t('decisions.instruction.items')}
      isCard
      actions={
        isReadOnly ? undefined : (
          <Button size="small" icon={Plus} onPress={() => void add()}>
            {t('decisions.instruction.addItem')}
          </Button>
        )
      }
    >
      {items.length === 0 ? (
        <p className={styles.none}>{t('decisions.instruction.noItems')}</p>
      ) : (
        <ReorderableList
          label={t('decisions.instruction.items')}
          items={items}
          itemKey={({ id }) => id}
          itemLabel={(item) => t('decisions.instruction.item', { number: numberOf(item) })}
          onMove={(place, to) => {
            const item = items[place];
            if (item) void onChange({ kind: 'item.move', itemId: item.id, to });
          }}
          moveUpLabel={(label) => t('decisions.instruction.moveUp', { label })}
          moveDownLabel={(label) => t('decisions.instruction.moveDown', { label })}
          movedText={(label, position, count) => t('decisions.instruction.moved', { label, position, count })}
          isDisabled={isReadOnly}
        >
          {(item, place) => (
            <ItemFields
              item={item}
              number={place + 1}
              from={from}
              original={hearing.language}
              isReadOnly={isReadOnly}
              onEdit={(set) => void onChange({ kind: 'item.edit', itemId: item.id, set })}
              onRemove={() => void remove(item)}
            />
          )}
        </ReorderableList>
      )}
      <DeadlineEditor
        label={t('decisions.instruction.reporting')}
        value={instruction.reporting}
        onCommit={(reporting) => void onChange({ kind: 'edit', set: { reporting } })}
        from={from}
        original={hearing.language}
        isReadOnly={isReadOnly}
      />
    </Section>
  );
}

interface ItemFieldsProps {
  readonly item: InstructionItem;
  readonly number: number;
  readonly from: string | null;
  readonly original: InstructionPartProps['hearing']['language'];
  readonly isReadOnly: boolean;
  readonly onEdit: (set: Partial<Omit<InstructionItem, 'id'>>) => void;
  readonly onRemove: () => void;
}

/** Stands for "not judged" in a list, whose values are texts. */
const notAssessed = '-';

function ItemFields({
  item,
  number,
  from,
  original,
  isReadOnly,
  onEdit,
  onRemove,
}: ItemFieldsProps): ReactNode {
  const { t } = useText();
  return (
    <div id={fieldId(item.id)} tabIndex={-1} className={styles.item}>
      <div className={styles.itemHead}>
        <div className={styles.itemText}>
          <LocalizedField
            id={fieldId('instructionItemTextsMissing', item.id)}
            label={t('decisions.instruction.itemText', { number })}
            value={item.text}
            onCommit={(text) => onEdit({ text })}
            original={original}
            requiredLanguages={languages}
            isMultiline
            rows={2}
            isReadOnly={isReadOnly}
          />
        </div>
        {isReadOnly ? null : (
          <IconButton
            icon={Trash2}
            size="small"
            label={t('decisions.instruction.removeItem', { number })}
            onPress={onRemove}
          />
        )}
      </div>
      <DeadlineEditor
        label={t('decisions.instruction.deadline')}
        value={item.deadline}
        onCommit={(deadline) => onEdit({ deadline })}
        from={from}
        original={original}
        isReadOnly={isReadOnly}
      />
      <div className={styles.fields}>
        <BodyField
          label={t('decisions.instruction.responsible')}
          value={item.responsibleBodyId}
          onChange={(responsibleBodyId) => onEdit({ responsibleBodyId })}
          placeholder={t('decisions.instruction.chooseBody')}
          isReadOnly={isReadOnly}
        />
        <BodiesField
          label={t('decisions.instruction.coExecutors')}
          value={item.coExecutorBodyIds}
          onChange={(coExecutorBodyIds) => onEdit({ coExecutorBodyIds: [...coExecutorBodyIds] })}
          isReadOnly={isReadOnly}
        />
        <Select
          label={t('decisions.instruction.assessment')}
          value={item.assessment ?? notAssessed}
          onChange={(value) =>
            onEdit({ assessment: assessments.find((assessment) => assessment === value) ?? null })
          }
          options={[
            { value: notAssessed, label: t('decisions.instruction.notAssessed') },
            ...assessments.map((value) => ({ value, label: t(`record.assessment.${value}`) })),
          ]}
          placeholder={t('decisions.instruction.notAssessed')}
          isReadOnly={isReadOnly}
        />
      </div>
    </div>
  );
}
