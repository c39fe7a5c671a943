import type { DocumentBlock, DocumentModel } from '@shared/documents/document-model';
import type { Instruction } from '@shared/record/instruction';
import { attendance } from './minutes/attendance';
import { annexes, signatures } from './minutes/closing';
import { decisionBlocks } from './minutes/decisions';
import { sectionHeading } from './minutes/item-section';
import { sectionsOf } from './minutes/numbering';
import { opening } from './minutes/opening';
import { paragraph } from './paper/blocks';
import { modelOf, titleOfSitting } from './paper/head';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { plain } from './paper/runs';

export interface ShortMinutesInput extends PaperInput {
  readonly instructions: readonly Instruction[];
}

/**
 * Minutes in their short form, as record-keeping courses of the state language describe it: no agenda, no discussion,
 * the list of those present parted off by a solid line, then only what was decided. Decisions keep their numbers.
 */
export function shortMinutesModel({ instructions, ...input }: ShortMinutesInput): DocumentModel {
  const paper = startPaper(input);
  const decided = decisions(paper, instructions);
  const nothing = paragraph('note', plain(paper.text('paperForms.shortMinutes.nothingDecided')));
  return modelOf(paper, {
    kind: 'shortMinutes',
    title: titleOfSitting(paper, 'shortMinutes'),
    example: paper.hearing.example,
    blocks: [
      ...opening(paper, 'paperForms.shortMinutes.title'),
      ...attendance(paper),
      { block: 'rule' },
      ...(decided.length === 0 ? [nothing] : decided),
      ...signatures(paper),
      ...annexes(paper),
    ],
  });
}

function decisions(paper: Paper, instructions: readonly Instruction[]): DocumentBlock[] {
  return sectionsOf(paper.hearing).flatMap((section) => {
    const ofItem = paper.hearing.decisions.filter(({ itemId }) => itemId === section.itemId);
    if (ofItem.length === 0) return [];
    return [
      sectionHeading(paper, section),
      paragraph('heading2', plain(paper.text('paper.minutes.decided')), { keepWithNext: true }),
      ...decisionBlocks(paper, ofItem, instructions),
    ];
  });
}
