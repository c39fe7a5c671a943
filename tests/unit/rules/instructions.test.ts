import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { kyrgyzstan } from '@shared/calendar/public-holidays';
import { noOverrides, workingCalendar } from '@shared/calendar/working-calendar';
import type { ProblemCode } from '@shared/contract/problem';
import type { Deadline } from '@shared/record/deadline';
import {
  type ControlEvent,
  type Instruction,
  instruction as instructionSchema,
} from '@shared/record/instruction';
import { type InstructionChange, instructionChange } from '@shared/record/instruction-change';
import { defaultSettings } from '@shared/record/settings';
import { applyInstructionChange } from '@shared/rules/change-instruction';
import { draftInstruction } from '@shared/rules/draft-instruction';
import { type InstructionProgress, instructionState } from '@shared/rules/instruction-state';
import { aDecision, aHearing, anInstruction, anInstructionItem } from './support/records';
import { expectRefusal } from './support/refusal';

const calendar = workingCalendar(kyrgyzstan, noOverrides);
const registration = { number: '15-3/26', date: '2026-01-16' };

function event(kind: ControlEvent['kind'], more: Partial<ControlEvent> = {}): ControlEvent {
  return { id: `event-${kind}`, kind, date: '2026-01-20', note: '', newDeadline: null, ...more };
}

describe('instructionState', () => {
  const tenDays: Deadline = { kind: 'workingDays', days: 10 };
  const soon: Deadline = { kind: 'phrase', text: { ru: 'в кратчайшие сроки' } };
  const registered = anInstruction('i', {
    registration,
    items: [anInstructionItem('a', { deadline: tenDays })],
  });
  const item = (
    id: string,
    deadline: Deadline,
    assessment: 'accepted' | 'partly' | 'returned' | null = null,
  ) => anInstructionItem(id, { deadline, assessment });
  const onDate = (date: string): Deadline => ({ kind: 'date', date });

  it.each<[string, Partial<Instruction>, string, InstructionProgress]>([
    [
      'a draft whose days do not run yet',
      { registration: null },
      '2030-01-01',
      { state: 'draft', due: null, overdue: false, measurable: true },
    ],
    [
      'a draft past its date',
      { registration: null, items: [item('a', onDate('2026-01-30'))] },
      '2026-02-01',
      { state: 'draft', due: '2026-01-30', overdue: false, measurable: true },
    ],
    [
      'registered, on its last day',
      {},
      '2026-01-30',
      { state: 'registered', due: '2026-01-30', overdue: false, measurable: true },
    ],
    [
      'registered, the day after',
      {},
      '2026-01-31',
      { state: 'registered', due: '2026-01-30', overdue: true, measurable: true },
    ],
    [
      'sent',
      { control: [event('sent')] },
      '2026-01-31',
      { state: 'onControl', due: '2026-01-30', overdue: true, measurable: true },
    ],
    [
      'extended',
      { control: [event('extension', { newDeadline: '2026-02-20' })] },
      '2026-01-31',
      { state: 'onControl', due: '2026-02-20', overdue: false, measurable: true },
    ],
    [
      'extended twice, entered in the wrong order',
      {
        control: [
          event('extension', { id: 'late', date: '2026-02-19', newDeadline: '2026-03-20' }),
          event('extension', { id: 'early', date: '2026-01-29', newDeadline: '2026-02-20' }),
        ],
      },
      '2026-03-01',
      { state: 'onControl', due: '2026-03-20', overdue: false, measurable: true },
    ],
    [
      'replied late, waiting for judgement',
      { control: [event('sent'), event('reply')] },
      '2026-02-10',
      { state: 'replied', due: '2026-01-30', overdue: false, measurable: true },
    ],
    [
      'replied and returned',
      { items: [item('a', tenDays, 'returned')], control: [event('reply')] },
      '2026-02-10',
      { state: 'onControl', due: '2026-01-30', overdue: true, measurable: true },
    ],
    [
      'accepted in every item',
      { items: [item('a', tenDays, 'accepted')], control: [event('reply')] },
      '2026-02-10',
      { state: 'executed', due: '2026-01-30', overdue: false, measurable: true },
    ],
    [
      'accepted in one item of two',
      {
        items: [item('a', onDate('2026-01-20'), 'accepted'), item('b', onDate('2026-03-01'))],
        control: [event('sent')],
      },
      '2026-02-10',
      { state: 'onControl', due: '2026-03-01', overdue: false, measurable: true },
    ],
    [
      'with two deadlines',
      { items: [item('a', onDate('2026-03-01')), item('b', onDate('2026-02-01'))] },
      '2026-02-10',
      { state: 'registered', due: '2026-02-01', overdue: true, measurable: true },
    ],
    [
      'with a phrase',
      { items: [item('a', soon)] },
      '2030-01-01',
      { state: 'registered', due: null, overdue: false, measurable: false },
    ],
    [
      'without deadlines but with a day to report by',
      { items: [item('a', { kind: 'none' })], reporting: { kind: 'calendarDays', days: 30 } },
      '2026-02-16',
      { state: 'registered', due: '2026-02-15', overdue: true, measurable: true },
    ],
    [
      'without items',
      { items: [] },
      '2026-02-16',
      { state: 'registered', due: null, overdue: false, measurable: false },
    ],
    [
      'dropped',
      { control: [event('sent'), event('dropped')] },
      '2026-02-16',
      { state: 'dropped', due: '2026-01-30', overdue: false, measurable: true },
    ],
    [
      'removed from control',
      { control: [event('removedFromControl'), event('dropped')] },
      '2026-02-16',
      { state: 'removed', due: '2026-01-30', overdue: false, measurable: true },
    ],
  ])('tells an instruction %s', (_what, more, today, expected) => {
    expect(instructionState({ ...registered, ...more }, today, calendar)).toEqual(expected);
  });
});

describe('applyInstructionChange', () => {
  const draft = anInstruction('i', { items: ['a', 'b'].map((id) => anInstructionItem(id)) });
  const registered = { ...draft, registration, control: [event('sent')] };
  const itemFields = {
    text: { ky: 'Чара', ru: ' ' },
    deadline: { kind: 'none' as const },
    responsibleBodyId: null,
    coExecutorBodyIds: [],
    assessment: null,
  };

  function changed(before: Instruction, ...changes: InstructionChange[]): Instruction {
    const result = produce(before, (state) => {
      for (const change of changes)
        applyInstructionChange(state, instructionChange.parse(change), { newId: () => 'new' });
    });
    expect(instructionSchema.parse(result)).toEqual(result);
    return result;
  }

  it('edits the letter, drops empty languages and leaves what has no value', () => {
    const result = changed(draft, {
      kind: 'edit',
      set: {
        title: { ky: 'Тапшырма', ru: '' },
        findings: { ru: ' ' },
        legalBasis: { en: 'Rules' },
        reporting: { kind: 'phrase', text: { ky: 'тез', ru: '' } },
        telephone: undefined,
      },
    });
    expect(result).toEqual({
      ...draft,
      title: { ky: 'Тапшырма' },
      legalBasis: { en: 'Rules' },
      reporting: { kind: 'phrase', text: { ky: 'тез' } },
    });
  });

  it('adds, edits, moves and removes items', () => {
    const result = changed(
      draft,
      { kind: 'item.add', item: itemFields, at: 0 },
      { kind: 'item.edit', itemId: 'a', set: { deadline: { kind: 'year', year: 2028 } } },
      { kind: 'item.move', itemId: 'new', to: 2 },
      { kind: 'item.remove', itemId: 'b' },
    );
    expect(result.items).toEqual([
      anInstructionItem('a', { deadline: { kind: 'year', year: 2028 } }),
      anInstructionItem('new', { text: { ky: 'Чара' } }),
    ]);
  });

  it('is registered, kept under control and taken back', () => {
    const result = changed(
      draft,
      { kind: 'register', registration },
      { kind: 'control.add', event: { kind: 'reminder', date: '2026-02-02', note: '', newDeadline: null } },
      { kind: 'item.edit', itemId: 'a', set: { assessment: 'accepted', text: undefined } },
      { kind: 'edit', set: { controllerId: 'asanov' } },
    );
    expect(result).toMatchObject({
      registration,
      controllerId: 'asanov',
      items: [{ assessment: 'accepted' }, {}],
    });
    const back = changed(
      result,
      { kind: 'control.remove', eventId: 'new' },
      { kind: 'register', registration: null },
    );
    expect(back).toMatchObject({ registration: null, control: [] });
  });

  it.each<[string, Instruction, InstructionChange, ProblemCode]>([
    [
      'text of a registered letter',
      registered,
      { kind: 'edit', set: { title: {} } },
      'instruction.registered',
    ],
    [
      'an item of a registered letter',
      registered,
      { kind: 'item.edit', itemId: 'a', set: { text: {} } },
      'instruction.registered',
    ],
    [
      'a new item of a registered letter',
      registered,
      { kind: 'item.add', item: itemFields },
      'instruction.registered',
    ],
    [
      'moving items of a registered letter',
      registered,
      { kind: 'item.move', itemId: 'a', to: 1 },
      'instruction.registered',
    ],
    [
      'removing items of a registered letter',
      registered,
      { kind: 'item.remove', itemId: 'a' },
      'instruction.registered',
    ],
    ['an unknown item', draft, { kind: 'item.edit', itemId: 'no', set: {} }, 'instruction.unknownItem'],
    ['moving an unknown item', draft, { kind: 'item.move', itemId: 'no', to: 0 }, 'instruction.unknownItem'],
    ['removing an unknown item', draft, { kind: 'item.remove', itemId: 'no' }, 'instruction.unknownItem'],
    ['an unknown event', draft, { kind: 'control.remove', eventId: 'no' }, 'record.notFound'],
    [
      'a blank number',
      draft,
      { kind: 'register', registration: { ...registration, number: ' ' } },
      'text.empty',
    ],
    [
      'an extension without a day',
      registered,
      { kind: 'control.add', event: { kind: 'extension', date: '2026-02-02', note: '', newDeadline: null } },
      'instruction.extensionDate',
    ],
    [
      'a new deadline without an extension',
      registered,
      {
        kind: 'control.add',
        event: { kind: 'reply', date: '2026-02-02', note: '', newDeadline: '2026-03-01' },
      },
      'instruction.extensionDate',
    ],
  ])('refuses %s', (_what, before, change, code) => {
    expectRefusal(() => changed(before, change), code);
  });
});

describe('draftInstruction', () => {
  const hearing = aHearing({
    example: true,
    decisions: [
      aDecision('d', {
        itemId: 'item-1',
        sourceIds: ['e', 'f'],
        instrument: 'request',
        text: { ky: 'Биринчи' },
      }),
      aDecision('g', { itemId: 'item-1', sourceIds: ['f'], text: { ky: 'Экинчи', ru: 'Вторая' } }),
      aDecision('h', { itemId: 'item-2' }),
    ],
  });
  let made = 0;
  const draft = (...decisionIds: string[]) =>
    draftInstruction({
      hearing,
      decisionIds,
      addresseeBodyId: 'cabinet',
      id: 'i',
      newId: () => `item-${(made += 1)}`,
      settings: { office: { ...defaultSettings.office, preparedBy: 'Токтосунов М.', telephone: '62-00-00' } },
    });

  it('makes one item of each decision and claims nothing more', () => {
    made = 0;
    const result = draft('d', 'g');
    expect(instructionSchema.parse(result)).toEqual(
      anInstruction('i', {
        instrument: 'request',
        itemId: 'item-1',
        decisionId: 'd',
        sourceIds: ['g', 'e', 'f'],
        items: [
          anInstructionItem('item-1', { text: { ky: 'Биринчи' } }),
          anInstructionItem('item-2', { text: { ky: 'Экинчи', ru: 'Вторая' } }),
        ],
        preparedBy: 'Токтосунов М.',
        telephone: '62-00-00',
        example: true,
      }),
    );
  });

  it('belongs to no item where the decisions belong to several', () => {
    expect(draft('d', 'h').itemId).toBeNull();
  });

  it('refuses decisions the hearing does not have', () => {
    expectRefusal(() => draft('d', 'no'), 'decision.unknown');
    expectRefusal(() => draft(), 'decision.unknown');
  });
});
