import type { TextRun } from '@shared/documents/document-model';
import type { Instrument } from '@shared/record/decision';
import type { InstructionItem } from '@shared/record/instruction';
import type { IsoDate } from '@shared/record/primitives';
import { forceOf } from '../letter/force';
import { deadlineRuns } from './deadline-runs';
import { bodyRuns } from './names';
import type { OfficePaper } from './paper';
import { fillRuns, joined } from './runs';

/**
 * By when and by whom an item is carried out, in whole sentences; empty where nothing of it is stated.
 *
 * @param from the day of registration, for a paper that bears it.
 */
export function executionRuns(
  paper: OfficePaper,
  item: InstructionItem,
  instrument: Instrument,
  from: IsoDate | null = null,
): TextRun[] {
  const deadline = deadlineRuns(paper, item.deadline, from);
  const coExecutors = item.coExecutorBodyIds.map((id) => bodyRuns(paper, id).runs);
  const coExecutorKey = coExecutors.length === 1 ? 'paper.letter.coExecutor' : 'paper.letter.coExecutors';
  const sentences = [
    ...(deadline.length === 0
      ? []
      : [fillRuns(paper, `paper.letter.due.${forceOf(instrument)}`, { deadline })]),
    ...(item.responsibleBodyId === null
      ? []
      : [
          fillRuns(paper, 'paper.letter.responsible', {
            body: bodyRuns(paper, item.responsibleBodyId).runs,
          }),
        ]),
    ...(coExecutors.length === 0
      ? []
      : [fillRuns(paper, coExecutorKey, { bodies: joined(coExecutors, ', ') })]),
  ];
  return joined(sentences, ' ');
}
