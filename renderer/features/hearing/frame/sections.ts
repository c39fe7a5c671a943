import type { HearingStatus } from '@shared/record/hearing';
import type { Gap } from '@shared/rules/gaps';

/** The sections of a hearing in the order of their tabs; each is a part of the address. */
export const hearingSections = ['preparation', 'record', 'decisions', 'documents', 'reading'] as const;

export type HearingSectionName = (typeof hearingSections)[number];

export function isHearingSection(value: string | undefined): value is HearingSectionName {
  return hearingSections.some((section) => section === value);
}

/** The section a hearing opens with: what its status asks for next. */
export function defaultSection(status: HearingStatus): HearingSectionName {
  switch (status) {
    case 'planned':
      return 'preparation';
    case 'inSession':
    case 'finishing':
    case 'reopened':
      return 'record';
    case 'approved':
      return 'reading';
  }
}

/** Where a gap is filled in. */
export function sectionOfGap(gap: Gap): HearingSectionName {
  switch (gap.section) {
    case 'preparation':
    case 'people':
    case 'agenda':
      return 'preparation';
    case 'record':
      return 'record';
    // The texts of a letter are those of its instruction.
    case 'votes':
    case 'decisions':
    case 'instructions':
      return 'decisions';
    case 'papers':
      return 'documents';
  }
}
