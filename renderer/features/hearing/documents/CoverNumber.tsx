import type { ReactNode } from 'react';
import { AssignNumber } from '@renderer/app/register/AssignNumber';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import { Section } from '@renderer/ui';

/** The number of a cover letter in the register of issued papers, given with the date of today. */
export function CoverNumber({ instructionId }: { readonly instructionId: string }): ReactNode {
  const { t } = useText();
  return (
    <Section title={t('documents.ownNumber.title')} description={t('documents.ownNumber.hint')}>
      <AssignNumber paper={{ kind: 'coverLetter', instructionId }} date={today()} />
    </Section>
  );
}
