import { formatTime } from '@shared/calendar/date-forms';
import type { DocumentBlock, TextRun } from '@shared/documents/document-model';
import type { LocalDateTime } from '@shared/record/primitives';
import type { MessageKey } from '@shared/texts/catalogue';
import { paragraph } from '../paper/blocks';
import { sittingHead } from '../paper/head';
import { minutesNumber } from '../paper/meeting';
import { personWithOffice, leadingOffice } from '../paper/names';
import type { Paper } from '../paper/paper';
import { fillRuns, gap, joined, labelled, plain } from '../paper/runs';

/** Letterhead, word ПРОТОКОЛ with its number, kind of meeting, date and place, who presided and who kept the record. */
export function opening(paper: Paper, title: MessageKey = 'paper.minutes.title'): DocumentBlock[] {
  return [
    ...sittingHead(paper, fillRuns(paper, title, { number: minutesNumber(paper) })),
    ...officers(paper),
    ...timeLine(paper),
  ];
}

/** From when to when, with the breaks. */
export function timeLine(paper: Paper): DocumentBlock[] {
  const time = timeRuns(paper);
  return time.length === 0
    ? []
    : [paragraph('bodyNoIndent', labelled(paper.text('paper.minutes.time'), time))];
}

/** Who presided and who kept the record. */
export function officers(paper: Paper): DocumentBlock[] {
  return [
    paragraph('bodyNoIndent', labelled(paper.text('paper.minutes.presiding'), presiding(paper))),
    paragraph('bodyNoIndent', labelled(paper.text('paper.minutes.secretary'), secretary(paper))),
  ];
}

function presiding(paper: Paper): TextRun[] {
  const { presidingId } = paper.hearing;
  return presidingId === null
    ? gap(paper, 'paper.gap.presiding')
    : personWithOffice(paper, presidingId, leadingOffice(paper, presidingId));
}

function secretary(paper: Paper): TextRun[] {
  const { secretaryId } = paper.hearing;
  return secretaryId === null ? gap(paper, 'paper.gap.secretary') : personWithOffice(paper, secretaryId);
}

/** «10:00–12:30 (перерыв 11:00–11:15, закрытая часть 11:40–12:00)»; in a draft a mark where neither end is recorded. */
function timeRuns(paper: Paper): TextRun[] {
  const { actualStart, actualEnd, breaks, closedParts } = paper.hearing;
  if (actualStart === null && actualEnd === null) return paper.draft ? gap(paper, 'paper.gap.time') : [];
  const span = plain(timeSpan(paper, actualStart, actualEnd));
  const pauses = [
    ...breaks.map(({ start, end }) => ({ start, end, kind: 'break' as const })),
    ...closedParts.map(({ start, end }) => ({ start, end, kind: 'closedPart' as const })),
  ]
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .map(({ start, end, kind }) =>
      plain(paper.text(`paper.minutes.${kind}`, { span: timeSpan(paper, start, end) })),
    );
  if (pauses.length === 0) return span;
  return [...span, ...plain(' ('), ...joined(pauses, ', '), ...plain(')')];
}

/** From one moment to another; an end nobody recorded shows as dots. */
export function timeSpan(paper: Paper, start: LocalDateTime | null, end: LocalDateTime | null): string {
  const unknown = paper.text('paper.minutes.unknownTime');
  return `${start === null ? unknown : formatTime(start)}–${end === null ? unknown : formatTime(end)}`;
}
