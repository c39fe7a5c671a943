import type { ReactNode } from 'react';
import { PersonField } from '@renderer/app/directory/PersonField';
import { useText } from '@renderer/app/text';
import { fieldId } from '../frame/gap-fields';
import type { HearingSectionProps } from '../section-props';
import { newParticipant } from './new-participant';
import { useKeptEdits } from './use-kept-edits';

interface RolePersonFieldProps extends HearingSectionProps {
  readonly part: 'presidingId' | 'secretaryId';
}

const labels = {
  presidingId: 'preparation.details.presiding',
  secretaryId: 'preparation.details.secretary',
} as const;

const fields = { presidingId: 'presiding', secretaryId: 'secretary' } as const;

/** Who presides, or who keeps the minutes. Whoever is not on the list of participants joins it first. */
export function RolePersonField({ part, hearing, changer, readOnly }: RolePersonFieldProps): ReactNode {
  const { t } = useText();
  const { shown, edit, problem } = useKeptEdits<{ personId: string | null }>(
    { personId: hearing[part] },
    async ({ personId = null }) => {
      if (personId !== null && !hearing.participants.some((one) => one.personId === personId)) {
        const role = part === 'secretaryId' ? 'staff' : 'member';
        await changer.change({ kind: 'participant.add', participant: newParticipant(personId, role) });
      }
      await changer.change({ kind: 'details.edit', set: { [part]: personId } });
    },
  );
  return (
    <PersonField
      id={fieldId(fields[part])}
      label={t(labels[part])}
      date={hearing.date}
      value={shown.personId}
      onChange={(personId) => edit({ personId })}
      placeholder={readOnly ? undefined : t('preparation.details.choosePerson')}
      isReadOnly={readOnly}
      problem={problem('personId')}
    />
  );
}
