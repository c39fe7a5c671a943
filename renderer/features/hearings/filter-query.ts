import type { HearingFilter } from '@renderer/api';
import { useHashQuery, type NavigateOptions } from '@renderer/app/hash-location';
import { hearingStatuses } from '@shared/record/hearing';
import { isoDate, recordId } from '@shared/record/primitives';

/** The fields of the filter as the address holds them; an empty text filters nothing. */
export type FilterFields = Readonly<Record<keyof HearingFilter, string>>;

const emptyFields: FilterFields = { words: '', from: '', to: '', bodyId: '', personId: '', status: '' };

/** The filter of the list of hearings, kept in the address so that a step back restores it. */
export function useFilterQuery() {
  const { query, setQuery } = useHashQuery();
  const filter = filterFrom(query);
  return {
    filter,
    isFiltered: Object.keys(filter).length > 0,
    setFilter: (set: Partial<FilterFields>, options?: NavigateOptions) => setQuery(set, options),
    clear: () => setQuery(emptyFields),
  };
}

/** Reads the filter; what somebody typed wrongly into the address filters nothing. */
export function filterFrom(query: URLSearchParams): HearingFilter {
  const filter: HearingFilter = {};
  const words = query.get('words')?.slice(0, 500).trim() ?? '';
  if (words !== '') filter.words = words;
  for (const name of ['from', 'to'] as const) {
    const date = isoDate.safeParse(query.get(name));
    if (date.success) filter[name] = date.data;
  }
  for (const name of ['bodyId', 'personId'] as const) {
    const id = recordId.safeParse(query.get(name));
    if (id.success) filter[name] = id.data;
  }
  const status = hearingStatuses.find((known) => known === query.get('status'));
  if (status !== undefined) filter.status = status;
  return filter;
}
