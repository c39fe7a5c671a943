import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import type { Entry } from '@shared/record/entry';
import type { HearingChange } from '@shared/record/hearing-change';
import { changed } from './support/change';
import { aDecision, aHearing, anEntry, aVote } from './support/records';
import { expectRefusal } from './support/refusal';

type EntryFields = Omit<Entry, 'id'>;

function fields(more: Partial<EntryFields>): EntryFields {
  const { kind, itemId, speakerId, at, language, text, addresseeId, answersId, promise, writtenReply } =
    anEntry('x', more);
  return { kind, itemId, speakerId, at, language, text, addresseeId, answersId, promise, writtenReply };
}

function add(more: Partial<EntryFields>, place?: number): HearingChange {
  return { kind: 'entry.add', entry: fields(more), ...(place !== undefined && { at: place }) };
}

function edit(entryId: string, set: Partial<EntryFields>): HearingChange {
  return { kind: 'entry.edit', entryId, set };
}

const question = anEntry('question', { kind: 'question', itemId: 'item-1', speakerId: 'asanov' });
const answer = anEntry('answer', {
  kind: 'answer',
  itemId: 'item-1',
  speakerId: 'minister',
  answersId: 'question',
});
const statement = anEntry('statement', { itemId: 'item-1' });
const recorded = aHearing({ entries: [question, answer, statement] });
const reply = { personId: 'minister', due: { kind: 'none' as const } };

describe('entry.add', () => {
  it.each([
    [undefined, ['question', 'answer', 'statement', 'new-1']],
    [1, ['question', 'new-1', 'answer', 'statement']],
    [50, ['question', 'answer', 'statement', 'new-1']],
  ])('puts the entry at place %s', (place, order) => {
    expect(changed(recorded, add({}, place)).entries.map(({ id }) => id)).toEqual(order);
  });

  it('drops empty languages everywhere and keeps the rest as typed', () => {
    const result = changed(
      recorded,
      add({
        kind: 'answer',
        text: { ky: ' Ооба ', ru: '' },
        promise: { what: { ky: 'курабыз', en: ' ' }, due: { kind: 'phrase', text: { ru: 'скоро', ky: '' } } },
      }),
      add({
        kind: 'question',
        writtenReply: { personId: 'minister', due: { kind: 'phrase', text: { ky: ' ' } } },
      }),
    );
    expect(result.entries.slice(-2)).toMatchObject([
      {
        text: { ky: ' Ооба ' },
        promise: { what: { ky: 'курабыз' }, due: { kind: 'phrase', text: { ru: 'скоро' } } },
      },
      { writtenReply: { personId: 'minister', due: { kind: 'phrase', text: {} } } },
    ]);
    expect(Object.keys(result.entries.at(-2)?.text ?? {})).toEqual(['ky']);
  });

  it.each<[string, Partial<EntryFields>, ProblemCode]>([
    ['an unknown item', { itemId: 'item-9' }, 'agenda.unknownItem'],
    ['a speaker who does not take part', { speakerId: 'stranger' }, 'participant.unknown'],
    ['an addressee who does not take part', { addresseeId: 'stranger' }, 'participant.unknown'],
    [
      'a promised reply of somebody who does not take part',
      { kind: 'question', writtenReply: { ...reply, personId: 'stranger' } },
      'participant.unknown',
    ],
    ['a promised reply to a statement', { writtenReply: reply }, 'entry.onlyQuestionsAwaitReply'],
    ['an answer to nothing that exists', { kind: 'answer', answersId: 'no' }, 'entry.unknown'],
    [
      'an answer to a statement',
      { kind: 'answer', itemId: 'item-1', answersId: 'statement' },
      'entry.answersNoQuestion',
    ],
    [
      'an answer to an answer',
      { kind: 'answer', itemId: 'item-1', answersId: 'answer' },
      'entry.answersNoQuestion',
    ],
    [
      'an answer from another item',
      { kind: 'answer', itemId: 'item-2', answersId: 'question' },
      'entry.answersOtherItem',
    ],
    [
      'an answer outside the agenda',
      { kind: 'answer', itemId: null, answersId: 'question' },
      'entry.answersOtherItem',
    ],
    ['a statement that answers', { itemId: 'item-1', answersId: 'question' }, 'entry.onlyAnswersAnswer'],
    [
      'a question that answers',
      { kind: 'question', itemId: 'item-1', answersId: 'question' },
      'entry.onlyAnswersAnswer',
    ],
  ])('refuses %s', (_what, more, code) => {
    expectRefusal(() => changed(recorded, add(more)), code);
  });
});

describe('entry.edit', () => {
  it('moves the answers of a question along to its new item', () => {
    const result = changed(recorded, edit('question', { itemId: 'item-2' }));
    expect(result.entries.map(({ itemId }) => itemId)).toEqual(['item-2', 'item-2', 'item-1']);
  });

  it('moves an answer alone only together with its link', () => {
    expectRefusal(() => changed(recorded, edit('answer', { itemId: 'item-2' })), 'entry.answersOtherItem');
    const result = changed(recorded, edit('answer', { itemId: 'item-2', answersId: null }));
    expect(result.entries[1]).toEqual({ ...answer, itemId: 'item-2', answersId: null });
  });

  it('drops the link of an answer that becomes something else', () => {
    const result = changed(recorded, edit('answer', { kind: 'statement' }));
    expect(result.entries[1]).toEqual({ ...answer, kind: 'statement', answersId: null });
  });

  it('drops the promised reply of a question that becomes something else', () => {
    const asked = aHearing({ entries: [anEntry('q', { kind: 'question', writtenReply: reply })] });
    expect(changed(asked, edit('q', { kind: 'remark' })).entries[0]?.writtenReply).toBeNull();
  });

  it('leaves fields without a value as they are', () => {
    const change: HearingChange = {
      kind: 'entry.edit',
      entryId: 'answer',
      set: { text: undefined, at: undefined },
    };
    expect(changed(recorded, change)).toEqual(recorded);
  });

  it.each<[string, string, Partial<EntryFields>, ProblemCode]>([
    ['an unknown entry', 'no', {}, 'entry.unknown'],
    ['a link to itself', 'answer', { answersId: 'answer' }, 'entry.answersItself'],
    [
      'another kind for a question with answers',
      'question',
      { kind: 'statement' },
      'entry.answersNoQuestion',
    ],
    ['a link on a statement', 'statement', { answersId: 'question' }, 'entry.onlyAnswersAnswer'],
    [
      'another kind together with a link',
      'answer',
      { kind: 'remark', answersId: 'question' },
      'entry.onlyAnswersAnswer',
    ],
  ])('refuses %s', (_what, entryId, set, code) => {
    expectRefusal(() => changed(recorded, edit(entryId, set)), code);
  });
});

describe('entry.move and entry.remove', () => {
  it.each([
    [0, ['statement', 'question', 'answer']],
    [1, ['question', 'statement', 'answer']],
    [7, ['question', 'answer', 'statement']],
  ])('moves an entry to place %i', (to, order) => {
    const result = changed(recorded, { kind: 'entry.move', entryId: 'statement', to });
    expect(result.entries.map(({ id }) => id)).toEqual(order);
  });

  it('leaves nothing behind that points to a removed entry', () => {
    const used = {
      ...recorded,
      votes: [aVote('v', { proposalId: 'question' }), aVote('w', { proposalId: 'statement' })],
      decisions: [aDecision('d', { sourceIds: ['answer', 'question'] })],
    };
    const result = changed(used, { kind: 'entry.remove', entryId: 'question' });
    expect(result).toEqual({
      ...used,
      entries: [{ ...answer, answersId: null }, statement],
      votes: [aVote('v'), aVote('w', { proposalId: 'statement' })],
      decisions: [aDecision('d', { sourceIds: ['answer'] })],
    });
  });

  it.each<HearingChange>([
    { kind: 'entry.move', entryId: 'no', to: 0 },
    { kind: 'entry.remove', entryId: 'no' },
  ])('refuses $kind of an unknown entry', (change) => {
    expectRefusal(() => changed(recorded, change), 'entry.unknown');
  });
});
