import type { ProblemDetails } from '../../contract/problem';
import type { Directory } from '../../record/directory';
import type { Hearing } from '../../record/hearing';
import type { Instruction } from '../../record/instruction';
import type { LocalizedText } from '../../record/primitives';
import type { Language } from '../../texts/language';
import { isGap } from '../names';

export const gapCodes = [
  'numberMissing',
  'titleMissing',
  'placeMissing',
  'placeTextMissing',
  'startMissing',
  'endMissing',
  'presidingMissing',
  'secretaryMissing',
  'listStrengthUnknown',
  'listStrengthCounted',
  'bodyNameMissing',
  'bodyGenitiveMissing',
  'agendaEmpty',
  'itemTitleMissing',
  'rapporteurMissing',
  'participantsMissing',
  'attendanceUnrecorded',
  'personNamesMissing',
  'signatureFormMissing',
  'entriesEmpty',
  'entriesUnsorted',
  'speakerMissing',
  'entryItemMissing',
  'answerUnlinked',
  'entryTextsMissing',
  'questionUnanswered',
  'promiseNotMeasurable',
  'promiseYearUnconfirmed',
  'voteCountsMissing',
  'voteQuorumMissing',
  'voteWithoutQuorum',
  'voteSubjectMissing',
  'decisionTextMissing',
  'decisionVoteMissing',
  'decisionVoteRejected',
  'decisionInstructionMissing',
  'instructionTitleMissing',
  'instructionFindingsMissing',
  'instructionLegalBasisMissing',
  'instructionItemsMissing',
  'instructionItemTextsMissing',
  'instructionDeadlineMissing',
  'instructionDeadlineNotMeasurable',
  'instructionYearUnconfirmed',
  'signatoryMissing',
  'registrationMissing',
  'addresseeNameMissing',
  'addresseeDativeMissing',
  'minutesNotMade',
  'papersOutdated',
] as const;

export type GapCode = (typeof gapCodes)[number];

/** The parts of the work on a hearing, in the order a secretary works. */
export const gapSections = [
  'preparation',
  'people',
  'agenda',
  'record',
  'votes',
  'decisions',
  'instructions',
  'papers',
] as const;

export type GapSection = (typeof gapSections)[number];

/** Something a paper needs and the record does not hold. */
export interface Gap {
  readonly code: GapCode;
  readonly section: GapSection;
  /** The part to open: an item, an entry, a person, an instruction; null for the hearing itself. */
  readonly targetId: string | null;
  /** The language the text is missing in; null where it is not about a language. */
  readonly language: Language | null;
  /** `missing` leaves a blank on paper; `warning` may well be right as it is. */
  readonly severity: 'missing' | 'warning';
  /** Values for the sentence. */
  readonly details: ProblemDetails;
}

export interface GapInput {
  readonly hearing: Hearing;
  readonly directory: Directory;
  /** The instructions of the hearing. */
  readonly instructions: readonly Instruction[];
  /** The languages the papers are wanted in. */
  readonly languages: readonly Language[];
}

type GapFields = Partial<Omit<Gap, 'code' | 'section'>>;

/** Makes the gaps of one section. */
export function gapsOf(section: GapSection): (code: GapCode, fields?: GapFields) => Gap {
  return (code, fields = {}) => ({
    code,
    section,
    targetId: null,
    language: null,
    severity: 'missing',
    details: {},
    ...fields,
  });
}

/** One gap for every wanted language in which the text is missing. */
export function missingLanguages(
  text: LocalizedText,
  languages: readonly Language[],
  gapIn: (language: Language) => Gap,
): Gap[] {
  return languages.filter((language) => isGap(text, language)).map(gapIn);
}

/** The languages whose nouns take case endings; an English paper prints the full name everywhere. */
export function languagesWithCases(languages: readonly Language[]): Language[] {
  return languages.filter((language) => language !== 'en');
}
