import type { Entry } from '../record/entry';
import type { Hearing } from '../record/hearing';
import { exchangesOf, type Exchange } from './exchanges';

export type SortingNeed = 'kind' | 'speaker' | 'item' | 'question';

/** As many as there are digits to choose with. */
const mostQuestions = 9;

/** What an entry still lacks before it is sorted into the record. */
export function sortingNeeds({ agenda }: Pick<Hearing, 'agenda'>, entry: Entry): SortingNeed[] {
  const { kind, speakerId, itemId, answersId } = entry;
  const needs: SortingNeed[] = [];
  if (kind === 'unsorted') needs.push('kind');
  if (speakerId === null) needs.push('speaker');
  // The chair opens and closes a sitting outside every item.
  if (itemId === null && agenda.length > 0 && kind !== 'procedure') needs.push('item');
  if (kind === 'answer' && answersId === null) needs.push('question');
  return needs;
}

/** The entries somebody has to look at again, in the order of the record. */
export function entriesToSort(hearing: Hearing): Entry[] {
  return hearing.entries.filter((entry) => sortingNeeds(hearing, entry).length > 0);
}

/**
 * The questions an entry may answer, at most nine: those of its item, or all while it has none. Questions nobody else
 * has answered come first, then the nearest before the entry; what was asked after it comes last.
 */
export function questionsToAnswer(hearing: Hearing, entry: Entry): Exchange[] {
  const place = hearing.entries.findIndex(({ id }) => id === entry.id);
  const places = new Map(hearing.entries.map(({ id }, index) => [id, index]));
  function rankOf({ question, answers }: Exchange): readonly number[] {
    const questionPlace = places.get(question.id) ?? 0;
    const isLater = questionPlace > place;
    const isTaken = answers.some(({ id }) => id !== entry.id);
    return [Number(isLater), Number(isTaken), Math.abs(questionPlace - place)];
  }
  return exchangesOf(hearing)
    .filter(({ question }) => question.id !== entry.id)
    .filter(({ question }) => entry.itemId === null || question.itemId === entry.itemId)
    .map((exchange) => ({ exchange, rank: rankOf(exchange) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .slice(0, mostQuestions)
    .map(({ exchange }) => exchange);
}

/** The entry as an answer to a question: in its item, and to whoever asked, unless somebody else is named. */
export function asAnswerTo(entry: Entry, question: Entry): Partial<Omit<Entry, 'id'>> {
  const asker = question.speakerId === entry.speakerId ? null : question.speakerId;
  return {
    kind: 'answer',
    answersId: question.id,
    itemId: question.itemId,
    addresseeId: entry.addresseeId ?? asker,
  };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, place) => value !== b[place]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
