import type { DocumentBlock } from '@shared/documents/document-model';
import type { Decision } from '@shared/record/decision';
import type { Instruction, InstructionItem } from '@shared/record/instruction';
import { languages } from '@shared/texts/language';
import { paragraph } from '../paper/blocks';
import { executionRuns } from '../paper/execution';
import type { Paper } from '../paper/paper';
import { localizedRuns, textOf } from '../paper/runs';
import { decisionNumber } from './numbering';

/** The decisions of one section, numbered 1.1, 1.2; under each its deadline and executors from the instruction. */
export function decisionBlocks(
  paper: Paper,
  decisions: readonly Decision[],
  instructions: readonly Instruction[],
): DocumentBlock[] {
  return decisions.flatMap((decision) => {
    const execution = executionLines(paper, decision, instructions);
    const decided = paragraph('numbered', localizedRuns(paper, decision.text), {
      number: `${decisionNumber(paper.hearing, decision.id) ?? ''}.`,
      keepWithNext: execution.length > 0,
    });
    return [decided, ...execution];
  });
}

function executionLines(
  paper: Paper,
  decision: Decision,
  instructions: readonly Instruction[],
): DocumentBlock[] {
  const lines = instructions
    .flatMap((instruction) =>
      itemsOf(decision, instruction).map((item) => executionRuns(paper, item, instruction.instrument)),
    )
    .filter((runs) => runs.length > 0);
  // Letters to several addressees say the same of one decision: the minutes say it once.
  const different = new Map(lines.map((runs) => [textOf(runs), runs]));
  return Array.from(different.values(), (runs) => paragraph('note', runs));
}

/**
 * The items of an instruction that carry out this very decision: those with its words. An item worded anew says
 * something the meeting did not decide, so the minutes do not quote it.
 */
function itemsOf(decision: Decision, instruction: Instruction): InstructionItem[] {
  const linked = instruction.decisionId === decision.id || instruction.sourceIds.includes(decision.id);
  return linked ? instruction.items.filter((item) => sameWords(item, decision)) : [];
}

function sameWords(item: InstructionItem, decision: Decision): boolean {
  return languages.some((language) => {
    const text = decision.text[language]?.trim() ?? '';
    return text !== '' && item.text[language]?.trim() === text;
  });
}
