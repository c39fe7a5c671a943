import { formatDate } from '@shared/calendar/date-forms';
import type { DocumentBlock, DocumentModel, TextRun } from '@shared/documents/document-model';
import type { Hearing } from '@shared/record/hearing';
import type { Instruction } from '@shared/record/instruction';
import { instructionState, type InstructionStateName } from '@shared/rules/instruction-state';
import { dueRuns, stateRuns, type ControlDay } from './control/progress';
import {
  asRecorded,
  eventRuns,
  executorsRuns,
  itemDeadline,
  registrationRuns,
  sourceRuns,
} from './control/rows';
import { paragraph } from './paper/blocks';
import { letterhead, modelOf } from './paper/head';
import { bodyRuns } from './paper/names';
import { numberedTable } from './paper/numbered-table';
import { startOfficePaper, type OfficePaper, type OfficePaperInput } from './paper/paper';
import { bold, joined, localizedRuns, plain, textOf } from './paper/runs';

export interface ControlRegisterInput extends OfficePaperInput, ControlDay {
  /** Null for all instructions of the office. */
  readonly hearing: Hearing | null;
  readonly instructions: readonly Instruction[];
}

/** All instructions of a hearing or of the office with their state on the day; what presses most comes first. */
export function controlRegisterModel({
  hearing,
  instructions,
  today,
  calendar,
  ...input
}: ControlRegisterInput): DocumentModel {
  const paper = startOfficePaper(input);
  const { language, text, settings } = paper;
  const day = { today, calendar };
  const asOf = text('paperForms.controlRegister.asOf', { date: formatDate(today, language, 'short') });
  return modelOf(paper, {
    kind: 'controlRegister',
    title: text('paperForms.propertiesTitle', { paper: text('paper.file.kind.controlRegister'), date: asOf }),
    example: hearing?.example ?? instructions.some(({ example }) => example),
    orientation: 'landscape',
    blocks: [
      ...letterhead(paper, hearing?.bodyId ?? settings.homeBodyId),
      paragraph('title', plain(text('paperForms.controlRegister.title')), { keepWithNext: true }),
      paragraph('subtitle', plain(asOf)),
      ...(hearing === null ? [] : [paragraph('bodyNoIndent', sourceRuns(asRecorded({ ...paper, hearing })))]),
      ...(instructions.length === 0
        ? [paragraph('note', plain(text('paperForms.controlRegister.none')))]
        : [summary(paper, instructions, day), register(paper, instructions, day)]),
    ],
  });
}

const openStates: readonly InstructionStateName[] = ['registered', 'onControl', 'replied'];

function summary(paper: OfficePaper, instructions: readonly Instruction[], day: ControlDay): DocumentBlock {
  const all = instructions.map((each) => instructionState(each, day.today, day.calendar));
  const count = (...states: InstructionStateName[]) =>
    all.filter(({ state }) => states.includes(state)).length;
  return paragraph(
    'bodyNoIndent',
    plain(
      paper.text('paperForms.controlRegister.summary', {
        total: all.length,
        open: count(...openStates),
        overdue: all.filter(({ overdue }) => overdue).length,
        executed: count('executed'),
        removed: count('removed'),
      }),
    ),
  );
}

function register(paper: OfficePaper, instructions: readonly Instruction[], day: ControlDay): DocumentBlock {
  const { text } = paper;
  return numberedTable(paper, {
    caption: text('paperForms.controlRegister.caption'),
    columns: [
      { title: text('paperForms.column.document'), width: 12 },
      { title: text('paperForms.column.content'), width: 30 },
      { title: text('paperForms.column.executors'), width: 26 },
      { title: text('paperForms.column.deadline'), width: 12 },
      { title: text('paperForms.column.state'), width: 16 },
    ],
    rows: byUrgency(instructions, day).map((instruction) => [
      registrationRuns(paper, instruction),
      content(paper, instruction),
      executors(paper, instruction),
      deadlines(paper, instruction, day),
      lastState(paper, instruction, day),
    ]),
  });
}

/** Overdue ones first, then by the day they are due; those without such a day last. */
function byUrgency(instructions: readonly Instruction[], { today, calendar }: ControlDay): Instruction[] {
  const rank = (instruction: Instruction) => {
    const { overdue, due } = instructionState(instruction, today, calendar);
    return `${overdue ? 0 : 1}${due ?? '9999'}`;
  };
  return instructions.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function content(paper: OfficePaper, { title, items }: Instruction): TextRun[] {
  const name = localizedRuns(paper, title, 'paper.gap.title').map((run) => ({ ...run, bold: true }));
  const tasks = items.map(({ text }, index) => [...plain(`${index + 1}. `), ...localizedRuns(paper, text)]);
  return joined([name, ...tasks], '\n');
}

/** The addressee, then each executor once. */
function executors(paper: OfficePaper, { addresseeBodyId, items }: Instruction): TextRun[] {
  const named = new Map(
    items.map((item) => {
      const runs = executorsRuns(paper, item);
      return [textOf(runs), runs] as const;
    }),
  );
  named.delete('');
  return joined([bodyRuns(paper, addresseeBodyId).runs, ...named.values()], '\n');
}

/** The deadline of each item as it was set, then the day that counts now where it is not the only one. */
function deadlines(paper: OfficePaper, instruction: Instruction, day: ControlDay): TextRun[] {
  const { due } = instructionState(instruction, day.today, day.calendar);
  const set = instruction.items.map((item, index) => [
    ...plain(instruction.items.length === 1 ? '' : `${index + 1}. `),
    ...itemDeadline(paper, item, instruction),
  ]);
  if (due === null) return joined([...set, dueRuns(paper, instruction, day)], '\n');
  const date = formatDate(due, paper.language, 'short');
  const alone = set.length === 1 && textOf(set[0] ?? []) === date;
  return joined(alone ? set : [...set, bold(paper.text('paperForms.controlRegister.dueBy', { date }))], '\n');
}

function lastState(paper: OfficePaper, instruction: Instruction, day: ControlDay): TextRun[] {
  const last = instruction.control.at(-1);
  const state = stateRuns(paper, instruction, day);
  if (last === undefined) return state;
  const date = formatDate(last.date, paper.language, 'short');
  return [...state, ...plain(`\n${date} – `), ...eventRuns(paper, last)];
}
