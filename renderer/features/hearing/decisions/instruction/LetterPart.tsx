import type { ReactNode } from 'react';
import { BodyField } from '@renderer/app/directory/BodyField';
import { PersonField } from '@renderer/app/directory/PersonField';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import { Section, Select } from '@renderer/ui';
import { instruments } from '@shared/record/decision';
import type { InstructionChange } from '@shared/record/instruction-change';
import { isBlank } from '@shared/rules/names';
import { languages } from '@shared/texts/language';
import { fieldId } from '../../frame/gap-fields';
import { withCapital } from '../../parts/vote-words';
import { SourcesField } from '../SourcesField';
import type { InstructionPartProps } from './part-props';
import styles from './Parts.module.css';

type LetterFields = Extract<InstructionChange, { kind: 'edit' }>['set'];

/** Form, addressee, title, findings, legal basis. */
export function LetterPart({
  hearing,
  directory,
  instruction,
  isReadOnly,
  onChange,
}: InstructionPartProps): ReactNode {
  const { t } = useText();
  const edit = (set: LetterFields) => void onChange({ kind: 'edit', set });
  const field = (name: string) => fieldId(name, instruction.id);
  const hasLegalBasis = languages.some((language) => !isBlank(instruction.legalBasis[language]));
  return (
    <Section title={t('decisions.instruction.letter')} isCard>
      <div className={styles.letter}>
        <Select
          label={t('decisions.instruction.form')}
          value={instruction.instrument}
          onChange={(instrument) => edit({ instrument })}
          options={instruments.map((value) => ({
            value,
            label: withCapital(t(`record.instrument.${value}`)),
          }))}
          placeholder={t('app.notChosen')}
          isReadOnly={isReadOnly}
        />
        <BodyField
          label={t('decisions.instruction.addressee')}
          value={instruction.addresseeBodyId}
          onChange={(addresseeBodyId) => {
            if (addresseeBodyId !== null) edit({ addresseeBodyId });
          }}
          isReadOnly={isReadOnly}
        />
        <PersonField
          label={t('decisions.instruction.addresseePerson')}
          description={t('decisions.instruction.addresseePersonHint')}
          date={hearing.date}
          value={instruction.addresseePersonId}
          onChange={(addresseePersonId) => edit({ addresseePersonId })}
          isReadOnly={isReadOnly}
        />
      </div>
      <LocalizedField
        id={field('instructionTitleMissing')}
        label={t('decisions.instruction.titleField')}
        value={instruction.title}
        onCommit={(title) => edit({ title })}
        original={hearing.language}
        requiredLanguages={languages}
        isReadOnly={isReadOnly}
      />
      <LocalizedField
        id={field('instructionFindingsMissing')}
        label={t('decisions.instruction.findings')}
        description={t('decisions.instruction.findingsHint')}
        value={instruction.findings}
        onCommit={(findings) => edit({ findings })}
        original={hearing.language}
        requiredLanguages={languages}
        isMultiline
        isReadOnly={isReadOnly}
      />
      <LocalizedField
        id={field('instructionLegalBasisMissing')}
        label={t('decisions.instruction.legalBasis')}
        description={hasLegalBasis ? undefined : t('decisions.instruction.legalBasisEmpty')}
        value={instruction.legalBasis}
        onCommit={(legalBasis) => edit({ legalBasis })}
        original={hearing.language}
        isMultiline
        rows={1}
        isReadOnly={isReadOnly}
      />
      <SourcesField
        hearing={hearing}
        directory={directory}
        value={instruction.sourceIds}
        onChange={(entryIds) => edit({ sourceIds: [...withOtherSources(instruction.sourceIds, entryIds)] })}
        isReadOnly={isReadOnly}
      />
    </Section>
  );

  /** The field shows entries only; further decisions among the sources stay. */
  function withOtherSources(all: readonly string[], entryIds: readonly string[]): readonly string[] {
    const isEntry = new Set(hearing.entries.map(({ id }) => id));
    return [...all.filter((id) => !isEntry.has(id)), ...entryIds];
  }
}
