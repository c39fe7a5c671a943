import type { DocumentBlock, DocumentModel } from '@shared/documents/document-model';
import { formatDate } from '@shared/calendar/date-forms';
import type { Instruction } from '@shared/record/instruction';
import { attendance } from './minutes/attendance';
import { signatures } from './minutes/closing';
import { itemSection } from './minutes/item-section';
import { sectionsOf } from './minutes/numbering';
import { officers, timeLine } from './minutes/opening';
import { paragraph, signature, twoSides } from './paper/blocks';
import { letterhead, modelOf, placeRuns, titleOfSitting, translationNote } from './paper/head';
import { meetingHeading, minutesNumber } from './paper/meeting';
import { personRuns, signatoryOffice } from './paper/names';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { bold, capitalized, fillRuns, gap, plain } from './paper/runs';

export interface ExcerptInput extends PaperInput {
  readonly itemId: string;
  readonly instructions: readonly Instruction[];
}

/** One item of the minutes under its own number, with the mark of a certified copy. */
export function excerptModel({ itemId, instructions, ...input }: ExcerptInput): DocumentModel {
  const paper = startPaper(input);
  return modelOf(paper, {
    kind: 'excerpt',
    title: titleOfSitting(paper, 'excerpt'),
    example: paper.hearing.example,
    blocks: [
      ...letterhead(paper, paper.hearing.bodyId),
      ...translationNote(paper),
      ...excerptBlocks(paper, itemId, instructions),
    ],
  });
}

/**
 * The excerpt without a letterhead, as it is attached to a letter: the opening part, the item, the names of those who
 * signed the minutes, then «Верно» with office, signature, name and date.
 */
export function excerptBlocks(
  paper: Paper,
  itemId: string,
  instructions: readonly Instruction[],
): DocumentBlock[] {
  const section = sectionsOf(paper.hearing).find((each) => each.itemId === itemId);
  return [
    paragraph('title', fillRuns(paper, 'paperForms.excerpt.title', { number: minutesNumber(paper) }), {
      keepWithNext: true,
    }),
    paragraph('subtitle', meetingHeading(paper)),
    twoSides(plain(formatDate(paper.hearing.date, paper.language, 'heading')), placeRuns(paper)),
    ...officers(paper),
    ...timeLine(paper),
    ...attendance(paper, 'paperForms.excerpt.listInMinutes'),
    ...(section === undefined ? [] : itemSection(paper, section, instructions)),
    ...signatures(paper),
    ...copyMark(paper),
  ];
}

/** The secretary certifies; the date is written by hand on the day of the copy. */
function copyMark(paper: Paper): DocumentBlock[] {
  const { secretaryId } = paper.hearing;
  const office =
    secretaryId === null ? plain(paper.text('paper.minutes.secretary')) : signatoryOffice(paper, secretaryId);
  return [
    signature(
      [
        ...bold(`${paper.text('paperForms.excerpt.copyMark')}\n`),
        ...capitalized(office.length === 0 ? plain(paper.text('paper.minutes.secretary')) : office),
      ],
      secretaryId === null ? gap(paper, 'paper.gap.secretary') : personRuns(paper, secretaryId, 'signature'),
    ),
    signature(plain(paper.text('paperForms.blankDate')), []),
  ];
}
