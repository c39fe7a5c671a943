import { Refusal } from '../../contract/problem';
import type { AgendaItem } from '../../record/agenda-item';
import type { Hearing } from '../../record/hearing';
import { withoutEmptyLanguages } from '../clean-text';
import { edited, insertAt, moveTo, partWithId, removeById, setParts } from '../edit-list';
import { checkAgendaTimes, withItemTimes, withSortedTimes } from './agenda-times';
import { type Applied, type ChangeContext, type ChangeOf, nothingCreated } from './change-context';
import { requirePerson } from './known-people';
import { checkSittingTimes } from './sitting-times';

export function addItem(hearing: Hearing, change: ChangeOf<'agenda.add'>, context: ChangeContext): Applied {
  const item = checkedItem({ ...change.item, id: context.newId() }, context);
  checkTimes(hearing, [...hearing.agenda, item]);
  insertAt(hearing.agenda, item, change.at);
  return { createdId: item.id };
}

export function editItem(hearing: Hearing, change: ChangeOf<'agenda.edit'>, context: ChangeContext): Applied {
  const former = itemWithId(hearing, change.itemId);
  const item = checkedItem(edited(former, change.set), context);
  const agenda = withItemTimes(hearing, former, item);
  checkTimes(hearing, agenda);
  setParts(hearing.agenda, agenda);
  return nothingCreated;
}

export function moveItem(hearing: Hearing, { itemId, to }: ChangeOf<'agenda.move'>): Applied {
  moveTo(hearing.agenda, itemWithId(hearing, itemId), to);
  return nothingCreated;
}

/** An item that entries, votes or decisions belong to stays: they would lose their place in the minutes. */
export function removeItem(hearing: Hearing, { itemId }: ChangeOf<'agenda.remove'>): Applied {
  itemWithId(hearing, itemId);
  const users = [...hearing.entries, ...hearing.votes, ...hearing.decisions];
  const count = users.filter((user) => user.itemId === itemId).length;
  if (count > 0) throw new Refusal('agenda.itemInUse', { count });
  for (const turn of hearing.turns) {
    if (turn.itemId === itemId) turn.itemId = null;
  }
  removeById(hearing.agenda, itemId);
  return nothingCreated;
}

function itemWithId(hearing: Hearing, itemId: string): AgendaItem {
  return partWithId(hearing.agenda, itemId, 'agenda.unknownItem');
}

/** A rapporteur need not be a participant yet: the agenda is made before the invitations. */
function checkedItem(item: AgendaItem, { directory }: ChangeContext): AgendaItem {
  for (const personId of item.rapporteurIds) requirePerson(directory, personId);
  return withSortedTimes({ ...item, title: withoutEmptyLanguages(item.title) });
}

function checkTimes(hearing: Hearing, agenda: AgendaItem[]): void {
  checkSittingTimes({ ...hearing, agenda });
  checkAgendaTimes(agenda);
}
