import type { DocumentBlock, DocumentModel } from '@shared/documents/document-model';
import type { Instruction } from '@shared/record/instruction';
import { isBlank, localized } from '@shared/rules/names';
import { excerptBlocks } from './excerpt';
import { addressee } from './letter/addressee';
import { basis } from './letter/basis';
import { closing } from './letter/closing';
import { items } from './letter/items';
import { letterReference } from './letter/reference';
import { paragraph, twoSides } from './paper/blocks';
import { numberRuns, registrationDate } from './paper/given-number';
import { letterhead, modelOf, translationNote } from './paper/head';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { fillRuns, localizedRuns, plain } from './paper/runs';

export interface InstructionLetterInput extends PaperInput {
  readonly instruction: Instruction;
  /** The excerpt from the minutes to attach. */
  readonly excerpt?: AttachedExcerpt | null;
}

interface AttachedExcerpt {
  readonly itemId: string;
  readonly instructions: readonly Instruction[];
}

/**
 * The letter that carries an instruction, a request or an address to its addressee, in one language. The hearing it
 * follows from gives the basis; no force, legal basis or deadline is claimed that the record does not hold.
 */
export function instructionLetterModel({
  instruction,
  excerpt = null,
  ...input
}: InstructionLetterInput): DocumentModel {
  const paper = startPaper(input);
  return modelOf(paper, {
    kind: 'instruction',
    title: propertiesTitle(paper, instruction),
    example: instruction.example || paper.hearing.example,
    blocks: [
      ...letterhead(paper, instruction.issuingBodyId),
      registrationLine(paper, instruction),
      ...translationNote(paper),
      ...addressee(paper, instruction),
      paragraph('title', plain(paper.text(`paper.letter.instrument.${instruction.instrument}`)), {
        keepWithNext: true,
      }),
      paragraph('subtitle', localizedRuns(paper, instruction.title)),
      ...basis(paper, instruction),
      ...items(paper, instruction),
      ...closing(paper, instruction),
      ...(excerpt === null ? [] : annex(paper, instruction, excerpt)),
    ],
  });
}

/** The excerpt from the minutes on pages of its own. */
function annex(
  paper: Paper,
  instruction: Instruction,
  { itemId, instructions }: AttachedExcerpt,
): DocumentBlock[] {
  const letter = letterReference(paper, instruction);
  return [
    paragraph('addressee', fillRuns(paper, 'paperForms.excerpt.annexHead', { letter }), {
      pageBreakBefore: true,
    }),
    ...excerptBlocks(paper, itemId, instructions),
  ];
}

function registrationLine(paper: Paper, { registration }: Instruction): DocumentBlock {
  const date = registrationDate(paper, registration?.date ?? null, 'heading');
  const number = numberRuns(paper, registration?.number ?? null);
  return twoSides(date, fillRuns(paper, 'paper.letter.number', { number }));
}

function propertiesTitle(
  { language, text }: Paper,
  { instrument, registration, title }: Instruction,
): string {
  const heading = text(`paper.letter.instrument.${instrument}`);
  const words = localized(title, language).text;
  if (isBlank(words)) return heading;
  const number = registration?.number ?? '';
  if (isBlank(number))
    return text('paper.letter.propertiesTitleWithoutNumber', { instrument: heading, title: words });
  return text('paper.letter.propertiesTitle', { instrument: heading, number, title: words });
}
