import type { StatusTone } from '@renderer/ui';
import type { InstructionProgress, InstructionStateName } from '@shared/rules/instruction-state';

const tones: Readonly<Record<InstructionStateName, StatusTone>> = {
  draft: 'neutral',
  registered: 'accent',
  onControl: 'accent',
  replied: 'accent',
  executed: 'success',
  dropped: 'neutral',
  removed: 'success',
};

/** The colour of an instruction's state: red only where the addressee is late. */
export function instructionTone({ state, overdue }: InstructionProgress): StatusTone {
  return overdue ? 'danger' : tones[state];
}
