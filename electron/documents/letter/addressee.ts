import type { DocumentBlock, TextRun } from '@shared/documents/document-model';
import type { Instruction } from '@shared/record/instruction';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { isBlank } from '@shared/rules/names';
import { paragraph } from '../paper/blocks';
import { bodyRuns, personWithOffice } from '../paper/names';
import type { Paper } from '../paper/paper';
import { fillRuns, plain } from '../paper/runs';

/** The block at the right: to which body (in the dative), to whom there, at which address. */
export function addressee(paper: Paper, instruction: Instruction): DocumentBlock[] {
  const { addresseeBodyId, addresseePersonId } = instruction;
  const { runs, declined } = bodyRuns(paper, addresseeBodyId, 'dative');
  // Without the dative the name stands after a label, where a nominative is right.
  const named = declined && paper.language !== 'en';
  return [
    paragraph('addressee', named ? runs : fillRuns(paper, 'paper.letter.addressee', { name: runs })),
    ...(addresseePersonId === null
      ? []
      : [paragraph('addressee', addressedPerson(paper, addresseePersonId, declined))]),
    ...addressLines(paper, addresseeBodyId),
  ];
}

/** The name follows its own label, or the one of the body where the body needed it. */
function addressedPerson(paper: Paper, personId: string, labelNeeded: boolean): TextRun[] {
  const person = personWithOffice(paper, personId);
  return labelNeeded ? fillRuns(paper, 'paper.letter.person', { person }) : person;
}

/** The postal address as it is stored for the language; a letter is complete without one. */
function addressLines(paper: Paper, bodyId: string): DocumentBlock[] {
  const address = directoryIndex(paper.directory).body(bodyId)?.address[paper.language] ?? '';
  return isBlank(address) ? [] : [paragraph('addressee', plain(address.trim()))];
}
