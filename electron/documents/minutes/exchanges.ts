import type { DocumentBlock } from '@shared/documents/document-model';
import type { Entry, WrittenReply } from '@shared/record/entry';
import { exchangesOf, type Exchange } from '@shared/rules/exchanges';
import { paragraph } from '../paper/blocks';
import { deadlineRuns } from '../paper/deadline-runs';
import { personWithOffice } from '../paper/names';
import type { Paper } from '../paper/paper';
import { fillRuns, plain } from '../paper/runs';
import { speech } from './speech';

/** Question by question with what was answered; a question without an answer says so. */
export function exchanges(paper: Paper, itemId: string | null): DocumentBlock[] {
  const questions = exchangesOf(paper.hearing, itemId);
  return [
    ...questions.flatMap((exchange, index) => exchangeBlocks(paper, exchange, index + 1)),
    ...looseAnswers(paper, itemId).flatMap((entry) => answer(paper, entry)),
  ];
}

function exchangeBlocks(paper: Paper, exchange: Exchange, number: number): DocumentBlock[] {
  const { question, answers, state } = exchange;
  const label = paper.text('paper.minutes.question', { number });
  const notes = [
    ...(state === 'unanswered' ? [paragraph('note', plain(paper.text('paper.minutes.unanswered')))] : []),
    ...(question.writtenReply === null ? [] : [writtenReplyLine(paper, question.writtenReply)]),
  ];
  const notedBelow = answers.length === 0 && notes.length > 0;
  return [
    ...speech(paper, question, { style: 'question', label, notedBelow }),
    ...answers.flatMap((entry) => answer(paper, entry)),
    ...notes,
  ];
}

function answer(paper: Paper, entry: Entry): DocumentBlock[] {
  return speech(paper, entry, { style: 'answer', label: paper.text('paper.minutes.answer') });
}

export function writtenReplyLine(paper: Paper, { personId, due }: WrittenReply): DocumentBlock {
  const person = personWithOffice(paper, personId);
  const deadline = deadlineRuns(paper, due);
  const runs =
    deadline.length === 0
      ? fillRuns(paper, 'paper.minutes.writtenReply', { person })
      : fillRuns(paper, 'paper.minutes.writtenReplyDue', { person, deadline });
  return paragraph('note', runs);
}

/** Answers that are linked to no question of the record: they are told as well. */
function looseAnswers({ hearing }: Paper, itemId: string | null): Entry[] {
  const questionIds = new Set(hearing.entries.filter(({ kind }) => kind === 'question').map(({ id }) => id));
  return hearing.entries.filter(
    (entry) =>
      entry.kind === 'answer' &&
      entry.itemId === itemId &&
      (entry.answersId === null || !questionIds.has(entry.answersId)),
  );
}
