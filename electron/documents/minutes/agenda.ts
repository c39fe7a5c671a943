import type { DocumentBlock, TextRun } from '@shared/documents/document-model';
import type { AgendaItem } from '@shared/record/agenda-item';
import { paragraph } from '../paper/blocks';
import { personWithOffice } from '../paper/names';
import type { Paper } from '../paper/paper';
import { gap, joined, localizedRuns, plain } from '../paper/runs';

/** The agenda with its rapporteurs; a hearing without one has no such part, and a draft says so. */
export function agenda(paper: Paper): DocumentBlock[] {
  const { hearing, text } = paper;
  const heading = paragraph('heading1', plain(text('paper.minutes.agenda')), { keepWithNext: true });
  if (hearing.agenda.length > 0) {
    return [heading, ...hearing.agenda.flatMap((item, index) => agendaLines(paper, item, index + 1))];
  }
  return paper.draft ? [heading, paragraph('bodyNoIndent', gap(paper, 'paper.gap.agenda'))] : [];
}

function agendaLines(paper: Paper, item: AgendaItem, number: number): DocumentBlock[] {
  const rapporteurs = rapporteurRuns(paper, item);
  return [
    paragraph('numbered', titleWithMarks(paper, item), {
      number: `${number}.`,
      keepWithNext: rapporteurs.length > 0,
    }),
    ...(rapporteurs.length === 0 ? [] : [paragraph('numbered', rapporteurs)]),
  ];
}

/** The title of an item with what is special about it. */
export function titleWithMarks(paper: Paper, item: AgendaItem): TextRun[] {
  return [...localizedRuns(paper, item.title), ...itemMarks(paper, item)];
}

/** That the item is closed, and that it came onto the agenda in the sitting. */
function itemMarks({ text }: Paper, { closed, addedInSession }: AgendaItem): TextRun[] {
  const marks = [
    ...(closed ? [text('paper.minutes.closedItem')] : []),
    ...(addedInSession ? [text('paper.minutes.addedInSession')] : []),
  ];
  return marks.map((mark) => ({ text: ` ${mark}`, italic: true }));
}

/** «Докладчики: …»; empty where nobody is named. */
export function rapporteurRuns(paper: Paper, { rapporteurIds }: AgendaItem): TextRun[] {
  if (rapporteurIds.length === 0) return [];
  const label = rapporteurIds.length === 1 ? 'paper.minutes.rapporteur' : 'paper.minutes.rapporteurs';
  const persons = rapporteurIds.map((id) => personWithOffice(paper, id));
  return [...plain(`${paper.text(label)}: `), ...joined(persons, '; ')];
}
