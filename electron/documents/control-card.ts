import { formatDate } from '@shared/calendar/date-forms';
import type { DocumentBlock, DocumentModel, TextRun } from '@shared/documents/document-model';
import type { Instruction, InstructionItem } from '@shared/record/instruction';
import { deadlineText } from '@shared/rules/deadline';
import { dueRuns, stateRuns, type ControlDay } from './control/progress';
import { asRecorded, eventRuns, executorsRuns, itemDeadline, sourceRuns } from './control/rows';
import { letterReference } from './letter/reference';
import { paragraph } from './paper/blocks';
import { letterhead, modelOf } from './paper/head';
import { bodyRuns, personRuns, personWithOffice, leadingOffice } from './paper/names';
import { numberedTable } from './paper/numbered-table';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { capitalized, fillRuns, joined, localizedRuns, plain } from './paper/runs';

export interface ControlCardInput extends PaperInput, ControlDay {
  readonly instruction: Instruction;
}

/** One instruction with everything that happened to it: requisites, items with deadlines and assessments, history. */
export function controlCardModel({
  instruction,
  today,
  calendar,
  ...input
}: ControlCardInput): DocumentModel {
  const paper = startPaper(input);
  const { language, text } = paper;
  return modelOf(paper, {
    kind: 'controlCard',
    title: text('paperForms.propertiesTitle', {
      paper: text('paper.file.kind.controlCard'),
      date: formatDate(today, language, 'short'),
    }),
    example: instruction.example || paper.hearing.example,
    blocks: [
      ...letterhead(paper, instruction.issuingBodyId),
      paragraph('title', plain(text('paperForms.controlCard.title')), { keepWithNext: true }),
      paragraph('subtitle', capitalized(letterReference(asRecorded(paper), instruction))),
      requisites(paper, instruction, { today, calendar }),
      ...items(paper, instruction),
      ...history(paper, instruction),
    ],
  });
}

function requisites(paper: Paper, instruction: Instruction, day: ControlDay): DocumentBlock {
  const { text, language } = paper;
  const { reporting, controllerId } = instruction;
  const date = formatDate(day.today, language, 'short');
  const due = dueRuns(paper, instruction, day);
  const rows: (readonly [label: string, value: TextRun[]])[] = [
    [text('paperForms.controlCard.subject'), localizedRuns(paper, instruction.title, 'paper.gap.title')],
    [text('paperForms.controlCard.basis'), sourceRuns(asRecorded(paper))],
    [text('paperForms.controlCard.addressee'), addressee(paper, instruction)],
    ...(reporting.kind === 'none'
      ? []
      : [
          [
            text('paperForms.controlCard.reporting'),
            reporting.kind === 'phrase'
              ? localizedRuns(paper, reporting.text)
              : plain(deadlineText(reporting, language, 'table')),
          ] as const,
        ]),
    ...(due.length === 0 ? [] : [[text('paperForms.controlCard.due'), due] as const]),
    ...(controllerId === null
      ? []
      : [
          [
            text('paperForms.controlCard.controller'),
            personWithOffice(paper, controllerId, leadingOffice(paper, controllerId)),
          ] as const,
        ]),
    [
      text('paperForms.controlCard.state'),
      fillRuns(paper, 'paperForms.controlCard.asOf', { state: stateRuns(paper, instruction, day), date }),
    ],
  ];
  return {
    block: 'table',
    caption: text('paperForms.controlCard.title'),
    columns: [
      { title: text('paperForms.controlCard.field'), width: 30 },
      { title: text('paperForms.controlCard.value'), width: 70 },
    ],
    rows: rows.map(([label, value]) => [[{ text: label, bold: true }], value]),
  };
}

function addressee(paper: Paper, { addresseeBodyId, addresseePersonId }: Instruction): TextRun[] {
  const body = bodyRuns(paper, addresseeBodyId).runs;
  return addresseePersonId === null ? body : joined([body, personRuns(paper, addresseePersonId)], '\n');
}

function items(paper: Paper, instruction: Instruction): DocumentBlock[] {
  if (instruction.items.length === 0) return [];
  const { text } = paper;
  return [
    paragraph('heading1', plain(text('paperForms.controlCard.items')), { keepWithNext: true }),
    numberedTable(paper, {
      caption: text('paperForms.controlCard.items'),
      columns: [
        { title: text('paperForms.column.content'), width: 54 },
        { title: text('paperForms.column.deadline'), width: 20 },
        { title: text('paperForms.column.assessment'), width: 20 },
      ],
      rows: instruction.items.map((item) => [
        task(paper, item),
        itemDeadline(paper, item, instruction),
        plain(item.assessment === null ? '' : text(`record.assessment.${item.assessment}`)),
      ]),
    }),
  ];
}

function task(paper: Paper, item: InstructionItem): TextRun[] {
  const parts = [localizedRuns(paper, item.text), executorsRuns(paper, item)];
  return joined(
    parts.filter((runs) => runs.length > 0),
    '\n',
  );
}

function history(paper: Paper, { control }: Instruction): DocumentBlock[] {
  const { text, language } = paper;
  const heading = paragraph('heading1', plain(text('paperForms.controlCard.history')), {
    keepWithNext: true,
  });
  if (control.length === 0)
    return [heading, paragraph('note', plain(text('paperForms.controlCard.noHistory')))];
  return [
    heading,
    {
      block: 'table',
      caption: text('paperForms.controlCard.history'),
      columns: [
        { title: text('paperForms.column.date'), width: 16, align: 'center' },
        { title: text('paperForms.column.event'), width: 34 },
        { title: text('paperForms.column.note'), width: 50 },
      ],
      rows: control.map((event) => [
        plain(formatDate(event.date, language, 'short')),
        eventRuns(paper, event),
        plain(event.note.trim()),
      ]),
    },
  ];
}
