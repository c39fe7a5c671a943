import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import type { HearingChange } from '@shared/record/hearing-change';
import { changed } from './support/change';
import { aDecision, aHearing, anEntry, anItem, aVote } from './support/records';
import { expectRefusal } from './support/refusal';

const fields = {
  title: { ky: 'Жаңы', ru: '  ' },
  rapporteurIds: [],
  plannedMinutes: null,
  closed: false,
  addedInSession: false,
  considered: [],
  note: '',
};
const add = (at?: number): HearingChange => ({
  kind: 'agenda.add',
  item: fields,
  ...(at !== undefined && { at }),
});

describe('the agenda', () => {
  it.each([
    [undefined, ['item-1', 'item-2', 'new-1']],
    [0, ['new-1', 'item-1', 'item-2']],
    [1, ['item-1', 'new-1', 'item-2']],
    [99, ['item-1', 'item-2', 'new-1']],
  ])('takes a new item at place %s', (place, order) => {
    const result = changed(aHearing(), add(place));
    expect(result.agenda.map(({ id }) => id)).toEqual(order);
    expect(result.agenda.find(({ id }) => id === 'new-1')?.title).toEqual({ ky: 'Жаңы' });
  });

  it('edits one item', () => {
    const result = changed(aHearing(), {
      kind: 'agenda.edit',
      itemId: 'item-2',
      set: { rapporteurIds: ['minister'], title: undefined },
    });
    expect(result.agenda).toEqual([anItem('item-1'), anItem('item-2', { rapporteurIds: ['minister'] })]);
  });

  it.each([
    [0, ['b', 'a', 'c']],
    [2, ['a', 'c', 'b']],
    [9, ['a', 'c', 'b']],
  ])('moves an item to place %i', (to, order) => {
    const hearing = aHearing({ agenda: ['a', 'b', 'c'].map((id) => anItem(id)) });
    const result = changed(hearing, { kind: 'agenda.move', itemId: 'b', to });
    expect(result.agenda.map(({ id }) => id)).toEqual(order);
  });

  it('removes an item nothing belongs to', () => {
    const result = changed(aHearing(), { kind: 'agenda.remove', itemId: 'item-1' });
    expect(result.agenda).toEqual([anItem('item-2')]);
  });

  it('keeps an item that entries, votes or decisions belong to, and says how many', () => {
    const hearing = aHearing({
      entries: [anEntry('e', { itemId: 'item-1' }), anEntry('f', { itemId: 'item-2' })],
      votes: [aVote('v', { itemId: 'item-1' })],
      decisions: [aDecision('d', { itemId: 'item-1' })],
    });
    expectRefusal(() => changed(hearing, { kind: 'agenda.remove', itemId: 'item-1' }), 'agenda.itemInUse', {
      count: 3,
    });
  });

  it.each<[HearingChange, ProblemCode]>([
    [{ kind: 'agenda.edit', itemId: 'no', set: {} }, 'agenda.unknownItem'],
    [{ kind: 'agenda.move', itemId: 'no', to: 0 }, 'agenda.unknownItem'],
    [{ kind: 'agenda.remove', itemId: 'no' }, 'agenda.unknownItem'],
    [{ kind: 'agenda.edit', itemId: 'item-1', set: { rapporteurIds: ['nobody'] } }, 'person.unknown'],
    [{ kind: 'agenda.add', item: { ...fields, rapporteurIds: ['nobody'] } }, 'person.unknown'],
  ])('refuses %j with %s', (change, code) => {
    expectRefusal(() => changed(aHearing(), change), code);
  });
});
