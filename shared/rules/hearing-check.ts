import type { Hearing, HearingStatus } from '../record/hearing';
import { type Gap, type GapSection, gapSections } from './gaps';

/** How far a part of the work is: nothing missing, something missing, or not begun because its time has not come. */
export type CheckState = 'complete' | 'gaps' | 'later';

export interface CheckedSection {
  readonly section: GapSection;
  readonly state: CheckState;
  readonly gaps: readonly Gap[];
}

/** Every part of the work on a hearing with what it lacks, in the order a secretary works; complete parts, too. */
export function hearingCheck({ status }: Pick<Hearing, 'status'>, gaps: readonly Gap[]): CheckedSection[] {
  return gapSections.map((section) => {
    const found = gaps.filter((gap) => gap.section === section);
    if (found.length > 0) return { section, state: 'gaps', gaps: found };
    return { section, state: isLater(section, status) ? 'later' : 'complete', gaps: [] };
  });
}

/** What nobody can have done yet: nothing of a sitting before it begins, no minutes before it ends. */
function isLater(section: GapSection, status: HearingStatus): boolean {
  switch (section) {
    case 'preparation':
    case 'people':
    case 'agenda':
      return false;
    case 'record':
    case 'votes':
    case 'decisions':
    case 'instructions':
      return status === 'planned';
    case 'papers':
      return status === 'planned' || status === 'inSession';
  }
}
