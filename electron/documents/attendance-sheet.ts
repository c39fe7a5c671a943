import type { DocumentBlock, DocumentModel } from '@shared/documents/document-model';
import { membersOn } from '@shared/rules/office-on-date';
import { participantsOf } from './minutes/attendance';
import { secretarySignature } from './minutes/closing';
import { paragraph } from './paper/blocks';
import { modelOf, sittingHead, titleOfSitting } from './paper/head';
import { inOrderOfNames, personRuns, signatoryOffice } from './paper/names';
import { numberedTable } from './paper/numbered-table';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { gap, plain } from './paper/runs';

/** Room for a signature, in millimetres. */
const rowHeight = 10;

/** The sheet for signing at the door: members and invited with their offices, the column for signatures empty. */
export function attendanceSheetModel(input: PaperInput): DocumentModel {
  const paper = startPaper(input);
  const { text } = paper;
  const lists = [
    ...list(paper, text('paperForms.attendanceSheet.members'), memberIds(paper)),
    ...list(
      paper,
      text('paper.minutes.invited'),
      participantsOf(paper, 'invited').map(({ personId }) => personId),
    ),
  ];
  return modelOf(paper, {
    kind: 'attendanceSheet',
    title: titleOfSitting(paper, 'attendanceSheet'),
    example: paper.hearing.example,
    blocks: [
      ...sittingHead(paper, plain(text('paperForms.attendanceSheet.title'))),
      ...(lists.length === 0 ? [paragraph('bodyNoIndent', gap(paper, 'paper.gap.participants'))] : lists),
      secretarySignature(paper),
    ],
  });
}

/** The members expected; before anybody has drawn up a list, those the directory knows on the day. */
function memberIds(paper: Paper): string[] {
  const listed = participantsOf(paper, 'member').map(({ personId }) => personId);
  if (listed.length > 0) return listed;
  const { hearing, directory } = paper;
  const bodyIds = [hearing.bodyId, ...hearing.jointBodyIds];
  const known = bodyIds.flatMap((bodyId) => membersOn(directory, bodyId, hearing.date));
  const ids = new Set(inOrderOfNames(paper, known).map(({ personId }) => personId));
  return [...ids];
}

function list(paper: Paper, title: string, personIds: readonly string[]): DocumentBlock[] {
  if (personIds.length === 0) return [];
  const { text } = paper;
  return [
    paragraph('heading1', plain(title), { keepWithNext: true }),
    numberedTable(paper, {
      caption: title,
      columns: [
        { title: text('paper.minutes.column.name'), width: 34 },
        { title: text('paper.minutes.column.office'), width: 34 },
        { title: text('paperForms.column.signature'), width: 24 },
      ],
      rows: personIds.map((personId) => [personRuns(paper, personId), signatoryOffice(paper, personId), []]),
      rowHeight,
    }),
  ];
}
