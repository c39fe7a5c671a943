import { formatDate } from '@shared/calendar/date-forms';
import type { TextRun } from '@shared/documents/document-model';
import type { ControlEvent, Instruction, InstructionItem } from '@shared/record/instruction';
import { deadlineText } from '@shared/rules/deadline';
import { deadlineOf } from '@shared/rules/instruction-state';
import { meetingHeading, minutesReference } from '../paper/meeting';
import { bodyRuns } from '../paper/names';
import type { OfficePaper, Paper } from '../paper/paper';
import { fillRuns, gap, joined, localizedRuns, plain, typedOrGap } from '../paper/runs';

/** An account of control says what there is not, too: it has no room for a number by hand. */
export function asRecorded<Kind extends OfficePaper>(paper: Kind): Kind {
  return { ...paper, draft: true };
}

/** «№ 04-15/26» over «20.01.2026»; a mark where it is not registered. */
export function registrationRuns(paper: OfficePaper, { registration }: Instruction): TextRun[] {
  if (registration === null) return gap(paper, 'paper.gap.registration');
  return [
    ...fillRuns(paper, 'paper.letter.number', {
      number: typedOrGap(paper, registration.number, 'paper.gap.number'),
    }),
    ...plain(`\n${formatDate(registration.date, paper.language, 'short')}`),
  ];
}

/** The deadline of an item as it was set: a date, a number of days, a phrase. */
export function itemDeadline(
  paper: OfficePaper,
  item: InstructionItem,
  { reporting }: Pick<Instruction, 'reporting'>,
): TextRun[] {
  const deadline = deadlineOf(item, reporting);
  return deadline.kind === 'phrase'
    ? localizedRuns(paper, deadline.text)
    : plain(deadlineText(deadline, paper.language, 'table'));
}

/** Who answers for an item and who helps; empty where nobody is named. */
export function executorsRuns(
  paper: OfficePaper,
  { responsibleBodyId, coExecutorBodyIds }: InstructionItem,
): TextRun[] {
  const lines = [
    ...(responsibleBodyId === null
      ? []
      : [
          fillRuns(paper, 'paper.letter.responsible', {
            body: bodyRuns(paper, responsibleBodyId).runs,
          }),
        ]),
    ...(coExecutorBodyIds.length === 0
      ? []
      : [
          fillRuns(
            paper,
            coExecutorBodyIds.length === 1 ? 'paper.letter.coExecutor' : 'paper.letter.coExecutors',
            {
              bodies: joined(
                coExecutorBodyIds.map((id) => bodyRuns(paper, id).runs),
                ', ',
              ),
            },
          ),
        ]),
  ];
  return joined(lines, '\n');
}

/** What happened, with the new deadline of an extension: «срок продлён, новый срок: 15.03.2026». */
export function eventRuns(paper: OfficePaper, { kind, newDeadline }: ControlEvent): TextRun[] {
  const name = paper.text(`record.controlEvent.${kind}`);
  if (newDeadline === null) return plain(name);
  const date = formatDate(newDeadline, paper.language, 'short');
  return plain(`${name}, ${paper.text('paperForms.controlCard.newDeadline', { date })}`);
}

/** The minutes an instruction follows from: «Протокол очередного заседания … от 16 января 2026 года № 3». */
export function sourceRuns(paper: Paper): TextRun[] {
  return fillRuns(paper, 'paperForms.controlRegister.hearing', {
    meeting: meetingHeading(paper),
    reference: minutesReference(paper),
  });
}
