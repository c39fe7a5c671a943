import type { ReactNode } from 'react';
import { useBodyKindOptions } from '@renderer/app/directory/body-kind-options';
import { BodyField } from '@renderer/app/directory/BodyField';
import { LocalizedField } from '@renderer/app/inputs/LocalizedField';
import { useText } from '@renderer/app/text';
import { Columns, NumberField, Section, Select, Stack } from '@renderer/ui';
import type { BodySectionProps } from './BodyPage';

/** Kind, parent body, list strength and the address for letters. */
export function BodyDetails({ body, onEdit }: BodySectionProps): ReactNode {
  const { t } = useText();
  const kinds = useBodyKindOptions();
  return (
    <Section title={t('directory.body.general')}>
      <Stack>
        <Columns>
          <Select
            label={t('directory.body.kind')}
            value={body.kind}
            onChange={(kind) => onEdit({ kind })}
            options={kinds}
            placeholder={t('app.notChosen')}
          />
          <BodyField
            label={t('directory.body.parent')}
            placeholder={t('directory.body.noParent')}
            value={body.parentId}
            onChange={(parentId) => onEdit({ parentId })}
            isOffered={({ id }) => id !== body.id}
          />
        </Columns>
        <NumberField
          label={t('directory.body.listStrength')}
          description={t('directory.body.listStrengthHint')}
          value={body.listStrength}
          onCommit={(listStrength) => onEdit({ listStrength })}
          minimum={1}
          maximum={10_000}
          wrongNumber={t('directory.body.listStrengthProblem')}
        />
        <LocalizedField
          label={t('directory.body.address')}
          description={t('directory.body.addressHint')}
          value={body.address}
          onCommit={(address) => onEdit({ address })}
          isMultiline
          rows={3}
        />
      </Stack>
    </Section>
  );
}
