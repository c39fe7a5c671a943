import type { DocumentBlock, DocumentModel, TextRun } from '@shared/documents/document-model';
import type { Participant } from '@shared/record/attendance';
import { attendanceSummary, leftEarly } from '@shared/rules/presence';
import { participantsOf, quorumLine, stayText } from './minutes/attendance';
import { secretarySignature } from './minutes/closing';
import { paragraph } from './paper/blocks';
import { modelOf, sittingHead, titleOfSitting } from './paper/head';
import { personRuns, signatoryOffice } from './paper/names';
import { numberedTable } from './paper/numbered-table';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { gap, plain } from './paper/runs';

/** Attendance as it was recorded: who was there from when to when, who was not and why. */
export function attendanceRecordModel(input: PaperInput): DocumentModel {
  const paper = startPaper(input);
  const { text } = paper;
  const lists = [
    ...list(paper, text('paperForms.attendanceSheet.members'), participantsOf(paper, 'member')),
    ...list(paper, text('paper.minutes.invited'), participantsOf(paper, 'invited')),
    ...list(paper, text('paper.minutes.staff'), participantsOf(paper, 'staff')),
  ];
  return modelOf(paper, {
    kind: 'attendance',
    title: titleOfSitting(paper, 'attendance'),
    example: paper.hearing.example,
    blocks: [
      ...sittingHead(paper, plain(text('paperForms.attendance.title'))),
      ...summary(paper),
      ...(lists.length === 0 ? [paragraph('bodyNoIndent', gap(paper, 'paper.gap.participants'))] : lists),
      secretarySignature(paper),
    ],
  });
}

function summary(paper: Paper): DocumentBlock[] {
  const { unrecorded, ...counts } = attendanceSummary(paper.hearing);
  if (counts.members === 0) return [];
  const members = counts.members - unrecorded;
  return [
    ...(members === 0
      ? []
      : [
          paragraph(
            'bodyNoIndent',
            plain(paper.text('paperForms.attendance.summary', { ...counts, members })),
          ),
        ]),
    ...(unrecorded === 0
      ? []
      : [paragraph('bodyNoIndent', gap(paper, 'paper.gap.attendanceOf', { count: unrecorded }))]),
    ...quorumLine(paper),
  ];
}

function list(paper: Paper, title: string, people: readonly Participant[]): DocumentBlock[] {
  if (people.length === 0) return [];
  const { text } = paper;
  return [
    paragraph('heading1', plain(title), { keepWithNext: true }),
    numberedTable(paper, {
      caption: title,
      columns: [
        { title: text('paper.minutes.column.name'), width: 23 },
        { title: text('paper.minutes.column.office'), width: 23 },
        { title: text('paperForms.column.attendance'), width: 18 },
        { title: text('paperForms.column.time'), width: 15 },
        { title: text('paperForms.column.reason'), width: 15 },
      ],
      rows: people.map((participant) => [
        personRuns(paper, participant.personId),
        signatoryOffice(paper, participant.personId),
        presence(paper, participant),
        times(paper, participant),
        plain(participant.reason.trim()),
      ]),
    }),
  ];
}

function presence(paper: Paper, participant: Participant): TextRun[] {
  if (participant.presence === 'unrecorded') return gap(paper, 'paper.gap.presence');
  const early = leftEarly(participant, paper.hearing)
    ? `, ${paper.text('paperForms.attendance.leftEarly')}`
    : '';
  return plain(`${paper.text(`record.presence.${participant.presence}`)}${early}`);
}

/** One stay under the other. */
function times(paper: Paper, { presence: recorded, stays }: Participant): TextRun[] {
  if (recorded !== 'present') return [];
  const spans = stays.map((stay) => stayText(paper, stay)).filter((span) => span !== '');
  return plain(spans.length === 0 ? paper.text('paperForms.attendance.wholeSitting') : spans.join('\n'));
}
