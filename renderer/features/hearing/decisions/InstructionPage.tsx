import { ArrowLeft, Trash2 } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useChangeInstructions, useReadOnly } from '@renderer/api';
import { navigate } from '@renderer/app/hash-location';
import { hearingPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import { Button, Link, Stack, StatusPill, toasts } from '@renderer/ui';
import type { Instruction } from '@shared/record/instruction';
import type { InstructionChange } from '@shared/record/instruction-change';
import { instructionState } from '@shared/rules/instruction-state';
import { localized } from '@shared/rules/names';
import { fieldId } from '../frame/gap-fields';
import { calendar } from '../parts/calendar';
import { instructionTone } from '../parts/instruction-tone';
import type { HearingSectionProps } from '../section-props';
import { ControlPart } from './instruction/ControlPart';
import { ExecutionPart } from './instruction/ExecutionPart';
import { ItemsPart } from './instruction/ItemsPart';
import { LetterPart } from './instruction/LetterPart';
import { RegistrationPart } from './instruction/RegistrationPart';
import styles from './InstructionPage.module.css';

interface InstructionPageProps extends HearingSectionProps {
  readonly instruction: Instruction;
}

/** One instruction with all its fields. It outlives the hearing, so it can be changed also when the record is locked. */
export function InstructionPage({ instruction, ...props }: InstructionPageProps): ReactNode {
  const { hearing, report } = props;
  const { t, language } = useText();
  const isReadOnly = useReadOnly();
  const { change, remove, restore } = useChangeInstructions();
  const heading = useRef<HTMLHeadingElement>(null);
  const progress = instructionState(instruction, today(), calendar);
  const overview = hearingPath(hearing.id, 'decisions');

  useEffect(() => {
    heading.current?.focus();
  }, [instruction.id]);

  async function onChange(wanted: InstructionChange): Promise<string | null> {
    try {
      return await change(instruction.id, wanted);
    } catch (error) {
      report(error);
      return null;
    }
  }

  async function toTrash(): Promise<void> {
    await remove(instruction.id);
    navigate(overview);
    toasts.show({
      text: t('decisions.instruction.removed'),
      action: {
        label: t('decisions.instruction.restore'),
        onAction: () => void restore(instruction.id).catch(report),
      },
    });
  }

  const part = { ...props, instruction, isReadOnly, onChange };
  return (
    <div id={fieldId(instruction.id)} className={styles.page}>
      <div className={styles.head}>
        <Link href={hrefOf(overview)} variant="button">
          <ArrowLeft size={16} aria-hidden />
          {t('decisions.instruction.back')}
        </Link>
      </div>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {localized(instruction.title, language).text || t('decisions.instructions.untitled')}
        </h2>
        <StatusPill tone={instructionTone(progress)}>
          {progress.overdue ? t('record.overdue') : t(`record.instructionState.${progress.state}`)}
        </StatusPill>
        <span className={styles.space} />
        <Link href={hrefOf(hearingPath(hearing.id, 'documents', instruction.id))} variant="button">
          {t('decisions.instruction.document')}
        </Link>
        {isReadOnly ? null : (
          <Button variant="quiet" icon={Trash2} onPress={() => void toTrash().catch(report)}>
            {t('decisions.instruction.remove')}
          </Button>
        )}
      </div>
      <Stack gap="large">
        <LetterPart {...part} />
        <ItemsPart {...part} />
        <ExecutionPart {...part} />
        <RegistrationPart {...part} />
        <ControlPart {...part} />
      </Stack>
    </div>
  );
}
