import type { Instruction } from '@shared/record/instruction';
import type { InstructionChange } from '@shared/record/instruction-change';
import type { HearingSectionProps } from '../../section-props';

/** What the page of an instruction gives each of its parts. */
export interface InstructionPartProps extends HearingSectionProps {
  readonly instruction: Instruction;
  /** True in the reading room. */
  readonly isReadOnly: boolean;
  /** Applies one change and answers the id of a new part; a refusal is reported. */
  readonly onChange: (change: InstructionChange) => Promise<string | null>;
}
