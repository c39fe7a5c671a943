import type { AgendaItem } from '../record/agenda-item';
import type { Hearing } from '../record/hearing';

/**
 * An item with nothing but its title, as one line makes it.
 *
 * Only an item put on the agenda while the sitting goes on is said to have been added in it: the minutes print that, and
 * the program has seen it. An item written down afterwards, while the record is being finished or after it was reopened,
 * may just as well have been on the agenda that was handed out; of it nothing is claimed, and who knows it marks it.
 */
export function newAgendaItem(
  { language, status }: Pick<Hearing, 'language' | 'status'>,
  title: string,
): Omit<AgendaItem, 'id'> {
  return {
    title: { [language]: title.trim() },
    rapporteurIds: [],
    plannedMinutes: null,
    closed: false,
    addedInSession: status === 'inSession',
    considered: [],
    note: '',
  };
}
