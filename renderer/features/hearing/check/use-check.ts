import { useMemo } from 'react';
import { useProducedDocuments } from '@renderer/api';
import type { Hearing } from '@shared/record/hearing';
import type { Gap } from '@shared/rules/gaps';
import { paperGaps } from '@shared/rules/gaps/paper-gaps';
import { hearingCheck, type CheckedSection } from '@shared/rules/hearing-check';

/** The whole check of a hearing: what its record lacks, and what has become of its papers. */
export function useCheck(hearing: Hearing, gaps: readonly Gap[]): readonly CheckedSection[] {
  // While a sitting goes on nobody asks for its papers, and every line would read them again.
  const isOver = hearing.status !== 'planned' && hearing.status !== 'inSession';
  const papers = useProducedDocuments(hearing.id, isOver).data?.documents;
  return useMemo(
    () => hearingCheck(hearing, papers === undefined ? gaps : [...gaps, ...paperGaps(hearing, papers)]),
    [hearing, gaps, papers],
  );
}
