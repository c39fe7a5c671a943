import type { DocumentBlock, TextRun } from '@shared/documents/document-model';
import type { Participant } from '@shared/record/attendance';
import { paragraph, signature } from '../paper/blocks';
import { minutesReference } from '../paper/meeting';
import { officeRuns, personRuns } from '../paper/names';
import { numberedTable } from '../paper/numbered-table';
import type { Paper } from '../paper/paper';
import { fillRuns, gap, plain } from '../paper/runs';
import { annexedParticipants, attendanceNote } from './attendance';

/** The presiding officer and the secretary both answer for the text. */
export function signatures(paper: Paper): DocumentBlock[] {
  const { presidingId } = paper.hearing;
  return [
    signature(
      plain(paper.text('paper.minutes.presiding')),
      presidingId === null ? gap(paper, 'paper.gap.presiding') : personRuns(paper, presidingId, 'signature'),
    ),
    secretarySignature(paper),
  ];
}

export function secretarySignature(paper: Paper): DocumentBlock {
  const { secretaryId } = paper.hearing;
  return signature(
    plain(paper.text('paper.minutes.secretary')),
    secretaryId === null ? gap(paper, 'paper.gap.secretary') : personRuns(paper, secretaryId, 'signature'),
  );
}

/** The lists of people the text only counts, each on its own page. */
export function annexes(paper: Paper): DocumentBlock[] {
  const lists = (['present', 'invited'] as const)
    .map((list) => ({ list, people: annexedParticipants(paper, list) }))
    .filter(({ people }) => people.length > 0);
  return lists.flatMap(({ list, people }, index) => [
    paragraph('addressee', annexHead(paper, lists.length === 1 ? null : index + 1), {
      pageBreakBefore: true,
    }),
    paragraph('heading1', plain(paper.text(`paper.minutes.annexTitle.${list}`)), { keepWithNext: true }),
    peopleTable(paper, paper.text(`paper.minutes.annexTitle.${list}`), people),
  ]);
}

/** @param number of the annex; null where there is only one. */
function annexHead(paper: Paper, number: number | null): TextRun[] {
  const annex =
    number === null
      ? paper.text('paper.minutes.annex')
      : paper.text('paper.minutes.annexNumbered', { number });
  return fillRuns(paper, 'paper.minutes.annexHead', { annex, reference: minutesReference(paper) });
}

function peopleTable(paper: Paper, caption: string, people: readonly Participant[]): DocumentBlock {
  const { text } = paper;
  return numberedTable(paper, {
    caption,
    numbersAlign: 'left',
    columns: [
      { title: text('paper.minutes.column.name'), width: 36 },
      { title: text('paper.minutes.column.office'), width: 36 },
      { title: text('paper.minutes.column.note'), width: 20 },
    ],
    rows: people.map((participant) => [
      personRuns(paper, participant.personId),
      officeRuns(paper, participant.personId),
      plain(attendanceNote(paper, participant)),
    ]),
  });
}
