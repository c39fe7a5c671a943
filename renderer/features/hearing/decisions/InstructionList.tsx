import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import { Card, EmptyState, LinkList, Section, StatusPill } from '@renderer/ui';
import { formatDate } from '@shared/calendar/date-forms';
import type { Instruction } from '@shared/record/instruction';
import { instructionState } from '@shared/rules/instruction-state';
import { localized } from '@shared/rules/names';
import { calendar } from '../parts/calendar';
import { useHearingNames } from '../parts/use-hearing-names';
import { instructionTone } from '../parts/instruction-tone';
import { withCapital } from '../parts/vote-words';
import type { HearingSectionProps } from '../section-props';

/** The letters of this hearing with their state. */
export function InstructionList({ hearing, directory, instructions }: HearingSectionProps): ReactNode {
  const { t, language } = useText();
  const names = useHearingNames(hearing, directory);

  function linesOf(
    { instrument, addresseeBodyId, items, registration }: Instruction,
    due: string | null,
  ): string {
    return [
      withCapital(t(`record.instrument.${instrument}`)),
      t('decisions.instructions.to', { name: names.body(addresseeBodyId) }),
      t('decisions.instructions.items', { count: items.length }),
      registration === null
        ? t('decisions.instructions.notRegistered')
        : t('decisions.instructions.registered', {
            number: registration.number,
            date: formatDate(registration.date, language, 'short'),
          }),
      due === null
        ? t('decisions.instructions.noDue')
        : t('decisions.instructions.due', { date: formatDate(due, language, 'weekday') }),
    ].join(' · ');
  }

  return (
    <Section title={t('decisions.instructions.title')}>
      {instructions.length === 0 ? (
        <EmptyState icon={FileText} title={t('decisions.instructions.none')}>
          {t('decisions.instructions.noneHint')}
        </EmptyState>
      ) : (
        <Card padding="none">
          <LinkList
            label={t('decisions.instructions.title')}
            items={instructions.map(({ instruction }) => {
              const progress = instructionState(instruction, today(), calendar);
              return {
                id: instruction.id,
                href: hrefOf(hearingPath(hearing.id, 'decisions', instruction.id)),
                title: localized(instruction.title, language).text || t('decisions.instructions.untitled'),
                secondary: linesOf(instruction, progress.due),
                end: (
                  <StatusPill tone={instructionTone(progress)}>
                    {progress.overdue ? t('record.overdue') : t(`record.instructionState.${progress.state}`)}
                  </StatusPill>
                ),
              };
            })}
          />
        </Card>
      )}
    </Section>
  );
}
