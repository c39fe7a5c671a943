import type { AgendaItem } from '../../record/agenda-item';
import type { Hearing } from '../../record/hearing';
import type { LocalDateTime, Stretch } from '../../record/primitives';

/** The item the chair has called and not closed yet; null between items. What is typed now belongs to it. */
export function currentItem(hearing: Pick<Hearing, 'agenda'>): AgendaItem | null {
  const open = hearing.agenda.filter((item) => openSince(item) !== null);
  return open.toSorted((a, b) => ((openSince(a) ?? '') < (openSince(b) ?? '') ? -1 : 1)).at(-1) ?? null;
}

/** The item that was considered at a moment; null where none was. At the end of one it is no longer that one. */
export function itemAt({ agenda }: Pick<Hearing, 'agenda'>, moment: LocalDateTime): AgendaItem | null {
  const lasts = ({ start, end }: Stretch) => start <= moment && (end === null || moment < end);
  return agenda.find(({ considered }) => considered.some(lasts)) ?? null;
}

/** The item called last, whether it still lasts or not; null where none was called yet. */
export function lastItem({ agenda }: Pick<Hearing, 'agenda'>): AgendaItem | null {
  const called = agenda.filter(({ considered }) => considered.length > 0);
  const lastCall = ({ considered }: AgendaItem) => considered.at(-1)?.start ?? '';
  return called.toSorted((a, b) => (lastCall(a) < lastCall(b) ? -1 : 1)).at(-1) ?? null;
}

/** The item to call next: the first one after the current item that was not considered, else the first such at all. */
export function nextItem(hearing: Pick<Hearing, 'agenda'>): AgendaItem | null {
  const current = currentItem(hearing);
  const place = current === null ? -1 : hearing.agenda.indexOf(current);
  const waiting = ({ considered }: AgendaItem) => considered.length === 0;
  return hearing.agenda.slice(place + 1).find(waiting) ?? hearing.agenda.find(waiting) ?? null;
}

/** Since when an item is under consideration; null where it is not. */
function openSince({ considered }: AgendaItem): string | null {
  const last = considered.at(-1);
  return last === undefined || last.end !== null ? null : last.start;
}
