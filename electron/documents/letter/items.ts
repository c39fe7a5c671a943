import type { DocumentBlock, TextRun } from '@shared/documents/document-model';
import type { Instruction, InstructionItem } from '@shared/record/instruction';
import { paragraph } from '../paper/blocks';
import { deadlineRuns } from '../paper/deadline-runs';
import { executionRuns } from '../paper/execution';
import { bodyRuns, personRuns, signingOffice } from '../paper/names';
import type { Paper } from '../paper/paper';
import { draftGap, fillRuns, gap, localizedRuns, plain, withFinalStop } from '../paper/runs';
import { mannerOf } from './force';

/** The numbered items: the tasks, then by when to report, then who controls. */
export function items(paper: Paper, instruction: Instruction): DocumentBlock[] {
  const texts = [
    ...instruction.items.map((item) => taskRuns(paper, item, instruction)),
    ...reporting(paper, instruction),
    ...control(paper, instruction),
  ];
  if (instruction.items.length === 0) texts.unshift(gap(paper, 'paper.gap.items'));
  return texts.map((runs, index) => paragraph('numbered', runs, { number: `${index + 1}.` }));
}

function taskRuns(paper: Paper, item: InstructionItem, instruction: Instruction): TextRun[] {
  const { instrument, registration } = instruction;
  const execution = executionRuns(paper, item, instrument, registration?.date ?? null);
  return [
    ...withFinalStop(localizedRuns(paper, item.text)),
    ...(execution.length === 0 ? [] : [...plain(' '), ...execution]),
    ...(item.deadline.kind === 'none' ? draftGap(paper, 'paper.gap.deadline') : []),
  ];
}

function reporting(paper: Paper, instruction: Instruction): TextRun[][] {
  const { reporting: due, issuingBodyId, registration } = instruction;
  const deadline = deadlineRuns(paper, due, registration?.date ?? null);
  if (deadline.length === 0) return [];
  const { runs: body, declined } = bodyRuns(paper, issuingBodyId, 'dative');
  const key = declined ? 'paper.letter.report' : 'paper.letter.reportApart';
  return [fillRuns(paper, `${key}.${mannerOf(instruction.instrument)}`, { body, deadline })];
}

/** The office stands in brackets: so the name stays in the nominative in every language. */
function control(paper: Paper, { controllerId, instrument }: Instruction): TextRun[][] {
  if (controllerId === null) return [];
  const office = signingOffice(paper, controllerId);
  const name = personRuns(paper, controllerId);
  const person = office.length === 0 ? name : [...name, ...plain(' ('), ...office, ...plain(')')];
  return [fillRuns(paper, `paper.letter.control.${mannerOf(instrument)}`, { person })];
}
