import type { ReactNode } from 'react';
import { Stack } from '@renderer/ui';
import type { HearingSectionProps } from '../section-props';
import { AgendaEditor } from './AgendaEditor';
import { DetailsForm } from './DetailsForm';
import { PeopleSection } from './people/PeopleSection';
import { SittingTimes } from './SittingTimes';

/** The work of the day before: details, agenda, people; and of the first minutes: who is there. */
export function PreparationSection(props: HearingSectionProps): ReactNode {
  const { status, actualStart } = props.hearing;
  return (
    <Stack gap="large">
      <DetailsForm {...props} />
      {status === 'planned' && actualStart === null ? null : <SittingTimes {...props} />}
      <AgendaEditor {...props} />
      <PeopleSection {...props} />
    </Stack>
  );
}
