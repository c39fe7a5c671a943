import type { ReactNode } from 'react';
import { PersonField } from '@renderer/app/directory/PersonField';
import { useText } from '@renderer/app/text';
import { Section, TextField } from '@renderer/ui';
import type { InstructionChange } from '@shared/record/instruction-change';
import { fieldId } from '../../frame/gap-fields';
import type { InstructionPartProps } from './part-props';
import styles from './Parts.module.css';

type ExecutionFields = Extract<InstructionChange, { kind: 'edit' }>['set'];

/** Who signs, who controls, who prepared the letter. */
export function ExecutionPart({
  instruction,
  hearing,
  isReadOnly,
  onChange,
}: InstructionPartProps): ReactNode {
  const { t } = useText();
  const edit = (set: ExecutionFields) => void onChange({ kind: 'edit', set });
  return (
    <Section title={t('decisions.instruction.execution')} isCard>
      <div className={styles.fields}>
        <PersonField
          id={fieldId('signatoryMissing', instruction.id)}
          label={t('decisions.instruction.signatory')}
          date={hearing.date}
          value={instruction.signatoryId}
          onChange={(signatoryId) => edit({ signatoryId })}
          isReadOnly={isReadOnly}
        />
        <PersonField
          label={t('decisions.instruction.controller')}
          date={hearing.date}
          value={instruction.controllerId}
          onChange={(controllerId) => edit({ controllerId })}
          isReadOnly={isReadOnly}
        />
        <TextField
          label={t('decisions.instruction.preparedBy')}
          value={instruction.preparedBy}
          onCommit={(preparedBy) => edit({ preparedBy })}
          isReadOnly={isReadOnly}
        />
        <TextField
          label={t('decisions.instruction.telephone')}
          value={instruction.telephone}
          onCommit={(telephone) => edit({ telephone })}
          type="tel"
          isReadOnly={isReadOnly}
        />
      </div>
    </Section>
  );
}
