import type { WorkingCalendar } from '@shared/calendar/working-calendar';
import { Refusal } from '@shared/contract/problem';
import type { DocumentModel } from '@shared/documents/document-model';
import type { Directory } from '@shared/record/directory';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import type { IsoDate } from '@shared/record/primitives';
import type { DocumentKind, Edition } from '@shared/record/produced-document';
import type { Settings } from '@shared/record/settings';
import type { Language } from '@shared/texts/language';
import { attendanceRecordModel } from './attendance-record';
import { attendanceSheetModel } from './attendance-sheet';
import { controlCardModel } from './control-card';
import { controlRegisterModel } from './control-register';
import { coverLetterModel } from './cover-letter';
import { excerptModel } from './excerpt';
import { instructionLetterModel } from './instruction-letter';
import { minutesModel } from './minutes';
import { noticeModel } from './notice';
import type { CoverNumber } from './letter/cover-reference';
import type { PaperInput } from './paper/paper';
import { pressSummaryModel } from './press-summary';
import { questionsAndAnswersModel } from './questions-and-answers';
import { shortMinutesModel } from './short-minutes';
import { transcriptModel } from './transcript';
import { besideEachOther } from './two-languages';
import { voteListModel } from './vote-list';

/** Everything a paper may be made from. */
export interface PaperMaterial {
  /** Null for a paper of the whole office. */
  readonly hearing: Hearing | null;
  /** The agenda item the paper is about. */
  readonly itemId: string | null;
  /** The instruction the paper is about. */
  readonly instruction: Instruction | null;
  /** Under which number and date its cover letter goes out; null where the register gave none. */
  readonly coverNumber: CoverNumber | null;
  /** The instructions of the hearing, or of the whole office where there is no hearing. */
  readonly instructions: readonly Instruction[];
  readonly directory: Directory;
  readonly settings: Settings;
  readonly draft: boolean;
  /** The day on which it is counted what is overdue. */
  readonly today: IsoDate;
  readonly calendar: WorkingCalendar;
}

/** Makes the model of one paper in one language. */
export type PaperBuilder = (material: PaperMaterial, language: Language) => DocumentModel;

/** The kinds of paper and who makes them. */
export const paperBuilders: Readonly<Record<DocumentKind, PaperBuilder>> = {
  notice: (material, language) => noticeModel(sitting(material, language)),
  attendanceSheet: (material, language) => attendanceSheetModel(sitting(material, language)),
  attendance: (material, language) => attendanceRecordModel(sitting(material, language)),
  minutes: (material, language) =>
    minutesModel({ ...sitting(material, language), instructions: material.instructions }),
  shortMinutes: (material, language) =>
    shortMinutesModel({ ...sitting(material, language), instructions: material.instructions }),
  questionsAndAnswers: (material, language) => questionsAndAnswersModel(sitting(material, language)),
  transcript: (material, language) => transcriptModel(sitting(material, language)),
  excerpt: (material, language) =>
    excerptModel({
      ...sitting(material, language),
      itemId: theItem(material),
      instructions: material.instructions,
    }),
  instruction: (material, language) =>
    instructionLetterModel({
      ...sitting(material, language),
      instruction: theInstruction(material),
      excerpt:
        material.itemId === null ? null : { itemId: theItem(material), instructions: material.instructions },
    }),
  coverLetter: (material, language) =>
    coverLetterModel({
      ...sitting(material, language),
      instruction: theInstruction(material),
      coverNumber: material.coverNumber,
    }),
  voteList: (material, language) => voteListModel(sitting(material, language)),
  controlRegister: (material, language) => controlRegisterModel({ ...material, language }),
  controlCard: (material, language) =>
    controlCardModel({
      ...sitting(material, language),
      instruction: theInstruction(material),
      today: material.today,
      calendar: material.calendar,
    }),
  pressSummary: (material, language) => pressSummaryModel(sitting(material, language)),
};

/**
 * The model of a paper in an edition.
 *
 * @throws Refusal `document.hearingNeeded`, `document.itemNeeded`, `document.instructionNeeded`.
 */
export function paperModel(kind: DocumentKind, material: PaperMaterial, edition: Edition): DocumentModel {
  const build = paperBuilders[kind];
  return edition === 'ky-ru'
    ? besideEachOther(build(material, 'ky'), build(material, 'ru'))
    : build(material, edition);
}

function sitting({ hearing, directory, settings, draft }: PaperMaterial, language: Language): PaperInput {
  if (hearing === null) throw new Refusal('document.hearingNeeded');
  return { hearing, directory, settings, language, draft };
}

function theItem({ hearing, itemId }: PaperMaterial): string {
  if (itemId === null || hearing?.agenda.some(({ id }) => id === itemId) !== true)
    throw new Refusal('document.itemNeeded');
  return itemId;
}

function theInstruction({ instruction }: PaperMaterial): Instruction {
  if (instruction === null) throw new Refusal('document.instructionNeeded');
  return instruction;
}
