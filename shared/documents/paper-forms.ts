import type { DocumentKind, Edition } from '../record/produced-document';

/** When a paper is needed in the life of a hearing. */
export const paperStages = ['before', 'during', 'after', 'control'] as const;

export interface PaperForm {
  readonly kind: DocumentKind;
  readonly stage: (typeof paperStages)[number];
  /** What a paper of this kind is about. */
  readonly about: 'hearing' | 'item' | 'instruction';
  readonly editions: readonly Edition[];
  /** A paper that repeats what was recorded is a draft until the record is approved; the others never are. */
  readonly draftUntilApproved: boolean;
}

const oneLanguage = ['ky', 'ru', 'en'] as const;
const twoLanguages = [...oneLanguage, 'ky-ru'] as const;

/** The papers the program makes, in the order of a hearing's life. */
export const paperForms: readonly PaperForm[] = [
  { kind: 'notice', stage: 'before', about: 'hearing', editions: twoLanguages, draftUntilApproved: false },
  {
    kind: 'attendanceSheet',
    stage: 'before',
    about: 'hearing',
    editions: oneLanguage,
    draftUntilApproved: false,
  },
  { kind: 'voteList', stage: 'during', about: 'hearing', editions: oneLanguage, draftUntilApproved: true },
  { kind: 'attendance', stage: 'during', about: 'hearing', editions: oneLanguage, draftUntilApproved: true },
  { kind: 'minutes', stage: 'after', about: 'hearing', editions: oneLanguage, draftUntilApproved: true },
  { kind: 'shortMinutes', stage: 'after', about: 'hearing', editions: oneLanguage, draftUntilApproved: true },
  { kind: 'excerpt', stage: 'after', about: 'item', editions: oneLanguage, draftUntilApproved: true },
  {
    kind: 'questionsAndAnswers',
    stage: 'after',
    about: 'hearing',
    editions: oneLanguage,
    draftUntilApproved: true,
  },
  { kind: 'transcript', stage: 'after', about: 'hearing', editions: oneLanguage, draftUntilApproved: true },
  { kind: 'pressSummary', stage: 'after', about: 'hearing', editions: oneLanguage, draftUntilApproved: true },
  {
    kind: 'instruction',
    stage: 'after',
    about: 'instruction',
    editions: twoLanguages,
    draftUntilApproved: true,
  },
  {
    kind: 'coverLetter',
    stage: 'after',
    about: 'instruction',
    editions: oneLanguage,
    draftUntilApproved: true,
  },
  {
    kind: 'controlRegister',
    stage: 'control',
    about: 'hearing',
    editions: oneLanguage,
    draftUntilApproved: false,
  },
  {
    kind: 'controlCard',
    stage: 'control',
    about: 'instruction',
    editions: oneLanguage,
    draftUntilApproved: false,
  },
];

/** How papers of a kind are made; every kind has its form. */
export function paperForm(kind: DocumentKind): PaperForm {
  const form = paperForms.find((each) => each.kind === kind);
  if (form === undefined) throw new Error(`There is no form of "${kind}".`);
  return form;
}

/** The language that leads in an edition: that of its file name, its properties and its fixed words. */
export function leadingLanguage(edition: Edition): 'ky' | 'ru' | 'en' {
  return edition === 'ky-ru' ? 'ky' : edition;
}
