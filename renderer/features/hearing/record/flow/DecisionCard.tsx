import { Gavel, Mail } from 'lucide-react';
import type { ReactNode } from 'react';
import { hearingPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Badge } from '@renderer/ui';
import { formatDate } from '@shared/calendar/date-forms';
import type { Decision } from '@shared/record/decision';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import { localized } from '@shared/rules/names';
import type { HearingNames } from '../../parts/hearing-names';
import { CardFrame } from './CardFrame';
import styles from './FlowLines.module.css';

interface DecisionCardProps {
  readonly isTimed: boolean;
  readonly hearing: Hearing;
  readonly decision: Decision;
  readonly number: number;
}

/** A decision where it grew out of the record. */
export function DecisionCard({ isTimed, hearing, decision, number }: DecisionCardProps): ReactNode {
  const { t } = useText();
  const text = localized(decision.text, hearing.language);
  return (
    <CardFrame
      icon={Gavel}
      isTimed={isTimed}
      at={null}
      label={t('flow.decision.label', { number })}
      state={<Badge>{t(`record.instrument.${decision.instrument}`)}</Badge>}
      path={hearingPath(hearing.id, 'decisions', decision.id)}
      linkLabel={t('flow.decision.open')}
    >
      <p lang={text.language ?? undefined} className={styles.words}>
        {text.text || t('flow.decision.withoutText')}
      </p>
    </CardFrame>
  );
}

interface InstructionCardProps {
  readonly isTimed: boolean;
  readonly hearing: Hearing;
  readonly names: HearingNames;
  readonly instruction: Instruction;
}

/** A letter where its decision stands: to whom, and its number once it has one. */
export function InstructionCard({ isTimed, hearing, names, instruction }: InstructionCardProps): ReactNode {
  const { t, language } = useText();
  const { registration } = instruction;
  const title = localized(instruction.title, hearing.language);
  return (
    <CardFrame
      icon={Mail}
      isTimed={isTimed}
      at={null}
      label={t(`record.instrument.${instruction.instrument}`)}
      note={t('flow.instruction.to', { name: names.body(instruction.addresseeBodyId) })}
      state={
        <Badge tone={registration === null ? 'neutral' : 'accent'}>
          {registration === null
            ? t('flow.instruction.notRegistered')
            : t('flow.instruction.registered', {
                number: registration.number,
                date: formatDate(registration.date, language, 'short'),
              })}
        </Badge>
      }
      path={hearingPath(hearing.id, 'decisions', instruction.id)}
      linkLabel={t('flow.instruction.open')}
    >
      {title.text === '' ? null : (
        <p lang={title.language ?? undefined} className={styles.words}>
          {title.text}
        </p>
      )}
    </CardFrame>
  );
}
