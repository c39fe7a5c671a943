import { useMemo } from 'react';
import type { InstructionState } from '@shared/contract/instruction-methods';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import { hearingGaps, type Gap } from '@shared/rules/gaps';
import { languages } from '@shared/texts/language';

/** What the record of a hearing and its instructions lack for papers in all languages. */
export function useHearingGaps(
  hearing: Hearing,
  directory: Directory,
  instructions: readonly InstructionState[],
): Gap[] {
  return useMemo(
    () =>
      hearingGaps({
        hearing,
        directory,
        instructions: instructions.map(({ instruction }) => instruction),
        languages,
      }),
    [hearing, directory, instructions],
  );
}
