import { formatTime } from '@shared/calendar/date-forms';
import type { DocumentBlock, DocumentModel } from '@shared/documents/document-model';
import { ballotValues, type Ballot, type BallotValue, type Vote } from '@shared/record/vote';
import { signatures } from './minutes/closing';
import { quorumAtVoteLine, resultRuns, subjectRuns } from './minutes/votes';
import { paragraph } from './paper/blocks';
import { modelOf, sittingHead, titleOfSitting } from './paper/head';
import { inOrderOfNames, personRuns } from './paper/names';
import { numberedTable } from './paper/numbered-table';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { bold, emphasized, fillRuns, localizedRuns, plain } from './paper/runs';

/** These stand in every table, the other values where somebody gave them. */
const usualValues: readonly BallotValue[] = ['for', 'against', 'abstained'];

/** Who voted how: a table of persons and values for every vote by name. A secret ballot names nobody. */
export function voteListModel(input: PaperInput): DocumentModel {
  const paper = startPaper(input);
  const { hearing, text } = paper;
  const none = paragraph('note', plain(text('paperForms.voteList.none')));
  return modelOf(paper, {
    kind: 'voteList',
    title: titleOfSitting(paper, 'voteList'),
    example: hearing.example,
    orientation: 'landscape',
    blocks: [
      ...sittingHead(paper, plain(text('paperForms.voteList.title'))),
      ...(hearing.votes.length === 0
        ? [none]
        : hearing.votes.flatMap((vote, index) => voteBlocks(paper, vote, index + 1))),
      ...signatures(paper),
    ],
  });
}

function voteBlocks(paper: Paper, vote: Vote, number: number): DocumentBlock[] {
  const { text } = paper;
  const subject = subjectRuns(paper, vote);
  const about = [
    paragraph('heading1', plain(text('paperForms.voteList.vote', { number }))),
    ...itemLine(paper, vote),
    ...(subject.length === 0 ? [] : [paragraph('bodyNoIndent', subject)]),
    ...(vote.at === null
      ? []
      : [paragraph('bodyNoIndent', plain(text('paperForms.voteList.at', { time: formatTime(vote.at) })))]),
    ...(vote.quorum === null ? [] : quorumAtVoteLine(paper, vote.quorum, 'bodyNoIndent')),
    ...names(paper, vote, number),
  ];
  // What was voted on, the names and the result are one piece: only a long table goes on to the next page.
  return [...about.map(withNext), paragraph('requisite', emphasized(resultRuns(paper, vote)))];
}

function withNext(block: DocumentBlock): DocumentBlock {
  return block.block === 'paragraph' || block.block === 'table' ? { ...block, keepWithNext: true } : block;
}

function itemLine(paper: Paper, { itemId }: Vote): DocumentBlock[] {
  const place = paper.hearing.agenda.findIndex(({ id }) => id === itemId);
  const item = paper.hearing.agenda[place];
  if (item === undefined) return [];
  const title = localizedRuns(paper, item.title);
  return [
    paragraph(
      'bodyNoIndent',
      fillRuns(paper, 'paperForms.voteList.agendaItem', { number: String(place + 1), title }),
    ),
  ];
}

function names(paper: Paper, { record, secrecy }: Vote, number: number): DocumentBlock[] {
  if (secrecy === 'secret') return [paragraph('note', plain(paper.text('paperForms.voteList.secret')))];
  if (record.method === 'byCount')
    return [paragraph('note', plain(paper.text('paperForms.voteList.byCount')))];
  return record.ballots.length === 0 ? [] : [table(paper, record.ballots, number)];
}

function table(paper: Paper, ballots: readonly Ballot[], number: number): DocumentBlock {
  const { text } = paper;
  const values = ballotValues.filter(
    (value) => usualValues.includes(value) || ballots.some((ballot) => ballot.value === value),
  );
  const counts = values.map((each) => plain(String(ballots.filter(({ value }) => value === each).length)));
  return numberedTable(paper, {
    caption: text('paperForms.voteList.caption', { number }),
    columns: [
      { title: text('paper.minutes.column.name'), width: 94 - values.length * 11 },
      ...values.map((value) => ({
        title: text(`paperForms.voteList.value.${value}`),
        width: 11,
        align: 'center' as const,
      })),
    ],
    rows: inOrderOfNames(paper, ballots).map(({ personId, value }) => [
      personRuns(paper, personId),
      ...values.map((each) => plain(each === value ? '+' : '')),
    ]),
    total: [bold(text('paperForms.voteList.total')), ...counts],
  });
}
