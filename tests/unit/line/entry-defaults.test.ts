import { describe, expect, test } from 'vitest';
import type { Entry } from '@shared/record/entry';
import type { Hearing } from '@shared/record/hearing';
import { defaultsFor } from '@shared/rules/line/entry-defaults';

const member = 'deputy';
const other = 'other-deputy';
const minister = 'minister';
const expert = 'expert';

function participant(personId: string, role: 'member' | 'invited') {
  return { personId, role, office: {}, presence: 'present', reason: '', stays: [] } as const;
}

function entry(id: string, set: Partial<Entry>): Entry {
  return {
    id,
    kind: 'question',
    itemId: 'item-1',
    speakerId: member,
    at: null,
    language: 'ru',
    text: { ru: id },
    addresseeId: null,
    answersId: null,
    promise: null,
    writtenReply: null,
    ...set,
  };
}

function hearing(
  entries: readonly Entry[],
  set: { guests?: readonly string[]; rapporteurIds?: string[] } = {},
) {
  const item = {
    id: 'item-1',
    title: {},
    rapporteurIds: set.rapporteurIds ?? [],
    plannedMinutes: null,
    closed: false,
    addedInSession: false,
    considered: [],
    note: '',
  };
  const participants = [
    participant(member, 'member'),
    participant(other, 'member'),
    ...(set.guests ?? [minister]).map((id) => participant(id, 'invited')),
  ];
  return { agenda: [item], participants, entries, votes: [], decisions: [] } as unknown as Hearing;
}

const toMinister = entry('q1', { addresseeId: minister });
const toNobody = entry('q1', {});
const answered = entry('a1', { kind: 'answer', speakerId: minister, addresseeId: member, answersId: 'q1' });

describe('the next entry begins', () => {
  test.each([
    ['as a question of a member to the only guest', hearing([]), member, ['question', minister, null]],
    [
      'without an addressee where there are two guests',
      hearing([], { guests: [minister, expert] }),
      member,
      ['question', null, null],
    ],
    [
      'as the report of a rapporteur who has not spoken',
      hearing([], { rapporteurIds: [minister] }),
      minister,
      ['report', null, null],
    ],
    ['as a statement of a guest while nothing is asked', hearing([]), minister, ['statement', null, null]],
    ['as the answer of the one who was asked', hearing([toMinister]), minister, ['answer', member, 'q1']],
    [
      'as the answer of a guest to an open question to nobody',
      hearing([toNobody]),
      minister,
      ['answer', member, 'q1'],
    ],
    [
      'as a question of another member while one is open',
      hearing([toMinister]),
      other,
      ['question', minister, null],
    ],
    [
      'as a statement again once everything is answered',
      hearing([toMinister, answered]),
      minister,
      ['statement', null, null],
    ],
    [
      'with the last answerer as addressee, of two guests',
      hearing([toMinister, answered], { guests: [expert, minister] }),
      other,
      ['question', minister, null],
    ],
    ['as a remark while nobody is chosen', hearing([]), null, ['remark', null, null]],
  ] as const)('%s', (_title, record, speakerId, [kind, addresseeId, answersId]) => {
    expect(defaultsFor(record, 'item-1', speakerId)).toEqual({ kind, addresseeId, answersId });
  });

  test('without a question of another item', () => {
    expect(
      defaultsFor(hearing([entry('q1', { itemId: 'item-2' })]), 'item-1', minister).answersId,
    ).toBeNull();
  });
});
