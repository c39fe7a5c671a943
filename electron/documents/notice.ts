import { formatDate, formatDuration, formatTime, weekdayName } from '@shared/calendar/date-forms';
import { weekdayOf } from '@shared/calendar/civil-date';
import type { DocumentBlock, DocumentModel, TextRun } from '@shared/documents/document-model';
import type { Hearing } from '@shared/record/hearing';
import { isBlank } from '@shared/rules/names';
import { preparedBy } from './letter/closing';
import { rapporteurRuns, titleWithMarks } from './minutes/agenda';
import { participantsOf } from './minutes/attendance';
import { secretarySignature } from './minutes/closing';
import { paragraph } from './paper/blocks';
import { letterhead, modelOf, placeRuns, titleOfSitting, translationNote } from './paper/head';
import { meetingHeading } from './paper/meeting';
import { personWithOffice } from './paper/names';
import { startPaper, type Paper, type PaperInput } from './paper/paper';
import { fillRuns, gap, labelled, localizedRuns, plain } from './paper/runs';

/** The notice of a sitting: when, where, what about, the agenda with rapporteurs and times, who is invited. */
export function noticeModel(input: PaperInput): DocumentModel {
  const paper = startPaper(input);
  const { hearing, text } = paper;
  return modelOf(paper, {
    kind: 'notice',
    title: titleOfSitting(paper, 'notice'),
    example: hearing.example,
    blocks: [
      ...letterhead(paper, hearing.bodyId),
      ...translationNote(paper),
      paragraph('title', plain(text('paperForms.notice.title')), { keepWithNext: true }),
      paragraph('subtitle', fillRuns(paper, 'paperForms.notice.about', { meeting: meetingHeading(paper) })),
      line(text('paperForms.notice.date'), plain(dayOf(paper))),
      line(text('paper.minutes.time'), timeRuns(paper)),
      line(text('paperForms.notice.place'), placeRuns(paper)),
      ...subjectLine(paper),
      paragraph('heading1', plain(text('paper.minutes.agenda')), { keepWithNext: true }),
      ...agendaLines(paper),
      ...invitedLines(paper),
      secretarySignature(paper),
      ...preparedBy(paper),
    ],
  });
}

function line(label: string, runs: readonly TextRun[]): DocumentBlock {
  return paragraph('bodyNoIndent', labelled(label, runs));
}

/** «16 января 2026 года, пятница». */
function dayOf({ hearing, language }: Paper): string {
  const weekday = weekdayName(weekdayOf(hearing.date), language, 'full');
  return `${formatDate(hearing.date, language, 'heading')}, ${weekday}`;
}

function timeRuns(paper: Paper): TextRun[] {
  const { plannedStart, plannedEnd } = paper.hearing;
  if (plannedStart === null) return gap(paper, 'paper.gap.plannedTime');
  const start = formatTime(plannedStart);
  return plain(plannedEnd === null ? start : `${start}–${formatTime(plannedEnd)}`);
}

function subjectLine(paper: Paper): DocumentBlock[] {
  const { title } = paper.hearing;
  if (Object.values(title).every((value) => isBlank(value))) return [];
  return [line(paper.text('paperForms.notice.subject'), localizedRuns(paper, title))];
}

/** The agenda as it was planned: what came onto it in the sitting nobody could announce. */
function agendaLines(paper: Paper): DocumentBlock[] {
  const { plannedStart } = paper.hearing;
  const agenda = paper.hearing.agenda.filter(({ addedInSession }) => !addedInSession);
  if (agenda.length === 0) return [paragraph('bodyNoIndent', gap(paper, 'paper.gap.agenda'))];
  const starts = plannedStarts({ plannedStart, agenda });
  return agenda.flatMap((item, index) => {
    const below = [
      rapporteurRuns(paper, item),
      plannedTime(paper, item.plannedMinutes, starts[index]),
    ].filter((runs) => runs.length > 0);
    return [
      paragraph('numbered', titleWithMarks(paper, item), {
        number: `${index + 1}.`,
        keepWithNext: below.length > 0,
      }),
      ...below.map((runs) => paragraph('numbered', runs)),
    ];
  });
}

function plannedTime(paper: Paper, minutes: number | null, start: number | null | undefined): TextRun[] {
  if (minutes === null) return [];
  const duration = formatDuration(minutes, paper.language);
  if (start === null || start === undefined)
    return plain(paper.text('paperForms.notice.itemDuration', { duration }));
  const span = `${clock(start)}–${clock(start + minutes)}`;
  return plain(paper.text('paperForms.notice.itemTime', { span, duration }));
}

/** When each item is to begin, in minutes of the day; null from the first item on whose length is not planned. */
function plannedStarts({
  plannedStart,
  agenda,
}: Pick<Hearing, 'plannedStart' | 'agenda'>): (number | null)[] {
  const [hours = 0, minutes = 0] = plannedStart?.split(':').map(Number) ?? [];
  let next: number | null = plannedStart === null ? null : hours * 60 + minutes;
  return agenda.map(({ plannedMinutes }) => {
    const start = next;
    next = next === null || plannedMinutes === null ? null : next + plannedMinutes;
    return start;
  });
}

function clock(minutes: number): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;
}

function invitedLines(paper: Paper): DocumentBlock[] {
  const people = participantsOf(paper, 'invited');
  if (people.length === 0) return [];
  return [
    paragraph('bodyNoIndent', labelled(paper.text('paper.minutes.invited'), []), { keepWithNext: true }),
    ...people.map(({ personId }) => paragraph('listed', personWithOffice(paper, personId))),
  ];
}
