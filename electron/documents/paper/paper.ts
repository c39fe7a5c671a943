import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import type { Settings } from '@shared/record/settings';
import { translator, type Translate } from '@shared/texts/catalogue';
import type { Language } from '@shared/texts/language';

/** What every part of a paper needs to be written: names, language, and whether it is a draft. */
export interface OfficePaper {
  readonly directory: Directory;
  readonly settings: Settings;
  readonly language: Language;
  readonly draft: boolean;
  readonly text: Translate;
}

/** A paper of one hearing. */
export interface Paper extends OfficePaper {
  readonly hearing: Hearing;
}

/** The record and the circumstances a paper is made from. */
export type PaperInput = Omit<Paper, 'text'>;
export type OfficePaperInput = Omit<OfficePaper, 'text'>;

export function startPaper({ hearing, ...input }: PaperInput): Paper {
  return { hearing, ...startOfficePaper(input) };
}

export function startOfficePaper({ directory, settings, language, draft }: OfficePaperInput): OfficePaper {
  return { directory, settings, language, draft, text: translator(language) };
}
