import type { DocumentBlock, DocumentModel, TextRun } from '@shared/documents/document-model';
import type { Instruction } from '@shared/record/instruction';
import { addressee } from './letter/addressee';
import { closing } from './letter/closing';
import { coverReference, type CoverNumber } from './letter/cover-reference';
import { letterReference } from './letter/reference';
import { paragraph, twoSides } from './paper/blocks';
import { deadlineRuns } from './paper/deadline-runs';
import { letterhead, modelOf, titleOfSitting, translationNote } from './paper/head';
import { minutesReference } from './paper/meeting';
import { bodyRuns } from './paper/names';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { capitalized, fillRuns, localizedRuns, plain, withoutFinalStop } from './paper/runs';

export interface CoverLetterInput extends PaperInput {
  readonly instruction: Instruction;
  /** Its own number and date; null where the register gave none. */
  readonly coverNumber: CoverNumber | null;
}

/**
 * The letter a document is sent with: addressee, what is sent, by when a reply is asked for, the list of attachments.
 * Its own number and date are those of the register; without them, and for the sheets and copies, there is room for
 * the hand.
 */
export function coverLetterModel({ instruction, coverNumber, ...input }: CoverLetterInput): DocumentModel {
  const paper = startPaper(input);
  const { text } = paper;
  const { date, number } = coverReference(paper, coverNumber);
  return modelOf(paper, {
    kind: 'coverLetter',
    title: titleOfSitting(paper, 'coverLetter'),
    example: instruction.example || paper.hearing.example,
    blocks: [
      ...letterhead(paper, instruction.issuingBodyId),
      twoSides(date, fillRuns(paper, 'paper.letter.number', { number })),
      ...translationNote(paper),
      ...addressee(paper, instruction),
      paragraph('title', plain(text(`paperForms.coverLetter.about.${instruction.instrument}`))),
      paragraph(
        'body',
        fillRuns(paper, 'paperForms.coverLetter.forwards', {
          body: capitalized(bodyRuns(paper, instruction.issuingBodyId).runs),
          title: withoutFinalStop(localizedRuns(paper, instruction.title, 'paper.gap.title')),
          reference: letterReference(paper, instruction),
        }),
      ),
      ...replyLine(paper, instruction),
      ...attachments(paper, instruction),
      ...closing(paper, instruction),
    ],
  });
}

function replyLine(paper: Paper, { registration, reporting }: Instruction): DocumentBlock[] {
  const deadline = deadlineRuns(paper, reporting, registration?.date ?? null);
  return deadline.length === 0
    ? []
    : [paragraph('body', fillRuns(paper, 'paperForms.coverLetter.reply', { deadline }))];
}

/** The letter itself, and the excerpt where the instruction follows from an item of the minutes. */
function attachments(paper: Paper, instruction: Instruction): DocumentBlock[] {
  const documents: TextRun[][] = [capitalized(letterReference(paper, instruction))];
  if (instruction.itemId !== null) {
    documents.push(fillRuns(paper, 'paperForms.coverLetter.excerpt', { reference: minutesReference(paper) }));
  }
  return [
    paragraph('bodyNoIndent', plain(paper.text('paperForms.coverLetter.attachments')), {
      keepWithNext: true,
    }),
    ...documents.map((document, index) =>
      paragraph('numbered', fillRuns(paper, 'paperForms.coverLetter.sheets', { document }), {
        number: `${index + 1}.`,
      }),
    ),
  ];
}
