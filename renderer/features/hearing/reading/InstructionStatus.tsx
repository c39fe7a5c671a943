import type { ReactNode } from 'react';
import { today } from '@renderer/app/today';
import { useText } from '@renderer/app/text';
import { StatusPill } from '@renderer/ui';
import type { Instruction } from '@shared/record/instruction';
import { instructionState } from '@shared/rules/instruction-state';
import { calendar } from '../parts/calendar';
import { instructionTone } from '../parts/instruction-tone';

/** What became of an instruction until today, in a word. */
export function InstructionStatus({ instruction }: { readonly instruction: Instruction }): ReactNode {
  const { t } = useText();
  const progress = instructionState(instruction, today(), calendar);
  return (
    <StatusPill tone={instructionTone(progress)}>
      {progress.overdue ? t('record.overdue') : t(`record.instructionState.${progress.state}`)}
    </StatusPill>
  );
}
