import { formatDate } from '@shared/calendar/date-forms';
import type { DocumentModel } from '@shared/documents/document-model';
import type { Instruction } from '@shared/record/instruction';
import { isBlank } from '@shared/rules/names';
import { agenda } from './minutes/agenda';
import { attendance } from './minutes/attendance';
import { annexes, signatures } from './minutes/closing';
import { itemSection, openingWords } from './minutes/item-section';
import { sectionsOf } from './minutes/numbering';
import { opening } from './minutes/opening';
import { modelOf } from './paper/head';
import { startPaper, type Paper, type PaperInput } from './paper/paper';

export interface MinutesInput extends PaperInput {
  /** The instructions of this hearing: a decision shows the deadline and the executors its instruction gives it. */
  readonly instructions: readonly Instruction[];
}

/**
 * The full minutes of a hearing in one language. What the record lacks is marked in brackets, in a draft also what
 * only whoever prepares the paper must know.
 */
export function minutesModel({ instructions, ...input }: MinutesInput): DocumentModel {
  const paper = startPaper(input);
  return modelOf(paper, {
    kind: 'minutes',
    title: propertiesTitle(paper),
    example: paper.hearing.example,
    blocks: [
      ...opening(paper),
      ...attendance(paper),
      ...agenda(paper),
      ...openingWords(paper),
      ...sectionsOf(paper.hearing).flatMap((section) => itemSection(paper, section, instructions)),
      ...signatures(paper),
      ...annexes(paper),
    ],
  });
}

function propertiesTitle({ hearing, language, text }: Paper): string {
  const date = formatDate(hearing.date, language, 'attributive');
  const number = hearing.number ?? '';
  if (isBlank(number)) return text('paper.minutes.propertiesTitleWithoutNumber', { date });
  return text('paper.minutes.propertiesTitle', { date, number });
}
