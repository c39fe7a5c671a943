import type { HearingChanger } from '@renderer/api';
import type { InstructionState } from '@shared/contract/instruction-methods';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import type { Settings } from '@shared/record/settings';

/** What the page of a hearing gives each of its sections. */
export interface HearingSectionProps {
  readonly hearing: Hearing;
  readonly revision: number;
  readonly directory: Directory;
  readonly settings: Settings;
  /** The instructions that grew out of this hearing. */
  readonly instructions: readonly InstructionState[];
  readonly changer: HearingChanger;
  /** True in the reading room, and true while the record is approved. */
  readonly readOnly: boolean;
  /** What the address points at inside the section, for example an entry or a decision. */
  readonly targetId: string | undefined;
  /** Shows what was done to one entry. */
  readonly openHistory: (entryId: string) => void;
  /** Shows the sentence of a refusal. */
  readonly report: (problem: unknown) => void;
}
