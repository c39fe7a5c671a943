import { agendaGaps } from './gaps/agenda-gaps';
import { bodyNameGaps } from './gaps/body-name-gaps';
import { decisionGaps } from './gaps/decision-gaps';
import { detailGaps } from './gaps/detail-gaps';
import type { Gap, GapInput } from './gaps/gap';
import { instructionGaps } from './gaps/instruction-gaps';
import { peopleGaps } from './gaps/people-gaps';
import { recordGaps } from './gaps/record-gaps';
import { voteGaps } from './gaps/vote-gaps';

export { gapCodes, gapSections, type Gap, type GapCode, type GapInput, type GapSection } from './gaps/gap';

/**
 * Everything the papers of a hearing still lack, in the order a secretary works. Gaps are shown, never filled by a
 * guess; their sentences are `gaps.<code>` of the catalogue.
 */
export function hearingGaps(input: GapInput): Gap[] {
  return [
    ...detailGaps(input),
    ...peopleGaps(input),
    ...agendaGaps(input),
    ...recordGaps(input),
    ...voteGaps(input),
    ...decisionGaps(input),
    ...instructionGaps(input),
    ...bodyNameGaps(input),
  ];
}
