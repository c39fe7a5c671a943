import type { AgendaItem } from '@shared/record/agenda-item';

/** An agenda item without its identifier: the core gives every item its own. */
export function contentOf(item: AgendaItem): Omit<AgendaItem, 'id'> {
  const { title, rapporteurIds, plannedMinutes, closed, note } = item;
  return { title, rapporteurIds, plannedMinutes, closed, note, addedInSession: false, considered: [] };
}
