import type { DocumentBlock, TextRun } from '@shared/documents/document-model';
import type { Instruction } from '@shared/record/instruction';
import { isBlank } from '@shared/rules/names';
import { paragraph, signature } from '../paper/blocks';
import { personRuns, signingOffice } from '../paper/names';
import type { OfficePaper, Paper } from '../paper/paper';
import { capitalized, gap, plain } from '../paper/runs';

/** The signatory with the office of the day of registration, then who prepared the letter and the telephone. */
export function closing(paper: Paper, instruction: Instruction): DocumentBlock[] {
  const { signatoryId } = instruction;
  const block =
    signatoryId === null
      ? signature([], gap(paper, 'paper.gap.signatory'))
      : signature(
          capitalized(officeUnderLetter(paper, instruction, signatoryId)),
          personRuns(paper, signatoryId, 'signature'),
        );
  return [block, ...preparedBy(paper, instruction)];
}

/** As what somebody signs a letter: with the office of the day of registration. */
export function officeUnderLetter(paper: Paper, instruction: Instruction, signatoryId: string): TextRun[] {
  return signingOffice(onDayOfLetter(paper, instruction), signatoryId);
}

/** Offices change between a hearing and its letter: the leader signs who leads on the day of the letter. */
function onDayOfLetter(paper: Paper, { registration }: Instruction): Paper {
  if (registration === null || registration.date === paper.hearing.date) return paper;
  const participants = paper.hearing.participants.map((participant) => ({ ...participant, office: {} }));
  return { ...paper, hearing: { ...paper.hearing, date: registration.date, participants } };
}

/** Who prepared the paper and at which telephone; of the instruction, else of the office. */
export function preparedBy(
  { settings, text }: OfficePaper,
  own: Pick<Instruction, 'preparedBy' | 'telephone'> = { preparedBy: '', telephone: '' },
): DocumentBlock[] {
  const name = stated(own.preparedBy, settings.office.preparedBy);
  const telephone = stated(own.telephone, settings.office.telephone);
  return [
    ...(name === '' ? [] : [paragraph('footnoteLine', plain(text('paper.letter.preparedBy', { name })))]),
    ...(telephone === ''
      ? []
      : [paragraph('footnoteLine', plain(text('paper.letter.telephone', { telephone })))]),
  ];
}

function stated(own: string, ofOffice: string): string {
  return isBlank(own) ? ofOffice.trim() : own.trim();
}
